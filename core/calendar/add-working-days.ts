import { addDays } from './day.ts';
import { isWorkingDay } from './is-working-day.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The n-th working day after a day (before it, when `amount` is below 0); 0 is the day itself.
 * The day itself is never counted (Bộ luật Dân sự Art. 147(2)).
 * Undefined when the calendar ends before the count does.
 * @throws RangeError when the amount is no whole number, or the day no day
 */
export function addWorkingDays(
  day: string,
  amount: number,
  calendar: WorkCalendar,
): string | undefined {
  if (!Number.isInteger(amount)) throw new RangeError(`amount must be whole, got ${amount}`);
  const step = Math.sign(amount);
  let at = addDays(day, 0);
  for (let left = Math.abs(amount); left > 0; ) {
    at = addDays(at, step);
    const working = isWorkingDay(at, calendar);
    if (working === undefined) return undefined;
    if (working) left -= 1;
  }
  return at;
}

/** The day itself when it is a working day, otherwise the next; undefined beyond the calendar. */
export function rollForward(day: string, calendar: WorkCalendar): string | undefined {
  const working = isWorkingDay(day, calendar);
  if (working === undefined) return undefined;
  return working ? day : addWorkingDays(day, 1, calendar);
}

/** How many working days there are at least and at most, when some days are not announced. */
export interface WorkingDayBounds {
  atLeast: number;
  atMost: number;
}

/**
 * Working days after `from` up to and including `to`; 0 when `to` is not later.
 * Undefined when one of these days lies outside the calendar.
 */
export function countWorkingDays(
  from: string,
  to: string,
  calendar: WorkCalendar,
): number | undefined {
  const { atLeast, atMost } = boundWorkingDays(from, to, calendar);
  return atLeast === atMost ? atLeast : undefined;
}

/** The same count, with every day outside the calendar taken as off and as a working day. */
export function boundWorkingDays(
  from: string,
  to: string,
  calendar: WorkCalendar,
): WorkingDayBounds {
  const bounds = { atLeast: 0, atMost: 0 };
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    const working = isWorkingDay(day, calendar);
    if (working) bounds.atLeast += 1;
    if (working !== false) bounds.atMost += 1;
  }
  return bounds;
}
