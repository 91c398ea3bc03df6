import { compareFees } from '../reference/compare-values.ts';
import { compareRows, REFERENCE_REASONS } from './against-reference.ts';
import type { Rule } from './rule.ts';

/** The fee is the one that the reference publishes. */
export const feeSameAsReference: Rule = {
  id: 'fee-same-as-reference',
  version: 1,
  subject: 'fee',
  severity: 'serious',
  title: {
    vi: 'Phí, lệ phí khớp với danh mục đối chiếu',
    en: 'The fee is that of the reference',
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
  check: (procedure, { reference }) => compareRows(procedure, reference, 'fee', compareFees),
};
