import { useState } from 'preact/hooks';
import type { Finding } from '#core/rules/rule.ts';
import type { MarkedOutcome } from '../annotations/marked-outcome.ts';
import type { CheckedPage } from '../checked-page.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { countOutcomes } from '../panel/count-outcomes.ts';
import { OutcomeFilter } from './OutcomeFilter.tsx';
import { ProcedureFindings } from './ProcedureFindings.tsx';

/** With more procedures than this, their findings are folded away at first. */
const FEW = 3;

interface Props {
  page: CheckedPage;
  onShow?: (procedure: number, finding: Finding) => void;
}

/** All findings of a page by procedure, filtered by outcome. */
export function Findings({ page, onShow }: Props) {
  const { texts } = useTexts();
  const [chosen, setChosen] = useState<ReadonlySet<MarkedOutcome>>(new Set(['failed', 'cantTell']));
  const toggle = (outcome: MarkedOutcome): void => {
    const next = new Set(chosen);
    if (!next.delete(outcome)) next.add(outcome);
    setChosen(next);
  };
  const counts = countOutcomes(page);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shown = [...chosen].reduce((sum, outcome) => sum + counts[outcome], 0);
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title">{texts.results}</h2>
      <OutcomeFilter counts={counts} chosen={chosen} onToggle={toggle} />
      <p class="quiet" role="status">
        {fill(texts.shownCount, { shown, all })}
      </p>
      {all === 0 && <p>{texts.nothingFound}</p>}
      {all > 0 && shown === 0 && <p>{texts.nothingShown}</p>}
      {page.procedures.map((checked, index) => (
        <ProcedureFindings
          key={`${page.address} ${index}`}
          checked={checked}
          chosen={chosen}
          open={page.procedures.length <= FEW}
          {...(onShow && { onShow: (finding: Finding) => onShow(index, finding) })}
        />
      ))}
    </section>
  );
}
