import type { Finding } from './rule.ts';
import { type Topic, TOPIC_OF_RULE } from './topics.data.ts';

/** What a finding is about: its deadline or fee, or else what its rule looks at. */
export function topicOf({ ruleId, subject }: Pick<Finding, 'ruleId' | 'subject'>): Topic {
  return subject === 'publication' ? (TOPIC_OF_RULE[ruleId] ?? 'parts') : subject;
}
