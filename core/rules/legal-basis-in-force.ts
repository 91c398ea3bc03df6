import { isBlank } from '../text/not-stated.ts';
import { parseNamedLaws } from '../text/parse-citation.ts';
import { parseDocumentNumbers } from '../text/parse-document-numbers.ts';
import { checkDocuments, FORCE_REASONS } from './cited-documents.ts';
import { NOT_FOUND } from './methods.ts';
import type { Rule, Verdict } from './rule.ts';

/** The legal basis names no document that has gone out of force. */
export const legalBasisInForce: Rule = {
  id: 'legal-basis-in-force',
  version: 1,
  subject: 'publication',
  severity: 'serious',
  title: { vi: 'Căn cứ pháp lý còn hiệu lực', en: 'The legal basis is in force' },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '17' }],
  reasons: {
    ...FORCE_REASONS,
    blank: {
      outcome: 'inapplicable',
      message: {
        vi: 'Mục căn cứ pháp lý bị bỏ trống (xem quy tắc về bộ phận tạo thành).',
        en: 'The legal basis is empty (see the rule on parts).',
      },
    },
    'no-number': {
      outcome: 'cantTell',
      message: {
        vi: 'Mục căn cứ pháp lý không có số, ký hiệu văn bản nào đọc được.',
        en: 'No number of a document can be read in the legal basis.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: ({ parts: { legalBasis } }, { today }) => {
    const field = 'parts.legalBasis';
    if (legalBasis === undefined) return [{ reason: 'not-found', field }];
    if (isBlank(legalBasis)) return [{ reason: 'blank', field }];
    const numbers = parseDocumentNumbers(legalBasis);
    const named = [...parseNamedLaws(legalBasis)].filter(([number]) => !numbers.includes(number));
    if (numbers.length + named.length === 0) return [{ reason: 'no-number', field }];
    const all = named.length === 0 ? numbers : [...numbers, ...named.map(([number]) => number)];
    const verdicts = checkDocuments(all, today).map((verdict) => ({ ...verdict, field }));
    return named.length === 0 ? verdicts : quoteWords(verdicts, new Map(named));
  },
};

/** Quotes the page: a law that it names by title has no number there. */
function quoteWords(verdicts: readonly Verdict[], words: ReadonlyMap<string, string>): Verdict[] {
  return verdicts.map((verdict) => {
    const quote = words.get(verdict.quote ?? '');
    return quote === undefined ? verdict : { ...verdict, quote };
  });
}
