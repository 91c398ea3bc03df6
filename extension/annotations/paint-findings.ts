import type { Language } from '#core/wording.ts';
import type { ReadProcedure } from '../adapters/adapter.ts';
import { drawMarkers } from './draw-markers.ts';
import type { MarkedFinding } from './marked-finding.ts';
import { MARKED, type MarkedOutcome } from './marked-outcome.ts';
import { rangeOf } from './range-of.ts';
import { type Mark, toMarks } from './to-marks.ts';
import { watchVisible } from './watch-visible.ts';

/** Names under which highlights.css draws the highlights. */
export const HIGHLIGHTS: Readonly<Record<MarkedOutcome, string>> = {
  failed: 'hai-long-failed',
  cantTell: 'hai-long-cant-tell',
  passed: 'hai-long-passed',
};

/**
 * Paints what was found without touching a node of the page: highlights over its words, and one
 * element of ours above it with a marker for each place. The signal takes everything away.
 */
export function paintFindings(
  window: Window,
  findings: readonly (readonly MarkedFinding[])[],
  readings: readonly ReadProcedure[],
  { language, signal }: { language: Language; signal: AbortSignal },
): void {
  let painted = new AbortController();
  const paint = (visible: readonly number[]): void => {
    painted.abort();
    painted = new AbortController();
    const marks = toMarks(
      visible.map((index) => findings[index] ?? []),
      visible.map((index) => readings[index]!),
    );
    highlight(marks, painted.signal);
    drawMarkers(window, marks, { language, signal: painted.signal });
  };
  signal.addEventListener('abort', () => painted.abort());
  watchVisible(readings, paint, signal);
}

function highlight(marks: readonly Mark[], signal: AbortSignal): void {
  for (const outcome of MARKED) {
    const places = marks.filter((mark) => mark.outcome === outcome).map(({ place }) => place);
    const ranges = places.map(rangeOf).filter((range) => range !== undefined);
    if (ranges.length > 0) CSS.highlights.set(HIGHLIGHTS[outcome], new Highlight(...ranges));
  }
  signal.addEventListener('abort', () => {
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  });
}
