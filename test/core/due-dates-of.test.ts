import { describe, expect, it } from 'vitest';
import { dueDatesOf } from '#core/calendar/due-dates-of.ts';
import { reappoint } from '#core/calendar/reappoint.ts';
import type { DueDate } from '#core/calendar/time-limit.ts';
import { parseProcessingTime } from '#core/text/parse-processing-time.ts';

const dayOf = (result: DueDate): string => {
  if (result.status === 'known') return result.due;
  return result.status === 'beyondCalendar' ? result.status : result.reason;
};
const datesOf = (words: string, receivedAt = '2026-03-02'): string[] =>
  dueDatesOf(parseProcessingTime(words), { receivedAt }).map(({ result }) => dayOf(result));

describe('dueDatesOf', () => {
  it.each([
    ['15 ngày làm việc', ['2026-03-23']],
    ['10-25 ngày', ['2026-03-27']],
    ['15', ['noUnit']],
    ['1 tháng 15 ngày', ['severalUnits']],
    ['0 ngày', ['zero']],
    ['08 giờ làm việc', ['noTime']],
    ['Ngay trong ngày', ['2026-03-02']],
    ['Ngay trong ngày; nhận hồ sơ sau 15 giờ thì trả trong ngày làm việc tiếp theo', ['noTime']],
    ['24 tháng', ['beyondCalendar']],
    ['Theo quy định', []],
    ['', []],
  ])('"%s" gives %j', (words, dates) => {
    expect(datesOf(words)).toEqual(dates);
  });

  it('gives a date for each case, with its words', () => {
    const words = 'Trường hợp A: 5 ngày làm việc; trường hợp B: 10 ngày làm việc';
    const cases = dueDatesOf(parseProcessingTime(words), { receivedAt: '2026-03-02' });
    expect(cases.map(({ text, condition, result }) => [text, condition, dayOf(result)])).toEqual([
      ['5 ngày làm việc', 'Trường hợp A', '2026-03-09'],
      ['10 ngày làm việc', 'trường hợp B', '2026-03-16'],
    ]);
  });

  it('keeps the words of a time of several units together', () => {
    const [only] = dueDatesOf(parseProcessingTime('1 tháng 15 ngày'), { receivedAt: '2026-03-02' });
    expect(only?.text).toBe('1 tháng 15 ngày');
  });

  it('takes the hour of the receipt where a time of day decides', () => {
    const words = 'Ngay trong ngày; nhận hồ sơ sau 15 giờ thì trả trong ngày làm việc tiếp theo';
    expect(datesOf(words, '2026-03-06T14:59')).toEqual(['2026-03-06']);
    expect(datesOf(words, '2026-03-06T15:30')).toEqual(['2026-03-09']);
  });

  it('moves a receipt after hours when the office counts so', () => {
    const receipt = { receivedAt: '2026-03-06T17:30', afterHours: 'nextWorkingDay' as const };
    const [moved] = dueDatesOf(parseProcessingTime('1 ngày làm việc'), receipt);
    expect(moved && dayOf(moved.result)).toBe('2026-03-10');
  });
});

describe('reappoint', () => {
  it('counts on from the due day, and names the article of the re-appointment', () => {
    const result = reappoint('2026-03-20', { amount: 5, unit: 'workingDay' });
    expect(dayOf(result)).toBe('2026-03-27');
    expect(result.status === 'known' && result.legalBasis[0]).toEqual({
      document: '118/2025/NĐ-CP', article: '19', clause: '6',
    });
  });

  it('names the decree that was in force then', () => {
    const result = reappoint('2025-06-20', { amount: 5, unit: 'day' });
    expect(result.status === 'known' && result.legalBasis[0]?.document).toBe('61/2018/NĐ-CP');
  });

  it('says what it cannot count', () => {
    expect(dayOf(reappoint('2026-03-20', { amount: 5 }))).toBe('noUnit');
    expect(dayOf(reappoint('2026-12-30', { amount: 30, unit: 'workingDay' })))
      .toBe('beyondCalendar');
    expect(() => reappoint('hôm qua', { amount: 5, unit: 'day' })).toThrow(RangeError);
  });
});
