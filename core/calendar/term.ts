import type { TimeUnit } from '../procedure/processing-time.ts';
import type { CalendarUnit } from './add-calendar-time.ts';
import type { TimeLimit } from './time-limit.ts';

/** A limit in what is counted: working days, calendar units, or minutes. */
export type Term =
  | { kind: 'workingDays'; amount: number }
  | { kind: 'calendar'; amount: number; unit: CalendarUnit }
  | { kind: 'officeTime'; minutes: number }
  | { kind: 'clockTime'; minutes: number };

/**
 * The amount of a duration; of a range its upper end.
 * @throws RangeError when it is below 0 or not finite
 */
export function amountOf({ amount, maximum = amount }: TimeLimit['duration']): number {
  const most = Math.max(amount, maximum);
  if (!(amount >= 0) || !Number.isFinite(most)) {
    throw new RangeError(`duration must be a finite number from 0, got ${amount} to ${maximum}`);
  }
  return most;
}

const TERM_OF: Readonly<Record<TimeUnit, (amount: number) => Term | undefined>> = {
  minute: (amount) => ({ kind: 'clockTime', minutes: toMinutes(amount) }),
  hour: (amount) => ({ kind: 'clockTime', minutes: toMinutes(amount * 60) }),
  workingHour: (amount) => ({ kind: 'officeTime', minutes: toMinutes(amount * 60) }),
  workingDay: (amount) => ({ kind: 'workingDays', amount }),
  day: (amount) => ({ kind: 'calendar', amount, unit: 'day' }),
  week: toWeeks,
  month: toMonths,
  year: (amount) => Number.isInteger(amount)
    ? { kind: 'calendar', amount, unit: 'year' }
    : toMonths(amount * 12),
};

/** What to count; undefined for a part of a month, for which there is no rule. */
export function toTerm(amount: number, unit: TimeUnit): Term | undefined {
  return TERM_OF[unit](amount);
}

function toMinutes(minutes: number): number {
  return Math.min(Math.max(Math.round(minutes), 1), Number.MAX_SAFE_INTEGER);
}

function toWeeks(amount: number): Term {
  if (Number.isInteger(amount)) return { kind: 'calendar', amount, unit: 'week' };
  // A third of a week times seven is not exact in floating point; a millionth of a day is no day.
  return { kind: 'calendar', amount: Math.round(amount * 7e6) / 1e6, unit: 'day' };
}

function toMonths(amount: number): Term | undefined {
  return Number.isInteger(amount) ? { kind: 'calendar', amount, unit: 'month' } : undefined;
}
