import type { Duration, ProcessingTime } from '../procedure/processing-time.ts';
import { dueDate } from './due-date.ts';
import { notCountable } from './not-countable.ts';
import { VIET_NAM_CALENDAR } from './public-holidays.data.ts';
import { sameDayDue } from './same-day-due.ts';
import type { DueDate, TimeLimit } from './time-limit.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** When a dossier was received, and how its office counts. */
export type Receipt = Pick<TimeLimit, 'receivedAt' | 'officeHours' | 'afterHours'>;

/** Ngày hẹn trả by one of the times that a text states. */
export interface CaseDue {
  /** The words of the time, such as "15 ngày làm việc". */
  text: string;
  /** The case for which it holds, in the words of the page. */
  condition?: string;
  result: DueDate;
}

/**
 * Ngày hẹn trả by every time that thời hạn giải quyết states; empty where it states none. A time
 * without a unit, or of several units in a row ("1 tháng 15 ngày"), has no date, and says why.
 * @throws RangeError when the receipt is no day or time
 */
export function dueDatesOf(
  time: ProcessingTime,
  receipt: Receipt,
  calendar: WorkCalendar = VIET_NAM_CALENDAR,
): CaseDue[] {
  const { text, sameDay, cutOff } = time;
  const cases = wholeTimes(time.durations).map((whole) => dueBy(whole, receipt, calendar));
  if (!sameDay && cutOff === undefined) return cases;
  return [{ text, result: sameDayDue(receipt.receivedAt, cutOff, calendar) }, ...cases];
}

function dueBy(whole: WholeTime, receipt: Receipt, calendar: WorkCalendar): CaseDue {
  const [{ condition, text: _, ...duration }, ...rest] = whole;
  const result = rest.length > 0
    ? notCountable('severalUnits')
    : (dueDate({ ...receipt, duration }, calendar) ?? notCountable('noUnit'));
  const text = whole.map((part) => part.text).join(' ');
  return { text, ...(condition !== undefined && { condition }), result };
}

type WholeTime = readonly [Duration, ...Duration[]];

/** Parts of one time stand together. */
function wholeTimes(durations: readonly Duration[]): WholeTime[] {
  const times: [Duration, ...Duration[]][] = [];
  let open = false;
  for (const duration of durations) {
    const last = times.at(-1);
    if (duration.isPart && open && last) last.push(duration);
    else times.push([duration]);
    open = duration.isPart === true;
  }
  return times;
}
