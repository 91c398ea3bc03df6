import { isBlank } from '../text/not-stated.ts';
import { parseNamedLaws } from '../text/parse-citation.ts';
import { parseDocumentNumbers } from '../text/parse-document-numbers.ts';
import { checkDocuments, FORCE_REASONS } from './cited-documents.ts';
import { NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

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
    const all = [...numbers, ...named.map(([number]) => number)];
    const words = new Map(named);
    return checkDocuments(all, today).map((verdict) => {
      const quote = words.get(verdict.quote ?? '') ?? verdict.quote;
      return { ...verdict, field, ...(quote !== undefined && { quote }) };
    });
  },
};
