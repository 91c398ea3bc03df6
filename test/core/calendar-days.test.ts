import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCalendarTime } from '#core/calendar/add-calendar-time.ts';
import { addWorkingDays, countWorkingDays, rollForward } from '#core/calendar/add-working-days.ts';
import { addDays, toDayNumber, weekdayOf } from '#core/calendar/day.ts';
import { dueDate } from '#core/calendar/due-date.ts';
import { describeDay, isWorkingDay } from '#core/calendar/is-working-day.ts';
import {
  ANNOUNCED_YEARS, KNOWN_BEYOND, PUBLIC_HOLIDAYS, VIET_NAM_CALENDAR,
} from '#core/calendar/public-holidays.data.ts';
import type { DueDate, TimeLimit } from '#core/calendar/time-limit.ts';
import type { SpecialDay } from '#core/calendar/work-calendar.ts';
import type { TimeUnit } from '#core/procedure/processing-time.ts';
import { LUNAR_DAYS, PUBLISHED_YEARS } from '../cases/calendar.data.ts';

const SEED = 20261121;
const CHECK = { seed: SEED, numRuns: 300 };

/** An own count from the published list, with the Date of the platform and nothing of core. */
const publishedWorkingDays = ([year, off, worked]: (typeof PUBLISHED_YEARS)[number]): string[] => {
  const read = (list: string): Set<string> => new Set(
    list.split(' ').map((day) => {
      const [date = '', month = ''] = day.split('/');
      return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    }),
  );
  const [daysOff, saturdays] = [read(off), read(worked)];
  const days: string[] = [];
  for (const at = new Date(Date.UTC(year, 0, 1)); at.getUTCFullYear() === year;) {
    const day = at.toISOString().slice(0, 10);
    const weekday = at.getUTCDay() % 6 !== 0;
    if (saturdays.has(day) || (weekday && !daysOff.has(day))) days.push(day);
    at.setUTCDate(at.getUTCDate() + 1);
  }
  return days;
};
const PUBLISHED = PUBLISHED_YEARS.flatMap(publishedWorkingDays);

const anyDay = (from: string, to: string) =>
  fc.integer({ min: toDayNumber(from), max: toDayNumber(to) }).map((n) => addDays('1970-01-01', n));
const inside = anyDay('2024-01-01', '2026-12-31');
const dayUnits: TimeUnit[] = ['workingDay', 'day', 'week', 'month', 'year'];
const allUnits: TimeUnit[] = [...dayUnits, 'minute', 'hour', 'workingHour'];
const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minutes) => {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
});
const afterHours = fc.constantFrom('asReceived' as const, 'nextWorkingDay' as const);
const due = (limit: TimeLimit): DueDate => {
  const result = dueDate(limit);
  if (!result) throw new Error('no unit');
  return result;
};
/** There is no rule for a part of a month. */
const countable = (amount: number, unit: TimeUnit): number =>
  unit === 'month' || unit === 'year' ? Math.ceil(amount) : amount;
/** A day ends at 24:00; a moment within it comes before. */
const sortKey = (result: DueDate): string => {
  if (result.status === 'beyondCalendar') return '9999';
  if (result.status !== 'known') throw new Error(result.message.en);
  return result.due.includes('T') ? result.due : `${result.due}T24:00`;
};

describe('the table of days off', () => {
  it.each(PUBLISHED_YEARS)('%d has the working days of the published list', (...row) => {
    const [year, , , count] = row;
    const published = publishedWorkingDays(row);
    expect(published).toHaveLength(count);
    const before = addDays(`${year}-01-01`, -1);
    expect(countWorkingDays(before, `${year}-12-31`, VIET_NAM_CALENDAR)).toBe(count);
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      expect([day, isWorkingDay(day, VIET_NAM_CALENDAR)]).toEqual([day, published.includes(day)]);
    }
  });

  it('is in order, with weekdays off and Saturdays at work, each with its source', () => {
    const days = PUBLIC_HOLIDAYS.map(({ day }) => day);
    expect(new Set(days).size).toBe(days.length);
    for (const { day, kind, source, name } of PUBLIC_HOLIDAYS) {
      const weekday = weekdayOf(day);
      expect([day, kind === 'workedSaturday' ? weekday === 6 : weekday >= 1 && weekday <= 5])
        .toEqual([day, true]);
      expect(source).toMatch(/^(?:Bộ luật|Nghị quyết|Thông báo|Công văn) \S/u);
      expect(name.vi && name.en).toBeTruthy();
    }
  });

  it('pairs every swap, and makes up for days of a weekend', () => {
    const kindOf = (day?: string) => PUBLIC_HOLIDAYS.find((row) => row.day === day)?.kind;
    const fits = ({ kind, pairedWith }: SpecialDay): boolean => {
      if (kind === 'swapOff') return kindOf(pairedWith) === 'workedSaturday';
      if (kind === 'workedSaturday') return kindOf(pairedWith) === 'swapOff';
      if (kind === 'makeUp') return weekdayOf(pairedWith ?? '') % 6 === 0;
      return pairedWith === undefined;
    };
    expect(PUBLIC_HOLIDAYS.filter((row) => !fits(row))).toEqual([]);
  });

  it.each([
    [2024, 11], [2025, 11], [2026, 12],
  ])('%d has the %d holidays of the law', (year, count) => {
    const holidays = PUBLIC_HOLIDAYS.filter(
      ({ day, kind }) => day.startsWith(`${year}`) && (kind === 'holiday' || kind === 'makeUp'),
    );
    expect(holidays).toHaveLength(count);
  });

  it('is announced without a gap from the first to the last day of the calendar', () => {
    expect(ANNOUNCED_YEARS[0]?.from).toBe(VIET_NAM_CALENDAR.from);
    expect(ANNOUNCED_YEARS.at(-1)?.to).toBe(VIET_NAM_CALENDAR.to);
    ANNOUNCED_YEARS.slice(1).forEach(({ from }, at) => {
      expect(from).toBe(addDays(ANNOUNCED_YEARS[at]?.to ?? '', 1));
    });
    expect(ANNOUNCED_YEARS.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(KNOWN_BEYOND.every(({ day }) => day > VIET_NAM_CALENDAR.to)).toBe(true);
  });

  it('has 24/11/2026 and leaves the unsettled swap out', () => {
    expect(describeDay('2026-11-24', VIET_NAM_CALENDAR)).toMatchObject({
      working: false, source: 'Nghị quyết 28/2026/QH16, Điều 2',
    });
    expect(isWorkingDay('2026-11-23', VIET_NAM_CALENDAR)).toBe(true);
    for (const saturday of ['2026-11-14', '2026-11-21', '2026-11-28']) {
      expect(isWorkingDay(saturday, VIET_NAM_CALENDAR)).toBe(false);
    }
  });

  it.each(['2023-12-31', '2027-01-01', '2027-01-02'])('does not know %s', (day) => {
    expect(isWorkingDay(day, VIET_NAM_CALENDAR)).toBeUndefined();
  });

  it.each(LUNAR_DAYS.slice(0, 3))('agrees with ICU on the lunar days %s and %s', (tet, hung) => {
    // The ICU calendar is that of China; in these three years the two fall together.
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC', month: 'numeric', day: 'numeric',
    });
    expect(format.format(new Date(tet))).toBe('1/1');
    expect(format.format(new Date(hung))).toBe('3/10');
    expect(isWorkingDay(tet, VIET_NAM_CALENDAR)).toBe(false);
    expect(isWorkingDay(hung, VIET_NAM_CALENDAR)).toBe(false);
  });
});

describe('addWorkingDays', () => {
  it(`is undone by counting (seed ${SEED})`, () => {
    fc.assert(fc.property(inside, fc.integer({ min: 0, max: 300 }), (day, amount) => {
      const end = addWorkingDays(day, amount, VIET_NAM_CALENDAR);
      fc.pre(end !== undefined);
      expect(countWorkingDays(day, end, VIET_NAM_CALENDAR)).toBe(amount);
    }), CHECK);
  });
  it(`comes back from a working day (seed ${SEED})`, () => {
    fc.assert(fc.property(inside, fc.integer({ min: 1, max: 300 }), (from, amount) => {
      const day = rollForward(from, VIET_NAM_CALENDAR);
      const end = day && addWorkingDays(day, amount, VIET_NAM_CALENDAR);
      fc.pre(end !== undefined);
      expect(addWorkingDays(end, -amount, VIET_NAM_CALENDAR)).toBe(day);
    }), CHECK);
  });
  it(`is the n-th later day of the published list (seed ${SEED})`, () => {
    fc.assert(fc.property(inside, fc.integer({ min: 1, max: 300 }), (day, amount) => {
      const later = PUBLISHED.filter((working) => working > day);
      expect(addWorkingDays(day, amount, VIET_NAM_CALENDAR)).toBe(later[amount - 1]);
    }), CHECK);
  });
  it('refuses half days and what is no day', () => {
    expect(() => addWorkingDays('2026-03-02', 0.5, VIET_NAM_CALENDAR)).toThrow(RangeError);
    expect(() => addWorkingDays('hôm nay', 1, VIET_NAM_CALENDAR)).toThrow(RangeError);
    expect(() => addWorkingDays('hôm nay', 0, VIET_NAM_CALENDAR)).toThrow(RangeError);
  });
  it('does not count past the calendar', () => {
    expect(countWorkingDays('2026-12-30', '2027-01-04', VIET_NAM_CALENDAR)).toBeUndefined();
    expect(rollForward('2027-01-04', VIET_NAM_CALENDAR)).toBeUndefined();
  });
});

describe('addCalendarTime', () => {
  it.each([
    ['2024-02-28', 1, 'day', '2024-02-29'],
    ['2023-02-28', 1, 'day', '2023-03-01'],
    ['2024-12-31', 1, 'week', '2025-01-07'],
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2024-01-31', 13, 'month', '2025-02-28'],
    ['2024-11-30', 3, 'month', '2025-02-28'],
    ['2024-12-15', 1, 'month', '2025-01-15'],
    ['2024-02-29', 4, 'year', '2028-02-29'],
    ['2096-02-29', 4, 'year', '2100-02-28'],
    ['2026-03-02', 0, 'month', '2026-03-02'],
    ['9999-12-31', 1, 'day', undefined],
    ['9999-12-31', 1, 'month', undefined],
  ] as const)('%s and %d %s is %s', (day, amount, unit, end) => {
    expect(addCalendarTime(day, amount, unit)).toBe(end);
  });
  it.each([-1, 0.5, Number.NaN, Infinity])('refuses %d months', (amount) => {
    expect(() => addCalendarTime('2026-03-02', amount, 'month')).toThrow(RangeError);
  });
});

describe('every due date', () => {
  const amounts = fc.double({ min: 0.01, max: 60, noNaN: true });

  it(`is a working day, the last of its explanation (seed ${SEED})`, () => {
    const units = fc.constantFrom<TimeUnit>(...dayUnits, 'workingHour');
    const args = [inside, clock, units, amounts, afterHours] as const;
    fc.assert(fc.property(...args, (day, time, unit, amount, rule) => {
      const result = due({
        receivedAt: `${day}T${time}`,
        duration: { amount: countable(amount, unit), unit },
        afterHours: rule,
      });
      fc.pre(result.status === 'known');
      const dueDay = result.due.slice(0, 10);
      expect(isWorkingDay(dueDay, VIET_NAM_CALENDAR)).toBe(true);
      expect(result.steps.at(-1)?.day).toBe(dueDay);
      expect(dueDay >= day).toBe(true);
    }), CHECK);
  });

  it(`is not earlier for a longer limit (seed ${SEED})`, () => {
    const units = fc.constantFrom(...allUnits);
    const args = [inside, clock, units, amounts, amounts, afterHours] as const;
    fc.assert(fc.property(...args, (day, time, unit, one, other, rule) => {
      const end = (amount: number) => sortKey(due({
        receivedAt: `${day}T${time}`,
        duration: { amount: countable(amount, unit), unit },
        afterHours: rule,
      }));
      expect(end(Math.min(one, other)) <= end(Math.max(one, other))).toBe(true);
    }), CHECK);
  });

  it(`is explained without a gap (seed ${SEED})`, () => {
    const units = fc.constantFrom<TimeUnit>('workingDay', 'day', 'workingHour', 'hour');
    fc.assert(fc.property(inside, clock, units, amounts, (day, time, unit, amount) => {
      const result = due({ receivedAt: `${day}T${time}`, duration: { amount, unit } });
      fc.pre(result.status === 'known');
      const days = [...new Set(result.steps.map((step) => step.day))];
      expect(days).toEqual(days.map((_, at) => addDays(day, at)));
    }), CHECK);
  });

  it(`is inside the calendar or not given, and nothing throws (seed ${SEED})`, () => {
    const anyAmount = fc.oneof(
      fc.double({ min: 0, max: 1e12, noNaN: true }), fc.nat(5000), amounts,
      fc.constant(Number.MAX_VALUE),
    );
    const units = fc.constantFrom(...allUnits);
    const receipts = anyDay('1999-01-01', '2040-12-31');
    const time = fc.option(clock, { nil: undefined });
    const args = [receipts, time, units, anyAmount, afterHours] as const;
    fc.assert(fc.property(...args, (day, at, unit, amount, rule) => {
      const receivedAt = at === undefined ? day : `${day}T${at}`;
      const result = due({ receivedAt, duration: { amount, unit }, afterHours: rule });
      if (result.status === 'beyondCalendar') {
        expect(result.message.vi).toContain('Chưa đủ dữ liệu lịch');
      }
      if (result.status !== 'known') return;
      expect(result.due.slice(0, 10) >= VIET_NAM_CALENDAR.from).toBe(true);
      expect(result.due.slice(0, 10) <= VIET_NAM_CALENDAR.to).toBe(true);
      const words = result.steps.flatMap((step) => [step.words.vi, step.words.en]).join(' ');
      expect(words).not.toMatch(/[{}]|undefined|NaN/u);
    }), { ...CHECK, numRuns: 1000 });
  });
});
