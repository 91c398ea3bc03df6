import type { ComponentChildren } from 'preact';
import { formatCitation } from '#core/law/format-citation.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { OUTCOME_LABELS, SEVERITY_LABELS } from '#core/rules/labels.data.ts';
import type { Finding } from '#core/rules/rule.ts';
import { toMarked } from '../annotations/marked-outcome.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import type { FindingGroup } from '../panel/group-findings.ts';
import { FindingPlaces } from './FindingPlaces.tsx';
import { OutcomeIcon } from './OutcomeIcon.tsx';

interface Props {
  group: FindingGroup;
  procedure: Procedure;
  /** Absent where the page cannot show places. */
  onShow?: (finding: Finding) => void;
}

/** What a rule says: outcome in words and shape, where, what was read, the law, how to mend it. */
export function FindingItem({ group, procedure, onShow }: Props) {
  const { language, texts } = useTexts();
  const { outcome, severity, title, message, quote, mend, legalBasis } = group[0];
  const marked = toMarked(outcome) ?? 'cantTell';
  const severityText = fill(texts.severity, { severity: SEVERITY_LABELS[severity][language] });
  return (
    <li class={`finding ${marked}`}>
      <p class="finding-outcome">
        <OutcomeIcon outcome={marked} />
        <strong>{OUTCOME_LABELS[outcome][language]}</strong>
        {outcome === 'failed' && <span class="quiet">{severityText}</span>}
      </p>
      <h4>{title[language]}</h4>
      <p>{message[language]}</p>
      <FindingPlaces group={group} procedure={procedure} {...(onShow && { onShow })} />
      <dl>
        {quote !== undefined && (
          <Fact name={texts.quote}>
            <Quote words={quote} />
          </Fact>
        )}
        {mend && outcome !== 'passed' && <Fact name={texts.mend}>{mend[language]}</Fact>}
        <Fact name={texts.law}>
          {legalBasis.map((citation) => formatCitation(citation, language)).join('; ')}
        </Fact>
      </dl>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Quote({ words }: { words: string }) {
  const { texts } = useTexts();
  return words.trim() ? <q lang="vi">{words}</q> : <>{texts.quoteBlank}</>;
}
