import type { MarkedOutcome } from '../annotations/marked-outcome.ts';
import type { ListedFinding } from './listed-finding.ts';

/** How often each outcome occurs. */
export type OutcomeCounts = Record<MarkedOutcome, number>;

/** Counts findings; totals are always derived, never kept. */
export function countOutcomes(listed: readonly Pick<ListedFinding, 'marked'>[]): OutcomeCounts {
  const counts: OutcomeCounts = { failed: 0, cantTell: 0, passed: 0 };
  for (const { marked } of listed) counts[marked] += 1;
  return counts;
}
