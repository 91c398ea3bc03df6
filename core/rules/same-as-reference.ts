import { compareDecisionNumbers, compareNames } from '../reference/compare-values.ts';
import { SAME_AS_REFERENCE_REASONS } from './against-reference.ts';
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
  needs: 'reference',
  reasons: SAME_AS_REFERENCE_REASONS,
  check: (procedure, { reference }) => {
    if (!reference) return [{ reason: 'no-reference', field: 'name' }];
    return FIELDS.map(([field, compare]) => {
      const [own, other] = [procedure[field], reference[field]];
      if (other === undefined) return { reason: 'not-in-reference', field };
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
