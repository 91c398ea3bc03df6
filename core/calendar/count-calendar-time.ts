import { addCalendarTime, type CalendarUnit } from './add-calendar-time.ts';
import type { CalendarStep, Count } from './calendar-step.ts';
import { STEP_WORDS } from './calendar-words.data.ts';
import { addDays } from './day.ts';
import { describeDay } from './is-working-day.ts';
import { rollToWorkingDay } from './roll-to-working-day.ts';
import { say } from './say.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Counts days, weeks, months or years, and rolls a last day that is a day off. Days off in between
 * count. A part of a day lasts to the end of it: Art. 148 ends a term in days only at 24:00.
 */
export function countInCalendarTime(
  start: string,
  amount: number,
  unit: CalendarUnit,
  calendar: WorkCalendar,
): Count {
  const of = Math.ceil(amount);
  const lastDay = addCalendarTime(start, of, unit);
  if (lastDay === undefined) {
    return { ended: false, unknownDay: addDays(calendar.to, 1), steps: [] };
  }
  if (!describeDay(lastDay, calendar)) {
    return { ended: false, unknownDay: lastDay, lastDay, steps: [] };
  }
  const steps = Array.from({ length: of }, (_, at) => unitStep(start, at + 1, amount, unit));
  const rolled = rollToWorkingDay(lastDay, calendar);
  return { ...rolled, steps: [...steps, ...rolled.steps] };
}

function unitStep(start: string, count: number, amount: number, unit: CalendarUnit): CalendarStep {
  const day = addCalendarTime(start, count, unit) ?? start;
  const of = Math.ceil(amount);
  const words = say(wordsOf(start, day, count > amount, unit), { count, of, date: start.slice(8) });
  return { day, kind: 'counted', count, of, words };
}

function wordsOf(
  start: string,
  day: string,
  isPart: boolean,
  unit: CalendarUnit,
): (typeof STEP_WORDS)[keyof typeof STEP_WORDS] {
  if (isPart) return STEP_WORDS.partOfDay;
  const cut = start.slice(8) !== day.slice(8);
  if (unit === 'month' && cut) return STEP_WORDS.monthEnd;
  if (unit === 'year' && cut) return STEP_WORDS.yearEnd;
  return STEP_WORDS[unit];
}
