import { SolarDate } from 'lunar-date-vn';
import { Solar } from 'lunar-typescript';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '#core/calendar/is-working-day.ts';
import {
  KNOWN_BEYOND, PUBLIC_HOLIDAYS, VIET_NAM_CALENDAR,
} from '#core/calendar/public-holidays.data.ts';
import type { KnownDay, SpecialDay } from '#core/calendar/work-calendar.ts';
import { LUNAR_DAYS } from '../cases/calendar.data.ts';

/** Day and month of the lunar calendar of Viet Nam: new moons in UTC+7, after Hồ Ngọc Đức. */
const inVietNam = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const solar = new SolarDate({ day: date, month, year, yearIndex: 0, hour: 0 });
  const lunar = solar.toLunarDate()?.get();
  return `${lunar?.day}/${lunar?.month}`;
};
/** The same of China: new moons in UTC+8, by another algorithm. */
const inChina = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lunar = Solar.fromYmd(year, month, date).getLunar();
  return `${lunar.getDay()}/${lunar.getMonth()}`;
};

describe('lunar holidays, by two lunar libraries', () => {
  it.each(LUNAR_DAYS)('%s is mùng 1 Tết and %s is Giỗ Tổ in Viet Nam', (tet, hungKings) => {
    expect(inVietNam(tet)).toBe('1/1');
    expect(inVietNam(hungKings)).toBe('10/3');
  });

  it.each(LUNAR_DAYS.slice(0, 6))('China agrees on %s and %s', (tet, hungKings) => {
    expect(inChina(tet)).toBe('1/1');
    expect(inChina(hungKings)).toBe('10/3');
  });

  it('tells the two calendars apart: Tết 2030 is a day earlier in Viet Nam', () => {
    expect(inVietNam('2030-02-02')).toBe('1/1');
    expect(inChina('2030-02-02')).not.toBe('1/1');
    expect(inChina('2030-02-03')).toBe('1/1');
  });

  it.each(LUNAR_DAYS.slice(0, 3))('the calendar has %s and %s off', (tet, hungKings) => {
    expect(isWorkingDay(tet, VIET_NAM_CALENDAR)).toBe(false);
    expect(isWorkingDay(hungKings, VIET_NAM_CALENDAR)).toBe(false);
  });

  it('every Giỗ Tổ in the tables is 10/3, or makes up for it', () => {
    const rows: (KnownDay & Partial<SpecialDay>)[] = [...PUBLIC_HOLIDAYS, ...KNOWN_BEYOND];
    const hungKings = rows.filter(({ name }) => name.vi.includes('Giỗ Tổ'));
    const lunar = hungKings.map(({ day, pairedWith }) => inVietNam(pairedWith ?? day));
    expect(lunar).toEqual(['10/3', '10/3', '10/3', '10/3']);
  });
});
