import type { CalendarStep, Count } from './calendar-step.ts';
import { STEP_WORDS } from './calendar-words.data.ts';
import { addDays } from './day.ts';
import { type DescribedDay, describeDay } from './is-working-day.ts';
import { formatClock } from './moment.ts';
import { minutesPerDay, type Span } from './office-hours.ts';
import { formatMinutes, formatNumber, say } from './say.ts';
import { skippedStep } from './skipped-step.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Counts ngày làm việc after the starting day. A part of a day is that part of the office hours of
 * the next working day: the term is one in days, so the starting day stays out (Art. 147(2)), and
 * half a day is never later than a whole one.
 */
export function countInWorkingDays(
  start: string,
  amount: number,
  calendar: WorkCalendar,
  spans: readonly Span[],
): Count {
  const of = Math.ceil(amount);
  const steps: CalendarStep[] = [];
  let day = start;
  for (let count = 0; count < of; ) {
    day = addDays(day, 1);
    const described = describeDay(day, calendar);
    if (!described) {
      const counted = { amount: count, of: amount, unit: 'workingDay' as const };
      return { ended: false, unknownDay: day, counted, steps };
    }
    if (described.working) count += 1;
    steps.push(described.working ? countedStep(described, count, of) : skippedStep(described));
  }
  const decidedFrom = addDays(start, 1);
  const part = amount - Math.floor(amount);
  if (part === 0) return { ended: true, day, steps, decidedFrom };
  const last = partStep(day, part, spans);
  const whole = steps.slice(0, -1);
  return { ended: true, day, minutes: last.minutes, steps: [...whole, last.step], decidedFrom };
}

function countedStep({ day, why, source }: DescribedDay, count: number, of: number): CalendarStep {
  // A working day that the calendar has to explain is a Saturday worked for another day.
  const words = source === undefined ? STEP_WORDS.workingDay : STEP_WORDS.workedSaturday;
  return { day, kind: 'counted', count, of, words: say(words, { count, of, why }) };
}

function partStep(
  day: string,
  part: number,
  spans: readonly Span[],
): { step: CalendarStep; minutes: number } {
  const length = Math.max(1, Math.round(part * minutesPerDay(spans)));
  const minutes = endAfter(length, spans);
  const [from, to] = [formatClock(spans[0]?.from ?? 0), formatClock(minutes)];
  const words = say(STEP_WORDS.partOfWorkingDay, {
    part: formatNumber(Math.round(part * 1000) / 1000),
    minutes: formatMinutes(length),
    time: to,
  });
  return { step: { day, kind: 'counted', from, to, words }, minutes };
}

function endAfter(length: number, spans: readonly Span[]): number {
  let left = length;
  for (const { from, to } of spans) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return spans.at(-1)?.to ?? 0;
}
