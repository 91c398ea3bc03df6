import { addDays, toDayNumber } from './day.ts';

/** Units that end on a day of the calendar, whatever day it is. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

const LAST_DAY_NUMBER = toDayNumber('9999-12-31');
const LAST_MONTH_NUMBER = 9999 * 12 + 11;

/**
 * The last day of a term that starts on a day, before any rolling: Bộ luật Dân sự Art. 148(1)–(4).
 * A month or year ends on the same date, or on the last day of a month that has no such date.
 * Undefined after the year 9999.
 * @throws RangeError when the amount is no whole number from 0, or the day no day
 */
export function addCalendarTime(
  day: string,
  amount: number,
  unit: CalendarUnit,
): string | undefined {
  if (!Number.isInteger(amount) || amount < 0) {
    throw new RangeError(`amount must be a whole number from 0, got ${amount}`);
  }
  if (unit === 'month') return addMonths(day, amount);
  if (unit === 'year') return addMonths(day, amount * 12);
  const days = unit === 'week' ? amount * 7 : amount;
  return toDayNumber(day) + days > LAST_DAY_NUMBER ? undefined : addDays(day, days);
}

function addMonths(day: string, months: number): string | undefined {
  toDayNumber(day);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = year * 12 + month - 1 + months;
  if (target > LAST_MONTH_NUMBER) return undefined;
  const first = monthStart(target);
  return addDays(first, Math.min(date, daysInMonth(first)) - 1);
}

function monthStart(monthNumber: number): string {
  const year = String(Math.floor(monthNumber / 12)).padStart(4, '0');
  return `${year}-${String((monthNumber % 12) + 1).padStart(2, '0')}-01`;
}

/** The 32nd day from the first tells by its date how many days of the 31 the month lacks. */
function daysInMonth(first: string): number {
  const inNextMonth = addDays(first, 31);
  return inNextMonth.slice(0, 7) === first.slice(0, 7) ? 31 : 32 - Number(inNextMonth.slice(8));
}
