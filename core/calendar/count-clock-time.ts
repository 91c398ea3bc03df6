import { addCalendarTime } from './add-calendar-time.ts';
import type { CalendarStep, Count } from './calendar-step.ts';
import { STEP_WORDS } from './calendar-words.data.ts';
import { addDays } from './day.ts';
import { describeDay } from './is-working-day.ts';
import { formatClock, lastDayOf } from './moment.ts';
import type { Span } from './office-hours.ts';
import { formatMinutes, say } from './say.ts';
import type { WorkCalendar } from './work-calendar.ts';

const DAY = 24 * 60;

/**
 * Counts minutes and hours by the clock, through nights and days off: Art. 147(1). It ends at its
 * moment even on a day off: Art. 148(5) moves the last day of a term in days, and applied to hours
 * it would make a term of 48 hours from a Friday end later than one of 72.
 */
export function countInClockTime(
  start: { day: string; minutes: number },
  total: number,
  calendar: WorkCalendar,
): Count {
  const end = start.minutes + total;
  const endDay = addCalendarTime(start.day, Math.floor(end / DAY), 'day');
  if (endDay === undefined) {
    return { ended: false, unknownDay: addDays(calendar.to, 1), steps: [] };
  }
  const minutes = end % DAY;
  const lastDay = lastDayOf({ day: endDay, minutes });
  if (!describeDay(lastDay, calendar)) {
    return { ended: false, unknownDay: lastDay, lastDay, steps: [] };
  }
  const steps: CalendarStep[] = [];
  for (let { day } = start, midnight = 0; midnight < end; day = addDays(day, 1), midnight += DAY) {
    const from = Math.max(start.minutes - midnight, 0);
    const to = Math.min(end - midnight, DAY);
    steps.push(dayStep(day, { from, to }, midnight + to - start.minutes, total));
  }
  return { ended: true, day: endDay, minutes, steps, decidedFrom: lastDay };
}

function dayStep(day: string, span: Span, done: number, total: number): CalendarStep {
  const [from, to] = [formatClock(span.from), formatClock(span.to)];
  const words = say(STEP_WORDS.clockTime, {
    from,
    to,
    done: formatMinutes(done),
    of: formatMinutes(total),
  });
  return { day, kind: 'counted', from, to, words };
}
