import { OUTCOME_LABELS } from '#core/rules/labels.data.ts';
import { MARKED, type MarkedOutcome } from '../annotations/marked-outcome.ts';
import { useTexts } from '../localization/texts.ts';
import type { OutcomeCounts } from '../panel/count-outcomes.ts';
import { OutcomeIcon } from './OutcomeIcon.tsx';

interface Props {
  counts: OutcomeCounts;
  chosen: ReadonlySet<MarkedOutcome>;
  onChange: (part: { outcomes: ReadonlySet<MarkedOutcome> }) => void;
}

/** The totals of a page; each is a switch that shows or hides its findings. */
export function OutcomeFilter({ counts, chosen, onChange }: Props) {
  const { language, texts } = useTexts();
  const toggle = (outcome: MarkedOutcome): void => {
    const outcomes = new Set(chosen);
    if (!outcomes.delete(outcome)) outcomes.add(outcome);
    onChange({ outcomes });
  };
  return (
    <div class="totals" role="group" aria-label={texts.filterLabel}>
      {MARKED.map((outcome) => (
        <button
          type="button"
          key={outcome}
          class={`total ${outcome}`}
          aria-pressed={chosen.has(outcome)}
          onClick={() => toggle(outcome)}
        >
          <span class="total-count">{counts[outcome]}</span>
          <span class="total-name">
            <OutcomeIcon outcome={outcome} /> {OUTCOME_LABELS[outcome][language]}
          </span>
        </button>
      ))}
    </div>
  );
}
