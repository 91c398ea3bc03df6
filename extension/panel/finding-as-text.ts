import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { toVietnameseDate } from '#core/calendar/to-vietnamese-date.ts';
import { formatCitation } from '#core/law/format-citation.ts';
import type { PageRecord } from '#core/report/page-record.ts';
import { OUTCOME_LABELS, SEVERITY_LABELS } from '#core/rules/labels.data.ts';
import { whyOf } from '#core/rules/why-of.ts';
import { nameField, nameWhere } from '../localization/name-field.ts';
import type { FindingGroup } from './group-findings.ts';
import type { Speaker } from './record/speaker.ts';

/** A finding as text for an e-mail: what, why, where, the page's words, law, mending, address, day. */
export function findingAsText(
  group: FindingGroup,
  { address, checkedAt }: Pick<PageRecord, 'address' | 'checkedAt'>,
  speaker: Speaker,
): string {
  const { language, texts } = speaker;
  const [{ finding, procedure }] = group;
  const { outcome, severity, title, message, mend, quote, legalBasis } = finding;
  const places = group
    .filter((one) => one.finding.field !== '')
    .map((one) => nameWhere(one.finding.field, procedure, speaker));
  const law = legalBasis.map((citation) => formatCitation(citation, language)).join('; ');
  const facts: [string, string | undefined][] = [
    [texts.copyProcedure, procedure.name?.trim() || texts.noName],
    [nameField('code', language), procedure.code?.trim() || texts.noCode],
    [texts.where, places.join('; ')],
    [texts.quote, quote === undefined ? undefined : quoted(quote, texts.quoteBlank)],
    [texts.why, whyOf(finding)?.[language]],
    [texts.law, law],
    [texts.mend, outcome === 'passed' ? undefined : mend?.[language]],
    [texts.copyAddress, address],
    [texts.copyDay, toVietnameseDate(vietNamDay(new Date(checkedAt)))],
  ];
  const head = `${OUTCOME_LABELS[outcome][language]}: ${title[language]}`;
  const grave = outcome === 'failed' ? ` (${SEVERITY_LABELS[severity][language]})` : '';
  const lines = facts.flatMap(([name, words]) => (words ? [`${name}: ${words}`] : []));
  return [`${head}${grave}`, message[language], ...lines].join('\n');
}

const quoted = (words: string, blank: string): string => (words.trim() ? `“${words}”` : blank);
