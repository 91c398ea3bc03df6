import type { ComponentChildren } from 'preact';
import { formatCitation } from '#core/law/format-citation.ts';
import { OUTCOME_LABELS, SEVERITY_LABELS } from '#core/rules/labels.data.ts';
import type { Finding } from '#core/rules/rule.ts';
import { whyOf } from '#core/rules/why-of.ts';
import type { CheckedPage } from '../checked-page.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import type { FindingFilter } from '../panel/finding-filter.ts';
import type { FindingGroup } from '../panel/group-findings.ts';
import type { ListedFinding } from '../panel/listed-finding.ts';
import { CopyButton } from './CopyButton.tsx';
import { FindingPlaces } from './FindingPlaces.tsx';
import { OutcomeIcon } from './OutcomeIcon.tsx';

interface Props {
  group: FindingGroup;
  page: CheckedPage;
  /** Under its rule a finding names its procedure, and the other way round. */
  groupBy: FindingFilter['groupBy'];
  onShow?: (one: ListedFinding) => void;
}

/** What a rule says: outcome in words and shape, where, what was read, the law, how to mend it. */
export function FindingItem({ group, page, groupBy, onShow }: Props) {
  const { language, texts } = useTexts();
  const [{ finding, procedure, marked }] = group;
  const { outcome, severity, title, message } = finding;
  const name = [procedure.name?.trim() || texts.noName, procedure.code?.trim() || texts.noCode];
  const severityText = fill(texts.severity, { severity: SEVERITY_LABELS[severity][language] });
  return (
    <li class={`finding ${marked}`} tabIndex={-1}>
      <div class="finding-head">
        <p class="finding-outcome">
          <OutcomeIcon outcome={marked} />
          <strong>{OUTCOME_LABELS[outcome][language]}</strong>
          {outcome === 'failed' && <span class="quiet">{severityText}</span>}
        </p>
        <CopyButton group={group} page={page} />
      </div>
      <h4>{groupBy === 'rule' ? name.join(' – ') : title[language]}</h4>
      <p>{message[language]}</p>
      <FindingPlaces group={group} {...(onShow && { onShow })} />
      <Facts finding={finding} />
    </li>
  );
}

function Facts({ finding }: { finding: Finding }) {
  const { language, texts } = useTexts();
  const { outcome, quote, mend, legalBasis } = finding;
  const why = whyOf(finding);
  return (
    <dl>
      {quote !== undefined && (
        <Fact name={texts.quote}>
          <Quote words={quote} />
        </Fact>
      )}
      {why && <Fact name={texts.why}>{why[language]}</Fact>}
      {mend && outcome !== 'passed' && <Fact name={texts.mend}>{mend[language]}</Fact>}
      <Fact name={texts.law}>
        {legalBasis.map((citation) => formatCitation(citation, language)).join('; ')}
      </Fact>
    </dl>
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
