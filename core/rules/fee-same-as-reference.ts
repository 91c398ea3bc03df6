import { compareFees } from '../reference/compare-values.ts';
import { compareRows, MISSING_ROW, SAME_AS_REFERENCE_REASONS } from './against-reference.ts';
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
  needs: 'reference',
  reasons: { ...SAME_AS_REFERENCE_REASONS, 'missing-row': MISSING_ROW },
  check: (procedure, { reference }) => compareRows(procedure, reference, 'fee', compareFees),
};
