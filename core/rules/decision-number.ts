import { isBlank } from '../text/not-stated.ts';
import { parseDecisionNumber } from '../text/parse-decision-number.ts';
import { NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** The decision that published the procedure is named by a real, well-formed number. */
export const decisionNumber: Rule = {
  id: 'decision-number',
  version: 1,
  subject: 'publication',
  severity: 'moderate',
  title: {
    vi: 'Số quyết định công bố đầy đủ, đúng thể thức',
    en: 'The publication decision is named by a proper number',
  },
  legalBasis: [
    { document: '63/2010/NĐ-CP', article: '15' },
    { document: '63/2010/NĐ-CP', article: '17' },
  ],
  reasons: {
    wellFormed: {
      outcome: 'passed',
      message: { vi: 'Số quyết định: {number}.', en: 'Decision number: {number}.' },
    },
    missing: {
      outcome: 'failed',
      message: {
        vi: 'Mục số quyết định bị bỏ trống.',
        en: 'The decision number is left empty.',
      },
      mend: {
        vi: 'Ghi số, ký hiệu của quyết định công bố thủ tục, ví dụ “1234/QĐ-BTC”.',
        en: 'Write number and symbol of the publication decision, such as “1234/QĐ-BTC”.',
      },
    },
    placeholder: {
      outcome: 'failed',
      message: {
        vi: '“{number}” là chữ giữ chỗ, không phải số quyết định thật.',
        en: '“{number}” is a placeholder, not a real decision number.',
      },
      mend: {
        vi: 'Thay bằng số, ký hiệu của quyết định công bố đã ban hành.',
        en: 'Replace it by number and symbol of the decision that was issued.',
      },
    },
    malformed: {
      outcome: 'failed',
      message: {
        vi: '“{number}” không đúng dạng “số/QĐ-chữ viết tắt tên cơ quan”.',
        en: '“{number}” has not the form “number/QĐ-abbreviation of the agency”.',
      },
      mend: {
        vi: 'Ghi lại số, ký hiệu đúng như trên quyết định công bố.',
        en: 'Write number and symbol as they stand on the publication decision.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: ({ decisionNumber: text }) => {
    const field = 'decisionNumber';
    if (text === undefined) return [{ reason: 'not-found', field }];
    const number = isBlank(text) ? undefined : parseDecisionNumber(text);
    if (!number) return [{ reason: 'missing', field, quote: text }];
    const reason = number.shape === 'several' ? 'wellFormed' : number.shape;
    return [{ reason, field, quote: text, data: { number: text.trim() } }];
  },
};
