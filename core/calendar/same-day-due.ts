import type { Wording } from '../wording.ts';
import { beyondCalendar } from './beyond-calendar.ts';
import type { Citation } from '../law/citation.ts';
import type { CalendarStep } from './calendar-step.ts';
import { STEP_WORDS } from './calendar-words.data.ts';
import { addDays } from './day.ts';
import { type DescribedDay, describeDay } from './is-working-day.ts';
import { unsettledNotes } from './known-due-date.ts';
import { ONE_STOP_DECREE_FROM, START_BASIS } from './legal-basis.data.ts';
import { type Moment, parseClock, parseMoment } from './moment.ts';
import { notCountable } from './not-countable.ts';
import { VIET_NAM_CALENDAR } from './public-holidays.data.ts';
import { formatDay, say } from './say.ts';
import { skippedStep } from './skipped-step.ts';
import type { DueDate } from './time-limit.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The due day of "ngay trong ngày; nhận hồ sơ sau 15 giờ thì trả trong ngày làm việc tiếp theo".
 * Without `cutOff` (`HH:mm`) the limit is the day of receipt whatever the time. A receipt on a day
 * off is due on the next working day.
 * @throws RangeError when the receipt or the cut-off is no day or time
 */
export function sameDayDue(
  receivedAt: string,
  cutOff: string | undefined,
  calendar: WorkCalendar = VIET_NAM_CALENDAR,
): DueDate {
  const received = parseMoment(receivedAt);
  const limit = cutOff === undefined ? undefined : parseClock(cutOff);
  const legalBasis = received.day < ONE_STOP_DECREE_FROM ? [] : [START_BASIS];
  const described = describeDay(received.day, calendar);
  if (!described) {
    const open = { ended: false as const, unknownDay: received.day, steps: [] };
    return beyondCalendar(open, calendar, legalBasis);
  }
  if (described.working && limit !== undefined && received.minutes === undefined) {
    return notCountable('noTime', { day: formatDay(received.day) });
  }
  const words = startWords(described, received, limit, cutOff);
  const steps: CalendarStep[] = [{ day: received.day, kind: 'start', words }];
  if (described.working && !isAfter(received, limit)) {
    const notes = unsettledNotes(received.day, received.day, calendar);
    return { status: 'known', due: received.day, steps, legalBasis, notes };
  }
  return dueOnNextWorkingDay(received.day, steps, legalBasis, calendar);
}

function dueOnNextWorkingDay(
  received: string,
  before: readonly CalendarStep[],
  legalBasis: readonly Citation[],
  calendar: WorkCalendar,
): DueDate {
  const steps = [...before];
  for (let day = addDays(received, 1); ; day = addDays(day, 1)) {
    const described = describeDay(day, calendar);
    if (!described) {
      return beyondCalendar({ ended: false, unknownDay: day, steps }, calendar, legalBasis);
    }
    if (described.working) {
      steps.push({ day, kind: 'due', words: STEP_WORDS.due });
      const notes = unsettledNotes(received, day, calendar);
      return { status: 'known', due: day, steps, legalBasis, notes };
    }
    steps.push(skippedStep(described));
  }
}

function isAfter({ minutes = 0 }: Moment, limit = 24 * 60): boolean {
  return minutes > limit;
}

function startWords(
  { working, why }: DescribedDay,
  received: Moment,
  limit: number | undefined,
  cutOff: string | undefined,
): Wording {
  if (!working) return say(STEP_WORDS.receivedOnDayOff, { why });
  if (cutOff === undefined) return STEP_WORDS.sameDay;
  const words = isAfter(received, limit) ? STEP_WORDS.afterCutOff : STEP_WORDS.beforeCutOff;
  return say(words, { cutOff });
}
