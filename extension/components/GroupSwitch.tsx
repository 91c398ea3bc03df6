import { useTexts } from '../localization/texts.ts';
import type { FindingFilter } from '../panel/finding-filter.ts';

type GroupBy = FindingFilter['groupBy'];

interface Props {
  groupBy: GroupBy;
  onChoose: (groupBy: GroupBy) => void;
}

/** Whether the findings stand under their procedures or under their rules. */
export function GroupSwitch({ groupBy, onChoose }: Props) {
  const { texts } = useTexts();
  const names = { procedure: texts.groupByProcedure, rule: texts.groupByRule };
  return (
    <div class="group-switch" role="group" aria-label={texts.groupLabel}>
      <span aria-hidden="true">{texts.groupLabel}</span>
      {(['procedure', 'rule'] as const).map((one) => (
        <button
          type="button"
          key={one}
          aria-pressed={one === groupBy}
          onClick={() => onChoose(one)}
        >
          {names[one]}
        </button>
      ))}
    </div>
  );
}
