import { findOutdated, OUTDATED_REASONS } from './outdated-words.ts';
import type { Rule } from './rule.ts';

/** There is no district level since 1 July 2025. */
export const outdatedDistrict: Rule = {
  id: 'outdated-district',
  version: 1,
  subject: 'publication',
  severity: 'serious',
  title: { vi: 'Không còn ghi cấp huyện', en: 'The district level is not named' },
  legalBasis: [{ document: '202/2025/QH15' }],
  reasons: OUTDATED_REASONS,
  check: (procedure) => findOutdated(procedure, 'district'),
};
