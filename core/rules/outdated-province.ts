import { findOutdated, OUTDATED_REASONS } from './outdated-words.ts';
import type { Rule } from './rule.ts';

/** Provinces that were merged on 1 July 2025 are not named as they were. */
export const outdatedProvince: Rule = {
  id: 'outdated-province',
  version: 1,
  subject: 'publication',
  severity: 'serious',
  title: { vi: 'Không còn ghi tên tỉnh cũ', en: 'Former provinces are not named' },
  legalBasis: [{ document: '202/2025/QH15' }],
  reasons: OUTDATED_REASONS,
  check: (procedure) => findOutdated(procedure, 'former-province'),
};
