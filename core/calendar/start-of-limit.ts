import { addWorkingDays } from './add-working-days.ts';
import type { CalendarStep, OpenCount } from './calendar-step.ts';
import { STEP_WORDS } from './calendar-words.data.ts';
import { addDays } from './day.ts';
import { type DescribedDay, describeDay } from './is-working-day.ts';
import { formatClock, type Moment } from './moment.ts';
import type { Span } from './office-hours.ts';
import { formatDay, say } from './say.ts';
import type { TimeLimit } from './time-limit.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Where a limit starts, after the rule for receipts outside office hours. */
export interface Start {
  ended: true;
  at: Moment;
  steps: readonly CalendarStep[];
}

/** Applies the rule for receipts after hours; needs the calendar only when the rule asks for it. */
export function startOfLimit(
  received: Moment,
  afterHours: TimeLimit['afterHours'],
  calendar: WorkCalendar,
  spans: readonly Span[],
): Start | OpenCount {
  if (afterHours !== 'nextWorkingDay') return { ended: true, at: received, steps: [] };
  const described = describeDay(received.day, calendar);
  if (!described) return { ended: false, unknownDay: received.day, steps: [] };
  if (described.working && !isAfterClosing(received, spans)) {
    return { ended: true, at: received, steps: [] };
  }
  const day = addWorkingDays(received.day, 1, calendar);
  if (day === undefined) return { ended: false, unknownDay: addDays(calendar.to, 1), steps: [] };
  const opening = received.minutes === undefined ? undefined : spans[0]?.from;
  const at = opening === undefined ? { day } : { day, minutes: opening };
  return { ended: true, at, steps: [movedStep(received, described, day)] };
}

function isAfterClosing({ minutes }: Moment, spans: readonly Span[]): boolean {
  return minutes !== undefined && minutes > (spans.at(-1)?.to ?? 0);
}

function movedStep({ day, minutes }: Moment, described: DescribedDay, to: string): CalendarStep {
  const time = formatClock(minutes ?? 0);
  const why = described.working ? { vi: `lúc ${time}`, en: `at ${time}` } : described.why;
  return { day, kind: 'start', words: say(STEP_WORDS.startMoved, { why, day: formatDay(to) }) };
}
