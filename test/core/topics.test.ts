import { describe, expect, it } from 'vitest';
import { RULES } from '#core/rules/index.ts';
import { topicOf } from '#core/rules/topic-of.ts';
import { TOPIC_OF_RULE, TOPICS } from '#core/rules/topics.data.ts';

const topics = RULES.map(({ id, subject }) => topicOf({ ruleId: id, subject }));

describe('the topics of rules', () => {
  it('name every rule about the publication, and no rule that is not', () => {
    const about = RULES.filter(({ subject }) => subject === 'publication').map(({ id }) => id);
    expect(Object.keys(TOPIC_OF_RULE).toSorted()).toEqual(about.toSorted());
  });

  it('have a rule each', () => {
    expect([...new Set(topics)].toSorted()).toEqual([...TOPICS].toSorted());
  });

  it('of a deadline or a fee are its subject', () => {
    expect(topicOf({ ruleId: 'deadline-unit', subject: 'deadline' })).toBe('deadline');
    expect(topicOf({ ruleId: 'fee-scale', subject: 'fee' })).toBe('fee');
  });
});
