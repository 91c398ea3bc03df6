import { SEVERITIES, type Severity } from '#core/rules/rule.ts';
import { type Topic, TOPICS } from '#core/rules/topics.data.ts';
import type { MarkedOutcome } from '../annotations/marked-outcome.ts';
import type { OutcomeCounts } from './count-outcomes.ts';
import type { ListedFinding } from './listed-finding.ts';

/** Which findings are shown, and how they are put together. */
export interface FindingFilter {
  outcomes: ReadonlySet<MarkedOutcome>;
  /** All where absent. */
  topic?: Topic | undefined;
  severity?: Severity | undefined;
  query: string;
  groupBy: 'procedure' | 'rule';
}

/** What is shown at first: all that asks for a look, by procedure. */
export const FIRST_FILTER: FindingFilter = {
  outcomes: new Set<MarkedOutcome>(['failed', 'cantTell']),
  query: '',
  groupBy: 'procedure',
};

/** The findings that a filter lets through, and how many each other choice would let through. */
export interface FilteredFindings {
  shown: ListedFinding[];
  /** Behind each outcome, topic and severity: what shows when that one is chosen. */
  outcomes: OutcomeCounts;
  topics: Record<Topic, number>;
  severities: Record<Severity, number>;
}

/** Filters and counts in one pass; `matches` says whether a finding holds the query. */
export function filterFindings(
  listed: readonly ListedFinding[],
  { outcomes, topic, severity }: FindingFilter,
  matches: (one: ListedFinding) => boolean,
): FilteredFindings {
  const filtered = noneYet();
  for (const one of listed) {
    if (!matches(one)) continue;
    const byOutcome = outcomes.has(one.marked);
    const byTopic = topic === undefined || topic === one.topic;
    const bySeverity = severity === undefined || severity === one.finding.severity;
    if (byTopic && bySeverity) filtered.outcomes[one.marked] += 1;
    if (byOutcome && bySeverity) filtered.topics[one.topic] += 1;
    if (byOutcome && byTopic) filtered.severities[one.finding.severity] += 1;
    if (byOutcome && byTopic && bySeverity) filtered.shown.push(one);
  }
  return filtered;
}

function noneYet(): FilteredFindings {
  return {
    shown: [],
    outcomes: { failed: 0, cantTell: 0, passed: 0 },
    topics: zeros(TOPICS),
    severities: zeros(SEVERITIES),
  };
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
