import type { Duration } from '../procedure/processing-time.ts';
import { countLimit } from './count-limit.ts';
import { EARLIER_LATE_BASIS, LATE_BASIS, ONE_STOP_DECREE_FROM } from './legal-basis.data.ts';
import { lastDayOf, parseMoment } from './moment.ts';
import { notCountable } from './not-countable.ts';
import { VIET_NAM_CALENDAR } from './public-holidays.data.ts';
import type { DueDate } from './time-limit.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Ngày hẹn lại: the due date moved by the time that the apology asks for (thời gian đề nghị gia hạn
 * trả kết quả, Nghị định 118/2025/NĐ-CP Art. 19(6)). The decree does not say how that time is
 * counted; it is counted like every other limit, the old due day being the starting day.
 * @throws RangeError when `due` is no day or time
 */
export function reappoint(
  due: string,
  extension: Pick<Duration, 'amount' | 'maximum' | 'unit'>,
  calendar: WorkCalendar = VIET_NAM_CALENDAR,
): DueDate {
  const day = lastDayOf(parseMoment(due));
  const result = countLimit({ receivedAt: due, duration: extension }, calendar);
  if (!result) return notCountable('noUnit');
  if (result.status === 'notCountable') return result;
  const basis = day < ONE_STOP_DECREE_FROM ? EARLIER_LATE_BASIS : LATE_BASIS;
  return { ...result, legalBasis: [basis, ...result.legalBasis] };
}
