import type { Procedure } from '#core/procedure/procedure.ts';
import type { PageRecord } from '#core/report/page-record.ts';
import type { Finding } from '#core/rules/rule.ts';
import { topicOf } from '#core/rules/topic-of.ts';
import type { Topic } from '#core/rules/topics.data.ts';
import { type MarkedOutcome, toMarked } from '../annotations/marked-outcome.ts';

/** One finding of a page as the panel lists it. */
export interface ListedFinding {
  /** Place of the procedure in the record. */
  at: number;
  procedure: Procedure;
  finding: Finding;
  marked: MarkedOutcome;
  topic: Topic;
}

/** All findings of a page that are listed: the one list that every count is taken from. */
export function listFindings({ procedures }: Pick<PageRecord, 'procedures'>): ListedFinding[] {
  const listed: ListedFinding[] = [];
  for (const [at, { procedure, findings }] of procedures.entries()) {
    for (const finding of findings) {
      const marked = toMarked(finding.outcome);
      if (marked) listed.push({ at, procedure, finding, marked, topic: topicOf(finding) });
    }
  }
  return listed;
}
