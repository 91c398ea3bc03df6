import type { PageRecord } from '#core/report/page-record.ts';
import { type MarkedOutcome, toMarked } from '../annotations/marked-outcome.ts';

/** How often each outcome occurs. */
export type OutcomeCounts = Record<MarkedOutcome, number>;

/** Counts the findings of a page; totals are always derived, never kept. */
export function countOutcomes({ procedures }: Pick<PageRecord, 'procedures'>): OutcomeCounts {
  const counts: OutcomeCounts = { failed: 0, cantTell: 0, passed: 0 };
  for (const { outcome } of procedures.flatMap(({ findings }) => findings)) {
    const marked = toMarked(outcome);
    if (marked) counts[marked] += 1;
  }
  return counts;
}
