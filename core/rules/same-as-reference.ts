import { compareDecisionNumbers, compareNames } from '../reference/compare-values.ts';
import { REFERENCE_REASONS } from './against-reference.ts';
import type { Rule } from './rule.ts';

/** Name and decision are those that the reference publishes (NĐ 63/2010 Art. 26(2): the same everywhere). */
export const sameAsReference: Rule = {
  id: 'same-as-reference',
  version: 1,
  subject: 'publication',
  severity: 'serious',
  title: {
    vi: 'Tên và số quyết định khớp với danh mục đối chiếu',
    en: 'Name and decision are those of the reference',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '26', clause: '2' }],
  reasons: {
    same: {
      outcome: 'passed',
      message: { vi: 'Khớp với danh mục đối chiếu.', en: 'It is that of the reference.' },
    },
    different: {
      outcome: 'failed',
      message: {
        vi: 'Trang ghi “{own}”, danh mục đối chiếu ghi “{reference}”.',
        en: 'The page says “{own}”, the reference “{reference}”.',
      },
      mend: {
        vi: 'Sửa cho thống nhất với Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
        en: 'Make it agree with the national database of procedures.',
      },
    },
    ...REFERENCE_REASONS,
  },
  check: (procedure, { reference }) => {
    if (!reference) return [{ reason: 'no-reference', field: 'name' }];
    return FIELDS.map(([field, compare]) => {
      const [own, other] = [procedure[field], reference[field]];
      const result = compare(own, other);
      const reason = result === 'unknown' ? 'nothing-to-compare' : result;
      const data = { own: own?.trim() ?? '', reference: other?.trim() ?? '' };
      return { reason, field, quote: own ?? '', data };
    });
  },
};

const FIELDS = [
  ['name', compareNames],
  ['decisionNumber', compareDecisionNumbers],
] as const;
