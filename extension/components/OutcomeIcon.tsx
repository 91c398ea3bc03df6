import type { MarkedOutcome } from '../annotations/marked-outcome.ts';

/** A shape for each outcome, the same as in the marks on the page. */
const SHAPES: Readonly<Record<MarkedOutcome, string>> = {
  failed: 'M2 4a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2zM5 5l6 6M11 5l-6 6',
  cantTell:
    'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M6 6.3a2 2 0 1 1 3 1.7q-1 .6-1 1.4M8 11.6v.2',
  passed: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M5 8.2l2.2 2.3l3.8-4.6',
};

/** Icon of an outcome; the word stands beside it. */
export function OutcomeIcon({ outcome }: { outcome: MarkedOutcome }) {
  return (
    <svg class={`icon ${outcome}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[outcome]} />
    </svg>
  );
}
