import { useState } from 'preact/hooks';
import { OUTCOME_LABELS } from '#core/rules/labels.data.ts';
import { MARKED } from '../annotations/marked-outcome.ts';
import type { CheckedPage } from '../checked-page.ts';
import { useTexts } from '../localization/texts.ts';
import { countOutcomes } from '../panel/count-outcomes.ts';
import type { FindingFilter } from '../panel/finding-filter.ts';
import type { FindingSection } from '../panel/finding-sections.ts';
import { groupFindings } from '../panel/group-findings.ts';
import type { ListedFinding } from '../panel/listed-finding.ts';
import { orderFindings } from '../panel/order-findings.ts';
import { FindingItem } from './FindingItem.tsx';
import { OutcomeIcon } from './OutcomeIcon.tsx';
import { Paged } from './Paged.tsx';
import { ProcedureRecord } from './ProcedureRecord.tsx';

/** Findings drawn at a time in an open section. */
const AT_A_TIME = 30;

interface Props {
  page: CheckedPage;
  section: FindingSection;
  groupBy: FindingFilter['groupBy'];
  /** Whether it stands open at first. */
  open: boolean;
  onShow?: (one: ListedFinding) => void;
}

/** The findings of one procedure or of one rule, the worst first. */
export function SectionOfFindings(props: Props) {
  const { section, groupBy } = props;
  const { language } = useTexts();
  const [open, setOpen] = useState(props.open);
  const { finding } = section.listed[0];
  return (
    <details class={groupBy} open={open}>
      <summary
        onClick={(event) => {
          // What is inside is drawn first, so that nothing jumps when it opens.
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {groupBy === 'procedure' ? (
          <ProcedureTitle {...section.listed[0]} />
        ) : (
          <h3>{finding.title[language]}</h3>
        )}
        <Counts section={section} />
      </summary>
      {open && <Inside {...props} />}
    </details>
  );
}

function Inside({ page, section, groupBy, onShow }: Props) {
  const groups = groupFindings(orderFindings(section.listed));
  const { procedure } = section.listed[0];
  return (
    <>
      <Paged
        items={groups}
        size={AT_A_TIME}
        draw={(drawn) => (
          <ul class="findings">
            {drawn.map((group) => {
              const [{ at, finding }] = group;
              return (
                <FindingItem
                  key={`${at} ${finding.ruleId} ${finding.reason} ${finding.field}`}
                  group={group}
                  page={page}
                  groupBy={groupBy}
                  {...(onShow && { onShow })}
                />
              );
            })}
          </ul>
        )}
      />
      {groupBy === 'procedure' && page.procedures.length > 1 && (
        <ProcedureRecord procedure={procedure} kind={page.kind} />
      )}
    </>
  );
}

function ProcedureTitle({ procedure }: Pick<ListedFinding, 'procedure'>) {
  const { texts } = useTexts();
  return (
    <>
      <h3>{procedure.name?.trim() || texts.noName}</h3>
      <span class="quiet">{procedure.code?.trim() || texts.noCode}</span>
    </>
  );
}

function Counts({ section }: { section: FindingSection }) {
  const { language } = useTexts();
  const counts = countOutcomes(section.listed);
  return (
    <span class="counts">
      {MARKED.filter((outcome) => counts[outcome] > 0).map((outcome) => (
        <span key={outcome} title={OUTCOME_LABELS[outcome][language]}>
          <OutcomeIcon outcome={outcome} />
          <span class="unseen">{OUTCOME_LABELS[outcome][language]}: </span>
          {counts[outcome]}{' '}
        </span>
      ))}
    </span>
  );
}
