import { describe, expect, it } from 'vitest';
import {
  daysOf,
  kindOfPeriod,
  monthsOf,
  partsOfPeriod,
  periodsBetween,
} from '#core/calendar/period.ts';

describe('a period', () => {
  it.each([
    ['2026', 'year', ['2026-H1', '2026-H2'], '2026-01-01', '2026-12-31'],
    ['2026-H1', 'half', ['2026-Q1', '2026-Q2'], '2026-01-01', '2026-06-30'],
    ['2026-H2', 'half', ['2026-Q3', '2026-Q4'], '2026-07-01', '2026-12-31'],
    ['2024-Q1', 'quarter', ['2024-01', '2024-02', '2024-03'], '2024-01-01', '2024-03-31'],
    ['2026-Q4', 'quarter', ['2026-10', '2026-11', '2026-12'], '2026-10-01', '2026-12-31'],
    ['2024-02', 'month', [], '2024-02-01', '2024-02-29'],
    ['2026-12', 'month', [], '2026-12-01', '2026-12-31'],
  ])('%s is a %s with its parts and days', (period, kind, parts, from, to) => {
    expect(kindOfPeriod(period)).toBe(kind);
    expect(partsOfPeriod(period)).toEqual(parts);
    expect(daysOf(period)).toEqual({ from, to });
  });

  it.each(['2026-13', '2026-Q5', '2026-H3', '26', '2026-1', ''])('is not %j', (text) => {
    expect(() => kindOfPeriod(text)).toThrow(RangeError);
  });

  it.each([
    ['2026-01', '2026-12', ['2026']],
    ['2026-01', '2026-09', ['2026-H1', '2026-Q3']],
    ['2026-02', '2026-07', ['2026-02', '2026-03', '2026-Q2', '2026-07']],
    ['2025-11', '2027-01', ['2025-11', '2025-12', '2026', '2027-01']],
    ['2026-05', '2026-05', ['2026-05']],
    ['2026-06', '2026-05', []],
  ])('from %s to %s are as few as can be', (first, last, periods) => {
    expect(periodsBetween(first, last)).toEqual(periods);
  });

  it('has every month between once', () => {
    const months = Array.from(
      { length: 36 },
      (_, at) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
    for (const [at, first] of months.entries()) {
      for (const last of months.slice(at)) {
        const between = months.filter((month) => month >= first && month <= last);
        expect(periodsBetween(first, last).flatMap(monthsOf)).toEqual(between);
      }
    }
  });
});
