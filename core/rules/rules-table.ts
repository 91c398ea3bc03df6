import { formatCitation } from '../law/format-citation.ts';
import { OUTCOME_LABELS, SEVERITY_LABELS, SUBJECT_LABELS } from './labels.data.ts';
import type { Reason, Rule } from './rule.ts';

/** The table of rules of the README, in Markdown: made from the rules themselves. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(toRow);
  return ['| rule | asks | severity | law | reasons |', '|---|---|---|---|---|', ...rows].join('\n');
}

function toRow({ id, subject, severity, title, legalBasis, reasons }: Rule): string {
  const cells = [
    `\`${id}\``,
    `${title.vi}<br>${title.en} (${SUBJECT_LABELS[subject].en.toLowerCase()})`,
    SEVERITY_LABELS[severity].vi,
    legalBasis.map((citation) => formatCitation(citation, 'vi')).join('; '),
    Object.entries(reasons).map(describe).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function describe([code, { outcome }]: [string, Reason]): string {
  return `${code}: ${OUTCOME_LABELS[outcome].vi.toLowerCase()}`;
}
