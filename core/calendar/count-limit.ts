import { beyondCalendar } from './beyond-calendar.ts';
import type { CalendarStep, Count } from './calendar-step.ts';
import { STEP_WORDS } from './calendar-words.data.ts';
import { countInCalendarTime } from './count-calendar-time.ts';
import { countInClockTime } from './count-clock-time.ts';
import { countInOfficeTime } from './count-office-time.ts';
import { countInWorkingDays } from './count-working-days.ts';
import { knownDueDate } from './known-due-date.ts';
import { COUNT_BASIS } from './legal-basis.data.ts';
import { formatClock, type Moment, parseMoment } from './moment.ts';
import { notCountable } from './not-countable.ts';
import { OFFICE_HOURS, type Span, toSpans } from './office-hours.ts';
import { formatDay, formatNumber, say } from './say.ts';
import { startOfLimit } from './start-of-limit.ts';
import { amountOf, type Term, toTerm } from './term.ts';
import type { DueDate, TimeLimit } from './time-limit.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Counts any time limit by Bộ luật Dân sự 2015 Art. 144–148; `dueDate` adds what is particular to
 * dossiers. Undefined when the duration has no unit.
 * @throws RangeError when a day, time, amount or office hours are none
 */
export function countLimit(limit: TimeLimit, calendar: WorkCalendar): DueDate | undefined {
  const { duration, officeHours = OFFICE_HOURS, afterHours } = limit;
  const received = parseMoment(limit.receivedAt);
  const spans = toSpans(officeHours);
  const amount = amountOf(duration);
  const { unit } = duration;
  if (unit === undefined) return undefined;
  const term = toTerm(amount, unit);
  if (amount === 0) return notCountable('zero');
  if (!term) return notCountable('partOfMonth', { amount: formatNumber(amount) });
  if ('minutes' in term && received.minutes === undefined) {
    return notCountable('noTime', { day: formatDay(received.day) });
  }
  const start = startOfLimit(received, afterHours, calendar, spans);
  if (!start.ended) return beyondCalendar(start, calendar, COUNT_BASIS[unit]);
  const count = countTerm(term, start.at, calendar, spans);
  const steps = [...start.steps, startStep(term, start.at), ...count.steps];
  if (!count.ended) return beyondCalendar({ ...count, steps }, calendar, COUNT_BASIS[unit]);
  const decidedFrom = start.steps.length > 0 ? received.day : count.decidedFrom;
  return knownDueDate({ ...count, steps, decidedFrom }, term, unit, officeHours, calendar);
}

function countTerm(
  term: Term,
  { day, minutes = 0 }: Moment,
  calendar: WorkCalendar,
  spans: readonly Span[],
): Count {
  const { kind } = term;
  if (kind === 'workingDays') return countInWorkingDays(day, term.amount, calendar, spans);
  if (kind === 'calendar') return countInCalendarTime(day, term.amount, term.unit, calendar);
  const from = { day, minutes };
  return kind === 'officeTime'
    ? countInOfficeTime(from, term.minutes, calendar, spans)
    : countInClockTime(from, term.minutes, calendar);
}

function startStep(term: Term, { day, minutes = 0 }: Moment): CalendarStep {
  const words = 'minutes' in term
    ? say(STEP_WORDS.startMoment, { time: formatClock(minutes) })
    : STEP_WORDS.startDay;
  return { day, kind: 'start', words };
}
