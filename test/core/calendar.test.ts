import { describe, expect, it } from 'vitest';
import { dueDate } from '#core/calendar/due-date.ts';
import { lateDossier } from '#core/calendar/late-dossier.ts';
import { leadTime } from '#core/calendar/lead-time.ts';
import { sameDayDue } from '#core/calendar/same-day-due.ts';
import type { DueDate, KnownDueDate, TimeLimit } from '#core/calendar/time-limit.ts';
import { formatCitation } from '#core/law/format-citation.ts';
import type { TimeUnit } from '#core/procedure/processing-time.ts';
import {
  APOLOGIES, DUE_DATES, LEAD_TIMES, MOVED_RECEIPTS, SAME_DAY,
} from '../cases/calendar.data.ts';

const readDuration = (text: string): TimeLimit['duration'] => {
  const [, amount, maximum, unit] = /^([\d.]+)(?:-([\d.]+))? (\w+)$/u.exec(text) ?? [];
  return {
    amount: Number(amount),
    ...(maximum !== undefined && { maximum: Number(maximum) }),
    unit: unit as TimeUnit,
  };
};
const limit = (receivedAt: string, duration: string): TimeLimit => ({
  receivedAt,
  duration: readDuration(duration),
});
const dayOf = (result: DueDate | undefined): string | undefined => {
  if (result?.status === 'known') return result.due;
  return result?.status === 'beyondCalendar' ? 'beyond' : result?.reason;
};
const known = (result: DueDate | undefined): KnownDueDate => {
  if (result?.status === 'known') return result;
  throw new Error(`not known: ${result?.message.vi ?? 'undefined'}`);
};

describe('dueDate', () => {
  it.each(DUE_DATES)('%s: %s and %s end %s', (_, receivedAt, duration, due) => {
    expect(dayOf(dueDate(limit(receivedAt, duration)))).toBe(due);
  });

  it.each(MOVED_RECEIPTS)('received %s (%s), moved, %s end %s', (_, receivedAt, duration, due) => {
    const moved = { ...limit(receivedAt, duration), afterHours: 'nextWorkingDay' as const };
    expect(dayOf(dueDate(moved))).toBe(due);
  });

  it('starts at the receipt, whatever the hour, unless told otherwise', () => {
    expect(dayOf(dueDate(limit('2026-03-06T17:30', '1 workingDay')))).toBe('2026-03-09');
  });

  it('counts with the hours of the office and names them', () => {
    const officeHours = [{ from: '08:00', to: '12:00' }, { from: '13:00', to: '17:00' }];
    const hours = known(dueDate({ ...limit('2026-03-02T10:00', '8 workingHour'), officeHours }));
    expect(hours.due).toBe('2026-03-03T10:00');
    expect(hours.officeHours).toBe(officeHours);
    expect(hours.notes[0]?.vi).toContain('08:00–12:00, 13:00–17:00');
    expect(dayOf(dueDate({ ...limit('2026-03-02', '0.5 workingDay'), officeHours })))
      .toBe('2026-03-03T12:00');
    expect(known(dueDate(limit('2026-03-02', '1 workingDay'))).officeHours).toBeUndefined();
  });

  it('explains a count of working days day by day', () => {
    const { steps } = known(dueDate(limit('2026-04-24', '2 workingDay')));
    expect(steps.map(({ day, kind, words }) => `${day} ${kind} ${words.vi}`)).toEqual([
      '2026-04-24 start Ngày bắt đầu: không tính, đếm từ ngày liền kề tiếp theo.',
      '2026-04-25 skipped Không tính: thứ Bảy.',
      '2026-04-26 skipped Không tính: Chủ nhật.',
      '2026-04-27 skipped Không tính: nghỉ bù Giỗ Tổ Hùng Vương.',
      '2026-04-28 counted Ngày làm việc thứ 1 trong 2.',
      '2026-04-29 counted Ngày làm việc thứ 2 trong 2.',
    ]);
  });

  it('explains a worked Saturday and a swapped Monday in both languages', () => {
    const { steps } = known(dueDate(limit('2026-08-21', '7 workingDay')));
    const words = (day: string) => steps.find((step) => step.day === day)?.words;
    expect(words('2026-08-22')).toEqual({
      vi: 'Ngày làm việc thứ 1 trong 7 (thứ Bảy làm bù cho ngày 31/08/2026).',
      en: 'Working day 1 of 7 (Saturday worked for 31 August 2026).',
    });
    expect(words('2026-08-31')).toEqual({
      vi: 'Không tính: nghỉ hoán đổi, làm bù ngày 22/08/2026.',
      en: 'Not counted: off, worked on 22 August 2026 instead.',
    });
  });

  it('explains how a last day rolls, and cites Art. 148(5) only then', () => {
    const rolled = known(dueDate(limit('2026-11-14', '10 day')));
    const last = rolled.steps.slice(-2);
    expect(last.map(({ day, kind, words }) => `${day} ${kind} ${words.vi}`)).toEqual([
      '2026-11-24 rolled Ngày cuối rơi vào ngày nghỉ (Ngày Văn hóa Việt Nam 24/11) nên kéo sang '
        + 'ngày làm việc tiếp theo.',
      '2026-11-25 due Ngày làm việc tiếp theo: hết hạn vào cuối ngày này.',
    ]);
    const cited = ({ legalBasis }: KnownDueDate) =>
      legalBasis.map((place) => formatCitation(place, 'vi'));
    expect(cited(rolled)).toContain('khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13');
    expect(cited(known(dueDate(limit('2026-03-02', '10 day')))).join()).not.toContain('khoản 5');
  });

  it('lists office hours without empty stretches', () => {
    const { steps } = known(dueDate(limit('2026-03-02T17:00', '5 workingHour')));
    expect(steps.slice(1).map(({ day, from, to }) => `${day} ${from}–${to}`)).toEqual([
      '2026-03-03 07:30–11:30', '2026-03-03 13:30–14:30',
    ]);
  });

  it('names the day that a short month lacks', () => {
    const { steps } = known(dueDate(limit('2024-01-31', '1 month')));
    expect(steps.at(-1)?.words.vi).toContain('không có ngày 31 nên lấy ngày cuối tháng');
  });

  it('cites Decree 118/2025 for the start only since it is in force', () => {
    const documents = (receivedAt: string) =>
      known(dueDate(limit(receivedAt, '1 workingDay'))).legalBasis.map(({ document }) => document);
    expect(documents('2025-07-01')).toContain('118/2025/NĐ-CP');
    expect(documents('2025-06-30')).not.toContain('118/2025/NĐ-CP');
  });

  it('gives the rolled day as the other reading when hours end on a day off', () => {
    const saturday = known(dueDate(limit('2026-11-20T09:30', '24 hour')));
    expect(saturday.otherReading?.due).toBe('2026-11-23');
    expect(saturday.otherReading?.words.vi).toContain('thứ Bảy');
    expect(known(dueDate(limit('2026-03-02T09:30', '24 hour'))).otherReading).toBeUndefined();
    // 24:00 of a Friday is written 00:00 of the Saturday and is no day off.
    const midnight = known(dueDate(limit('2026-03-05T00:00', '48 hour')));
    expect(midnight.due).toBe('2026-03-07T00:00');
    expect(midnight.otherReading).toBeUndefined();
  });

  it('warns of the unsettled swap around 24/11/2026 when an answer rests on those days', () => {
    const warns = (receivedAt: string, duration: string) =>
      known(dueDate(limit(receivedAt, duration))).notes.some(({ vi }) => vi.includes('24/11/2026'));
    expect(warns('2026-11-20', '1 workingDay')).toBe(true);
    expect(warns('2026-11-02', '30 workingDay')).toBe(true);
    expect(warns('2026-11-02', '1 workingDay')).toBe(false);
    // Days off in between do not decide a count of calendar days.
    expect(warns('2026-11-02', '30 day')).toBe(false);
    expect(warns('2026-11-02', '20 day')).toBe(true);
  });

  it('warns too when a moved receipt rests on those days', () => {
    const saturday = limit('2026-11-28', '1 workingDay');
    expect(known(dueDate(saturday)).notes).toEqual([]);
    expect(known(dueDate({ ...saturday, afterHours: 'nextWorkingDay' })).notes).toHaveLength(1);
  });

  it('says "chưa đủ dữ liệu lịch" with what is known', () => {
    const days = dueDate(limit('2026-12-21', '20 workingDay'));
    expect(days).toMatchObject({
      status: 'beyondCalendar',
      message: {
        vi: 'Chưa đủ dữ liệu lịch: lịch nghỉ đã công bố gồm từ 01/01/2024 đến 31/12/2026. '
          + 'Đến hết 31/12/2026 đã đếm được 8 trong 20 ngày làm việc.',
      },
      known: { unknownDay: '2027-01-01', counted: { amount: 8, of: 20, unit: 'workingDay' } },
    });
    expect(days).not.toHaveProperty('due');
  });

  it('names the last day beyond the calendar, and the law when it makes it a holiday', () => {
    const newYear = dueDate(limit('2026-12-02', '30 day'));
    expect(newYear).toMatchObject({ known: { lastDay: '2027-01-01' } });
    expect(newYear).toMatchObject({
      message: { vi: expect.stringContaining('theo luật là ngày nghỉ (Tết Dương lịch)') as string },
    });
    const ordinary = dueDate(limit('2026-12-02', '40 day'));
    const unknown = 'Ngày cuối là 11/01/2027, chưa biết có phải ngày nghỉ';
    expect(ordinary).toMatchObject({
      known: { lastDay: '2027-01-11', holidays: [{ day: '2027-04-16' }, {}, {}, {}, {}, {}] },
      message: { vi: expect.stringContaining(unknown) as string },
    });
    expect(dueDate(limit('2023-12-20', '1 workingDay'))).toMatchObject({ known: { holidays: [] } });
  });

  it('has no answer for a bare number', () => {
    expect(dueDate({ receivedAt: '2026-03-02', duration: { amount: 5 } })).toBeUndefined();
  });

  it.each([
    ['2026-03-02', '0 day', 'zero'],
    ['2026-03-02', '8 workingHour', 'noTime'],
    ['2026-03-02', '24 hour', 'noTime'],
    ['2026-03-02', '1.5 month', 'partOfMonth'],
    ['2026-03-02', '0.3 year', 'partOfMonth'],
  ])('says why %s and %s give no date: %s', (receivedAt, duration, reason) => {
    const result = dueDate(limit(receivedAt, duration));
    expect(dayOf(result)).toBe(reason);
  });

  it.each([
    [{ receivedAt: '2026-02-30', duration: { amount: 1, unit: 'day' } }],
    [{ receivedAt: '20/11/2026', duration: { amount: 1, unit: 'day' } }],
    [{ receivedAt: '2026-03-02T24:00', duration: { amount: 1, unit: 'hour' } }],
    [{ receivedAt: '2026-03-02T09:30Z', duration: { amount: 1, unit: 'hour' } }],
    [{ receivedAt: '', duration: { amount: 1, unit: 'day' } }],
    [{ receivedAt: '2026-03-02', duration: { amount: -1, unit: 'day' } }],
    [{ receivedAt: '2026-03-02', duration: { amount: Number.NaN, unit: 'day' } }],
    [{ receivedAt: '2026-03-02', duration: { amount: 1, maximum: Infinity, unit: 'day' } }],
    [{ receivedAt: '2026-03-02', duration: { amount: 1, unit: 'day' }, officeHours: [] }],
    [{
      receivedAt: '2026-03-02',
      duration: { amount: 1, unit: 'day' },
      officeHours: [{ from: '11:30', to: '07:30' }],
    }],
    [{
      receivedAt: '2026-03-02',
      duration: { amount: 1, unit: 'day' },
      officeHours: [{ from: '07:30', to: '11:30' }, { from: '11:00', to: '17:00' }],
    }],
  ] satisfies [TimeLimit][])('refuses the wrong call %j', (wrong) => {
    expect(() => dueDate(wrong)).toThrow(RangeError);
  });
});

describe('sameDayDue', () => {
  it.each(SAME_DAY)('received %s is due %s', (receivedAt, due) => {
    expect(dayOf(sameDayDue(receivedAt, '15:00'))).toBe(due);
  });
  it('needs the time of receipt on a working day', () => {
    expect(dayOf(sameDayDue('2026-03-02', '15:00'))).toBe('noTime');
  });
  it('needs no time without a cut-off', () => {
    expect(dayOf(sameDayDue('2026-03-02', undefined))).toBe('2026-03-02');
    expect(dayOf(sameDayDue('2026-03-02T23:00', undefined))).toBe('2026-03-02');
  });
  it('explains the days in between', () => {
    const { steps } = known(sameDayDue('2026-11-23T15:30', '15:00'));
    expect(steps.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2026-11-23 start', '2026-11-24 skipped', '2026-11-25 due',
    ]);
    expect(steps[0]?.words.vi)
      .toBe('Tiếp nhận sau 15:00: trả kết quả trong ngày làm việc tiếp theo.');
  });
  it('refuses a cut-off that is no time', () => {
    expect(() => sameDayDue('2026-03-02T09:00', '15 giờ')).toThrow(RangeError);
  });
});

describe('lateDossier', () => {
  it.each(APOLOGIES)('due %s: apology by %s, in practice %s', (due, apologyBy, practical) => {
    const late = lateDossier({ due, reappointments: 0 });
    expect(late.apologyBy).toBe(apologyBy);
    expect(late.practicalApologyBy).toBe(practical);
  });
  it('names both days when the day before is a day off', () => {
    const { words } = lateDossier({ due: '2026-11-25', reappointments: 0 });
    expect(words.vi).toContain('24/11/2026');
    expect(words.vi).toContain('Ngày Văn hóa Việt Nam');
    expect(words.vi).toContain('23/11/2026');
  });
  it('allows one re-appointment and calls a second one a violation', () => {
    const after = (reappointments: number) => lateDossier({ due: '2026-03-04', reappointments });
    expect(after(0)).toMatchObject({ mayReappoint: true });
    expect(after(1)).toMatchObject({ mayReappoint: false });
    expect(after(1).violation).toBeUndefined();
    expect(after(2)).toMatchObject({
      mayReappoint: false,
      violation: { legalBasis: [{ document: '118/2025/NĐ-CP', article: '19', clause: '6' }] },
    });
  });
  it('cites the decree that was in force', () => {
    expect(lateDossier({ due: '2025-06-30', reappointments: 0 }).legalBasis)
      .toEqual([{ document: '61/2018/NĐ-CP', article: '19', clause: '9' }]);
  });
  it.each([-1, 0.5, Number.NaN])('refuses %d re-appointments', (reappointments) => {
    expect(() => lateDossier({ due: '2026-03-04', reappointments })).toThrow(RangeError);
  });
});

describe('leadTime', () => {
  it.each(LEAD_TIMES)(
    'signed %s, in effect %s, %s: %s in calendar days, %s in working days, entry by %s',
    (signed, effective, kind, inCalendarDays, inWorkingDays, entry) => {
      const { readings, databaseEntry } = leadTime(signed, effective, { kind });
      const status = (name: string) =>
        readings.find(({ reading }) => reading === name)?.status ?? '-';
      expect(status('calendarDays')).toBe(inCalendarDays);
      expect(status('workingDays')).toBe(inWorkingDays);
      expect(dayOf(databaseEntry)).toBe(entry);
    },
  );
  it('gives the last day for signing under each reading', () => {
    const { readings } = leadTime('2026-03-02', '2026-03-30', { kind: 'ministry' });
    const latest = readings.map(({ latestSigning }) => latestSigning);
    expect(latest).toEqual(['2026-03-10', '2026-03-02']);
  });
  it('names whose reading it is', () => {
    const { readings } = leadTime('2026-03-02', '2026-03-30', { kind: 'province' });
    expect(readings[0]?.words.vi).toContain('Nghị định 63/2010/NĐ-CP');
    expect(readings[1]?.words.vi).toContain('Cổng Dịch vụ công quốc gia');
  });
  it('refuses what is no day', () => {
    expect(() => leadTime('hôm nay', '2026-03-30', { kind: 'ministry' })).toThrow(RangeError);
    expect(() => leadTime('2026-03-02', '30/3/2026', { kind: 'ministry' })).toThrow(RangeError);
  });
});
