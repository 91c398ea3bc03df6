import { afterEach, describe, expect, it, vi } from 'vitest';
import { TimeBudget } from '../../../extension/session/time-budget.ts';

describe('TimeBudget', () => {
  afterEach(() => void vi.useRealTimers());

  /** Works for so long whenever it may, for ten minutes; the share of that time. */
  const shareOf = (work: number): number => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const budget = new TimeBudget();
    const began = performance.now();
    let spent = 0;
    while (performance.now() - began < 600_000) {
      vi.advanceTimersByTime(budget.rest);
      vi.advanceTimersByTime(work);
      budget.spend(work);
      spent += work;
    }
    return spent / (performance.now() - began);
  };

  it.each([1, 8, 100, 2000, 10_000])(
    'spends no more than a tenth of the time and half a second, %i ms at a time',
    (work) => {
      expect(shareOf(work)).toBeLessThan(0.115);
    },
  );

  it('may spend half a second at once', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const budget = new TimeBudget();
    budget.spend(500);
    expect(budget.rest).toBe(0);
    budget.spend(10);
    expect(budget.rest).toBe(100);
  });
});
