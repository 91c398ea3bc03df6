import { countLimit } from './count-limit.ts';
import { ONE_STOP_DECREE_FROM, START_BASIS } from './legal-basis.data.ts';
import { VIET_NAM_CALENDAR } from './public-holidays.data.ts';
import type { DueDate, TimeLimit } from './time-limit.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Ngày hẹn trả of a dossier: Bộ luật Dân sự 2015 Art. 144–148, from the receipt of a complete and
 * valid dossier (Nghị định 118/2025/NĐ-CP Art. 17(3)). The explanation goes with the date.
 *
 * - Days, weeks, months, years: the first day is not counted, days off in between are, and a last
 *   day that is a day off rolls on to the next working day (Art. 148(5)).
 * - Working days: days off are skipped; a part of a day is that part of the office hours.
 * - Hours and minutes: by the clock; on a day off the rolled day is given as the other reading.
 * - Working hours: in office hours only.
 *
 * Undefined when the duration has no unit: a bare number is no time limit.
 * @throws RangeError when a day, time, amount or office hours are none
 */
export function dueDate(
  limit: TimeLimit,
  calendar: WorkCalendar = VIET_NAM_CALENDAR,
): DueDate | undefined {
  const result = countLimit(limit, calendar);
  if (!result || result.status === 'notCountable') return result;
  // Earlier receipts fell under Nghị định 61/2018/NĐ-CP, whose wording on the start was not read.
  if (limit.receivedAt < ONE_STOP_DECREE_FROM) return result;
  return { ...result, legalBasis: [START_BASIS, ...result.legalBasis] };
}
