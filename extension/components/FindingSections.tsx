import type { CheckedPage } from '../checked-page.ts';
import type { FindingFilter } from '../panel/finding-filter.ts';
import type { FindingSection } from '../panel/finding-sections.ts';
import type { ListedFinding } from '../panel/listed-finding.ts';
import { Paged } from './Paged.tsx';
import { ProcedureRecord } from './ProcedureRecord.tsx';
import { SectionOfFindings } from './SectionOfFindings.tsx';

/** With more sections than this, they are folded away at first. */
const FEW = 3;
/** Sections drawn at a time; a folded one is small. */
const AT_A_TIME = 100;

interface Props {
  page: CheckedPage;
  sections: readonly FindingSection[];
  groupBy: FindingFilter['groupBy'];
  onShow?: (one: ListedFinding) => void;
}

/** The sections of a page, each folded where there are many; only what is open is drawn. */
export function FindingSections({ page, sections, groupBy, onShow }: Props) {
  const open = groupBy === 'procedure' && page.procedures.length <= FEW;
  const alone = page.procedures.length === 1 ? page.procedures[0] : undefined;
  return (
    <>
      <Paged
        items={sections}
        size={AT_A_TIME}
        draw={(drawn) =>
          drawn.map((section) => (
            <SectionOfFindings
              key={section.key}
              page={page}
              section={section}
              groupBy={groupBy}
              open={open}
              {...(onShow && { onShow })}
            />
          ))
        }
      />
      {alone && <ProcedureRecord procedure={alone.procedure} kind={page.kind} heading="h3" />}
    </>
  );
}
