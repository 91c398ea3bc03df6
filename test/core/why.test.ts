import { describe, expect, it } from 'vitest';
import { RULES } from '#core/rules/index.ts';
import { WHY } from '#core/rules/why.data.ts';
import { whyOf } from '#core/rules/why-of.ts';

describe('why a finding matters', () => {
  it('is said for every rule and for nothing else, in both languages', () => {
    expect(Object.keys(WHY).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
    for (const { vi, en } of Object.values(WHY)) {
      expect(vi).toMatch(/\.$/u);
      expect(vi).toBe(vi.normalize('NFC'));
      expect(en).toMatch(/\.$/u);
    }
  });

  it('is said where something is to be done, and not of what has passed or crashed', () => {
    expect(whyOf({ ruleId: 'deadline-unit', outcome: 'failed' })?.vi).toContain('không có đơn vị');
    expect(whyOf({ ruleId: 'deadline-unit', outcome: 'cantTell' })).toBeDefined();
    expect(whyOf({ ruleId: 'deadline-unit', outcome: 'passed' })).toBeUndefined();
    expect(whyOf({ ruleId: 'deadline-unit', outcome: 'error' })).toBeUndefined();
  });
});
