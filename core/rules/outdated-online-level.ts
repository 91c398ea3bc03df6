import { findOutdated, OUTDATED_REASONS } from './outdated-words.ts';
import type { Rule } from './rule.ts';

/** The levels 1–4 of online services ended in 2022. */
export const outdatedOnlineLevel: Rule = {
  id: 'outdated-online-level',
  version: 1,
  subject: 'publication',
  severity: 'moderate',
  title: { vi: 'Không còn ghi dịch vụ công mức độ 1–4', en: 'Online services are not given levels 1–4' },
  legalBasis: [{ document: '42/2022/NĐ-CP' }, { document: '224/2026/NĐ-CP', article: '14' }],
  reasons: OUTDATED_REASONS,
  check: (procedure) => findOutdated(procedure, 'online'),
};
