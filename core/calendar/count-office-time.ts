import type { CalendarStep, Count } from './calendar-step.ts';
import { STEP_WORDS } from './calendar-words.data.ts';
import { addDays } from './day.ts';
import { describeDay } from './is-working-day.ts';
import { formatClock } from './moment.ts';
import type { Span } from './office-hours.ts';
import { formatMinutes, say } from './say.ts';
import { skippedStep } from './skipped-step.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Counts giờ làm việc: from the moment on, but only in the office hours of working days. */
export function countInOfficeTime(
  start: { day: string; minutes: number },
  total: number,
  calendar: WorkCalendar,
  spans: readonly Span[],
): Count {
  const steps: CalendarStep[] = [];
  let done = 0;
  for (let { day } = start; ; day = addDays(day, 1)) {
    const described = describeDay(day, calendar);
    if (!described) {
      const counted = { amount: done, of: total, unit: 'minute' as const };
      return { ended: false, unknownDay: day, counted, steps };
    }
    if (!described.working) {
      steps.push(skippedStep(described));
      continue;
    }
    for (const { from, to } of spansAfter(spans, day === start.day ? start.minutes : 0)) {
      const end = Math.min(to, from + total - done);
      done += end - from;
      steps.push(spanStep(day, { from, to: end }, done, total));
      if (done >= total) return { ended: true, day, minutes: end, steps, decidedFrom: start.day };
    }
  }
}

/** What is left of the office hours of a day after a minute of it. */
function spansAfter(spans: readonly Span[], minutes: number): readonly Span[] {
  return spans
    .filter(({ to }) => to > minutes)
    .map(({ from, to }) => ({ from: Math.max(from, minutes), to }));
}

function spanStep(day: string, span: Span, done: number, total: number): CalendarStep {
  const [from, to] = [formatClock(span.from), formatClock(span.to)];
  const words = say(STEP_WORDS.officeTime, {
    from,
    to,
    minutes: formatMinutes(span.to - span.from),
    done: formatMinutes(done),
    of: formatMinutes(total),
  });
  return { day, kind: 'counted', from, to, words };
}
