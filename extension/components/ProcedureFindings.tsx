import type { CheckedProcedure } from '#core/report/page-record.ts';
import type { Finding } from '#core/rules/rule.ts';
import { OUTCOME_LABELS } from '#core/rules/labels.data.ts';
import { MARKED, type MarkedOutcome } from '../annotations/marked-outcome.ts';
import { useTexts } from '../localization/texts.ts';
import { countOutcomes } from '../panel/count-outcomes.ts';
import { groupFindings } from '../panel/group-findings.ts';
import { orderFindings } from '../panel/order-findings.ts';
import { FindingItem } from './FindingItem.tsx';
import { OutcomeIcon } from './OutcomeIcon.tsx';

interface Props {
  checked: CheckedProcedure;
  chosen: ReadonlySet<MarkedOutcome>;
  /** Whether it stands open at first. */
  open: boolean;
  onShow?: (finding: Finding) => void;
}

/** The findings of one procedure, the worst first. */
export function ProcedureFindings({ checked, chosen, open, onShow }: Props) {
  const { texts } = useTexts();
  const { procedure, findings } = checked;
  const shown = orderFindings(findings, chosen);
  if (shown.length === 0) return null;
  return (
    <details class="procedure" open={open}>
      <summary>
        <h3>{procedure.name || texts.noName}</h3>
        <span class="quiet">{procedure.code || texts.noCode}</span>
        <Counts checked={checked} />
      </summary>
      <ul class="findings">
        {groupFindings(shown).map((group) => (
          <FindingItem
            key={`${group[0].ruleId} ${group[0].reason} ${group[0].field}`}
            group={group}
            procedure={procedure}
            {...(onShow && { onShow })}
          />
        ))}
      </ul>
    </details>
  );
}

function Counts({ checked }: { checked: CheckedProcedure }) {
  const { language } = useTexts();
  const counts = countOutcomes({ procedures: [checked] });
  return (
    <span class="counts">
      {MARKED.map((outcome) => (
        <span key={outcome} title={OUTCOME_LABELS[outcome][language]}>
          <OutcomeIcon outcome={outcome} />
          <span class="unseen">{OUTCOME_LABELS[outcome][language]}: </span>
          {counts[outcome]}{' '}
        </span>
      ))}
    </span>
  );
}
