import type { Wording } from '../wording.ts';
import { weekdayOf } from './day.ts';
import { formatDay, say } from './say.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What a day is in a calendar, and why. */
export interface DescribedDay {
  day: string;
  working: boolean;
  /** "Chủ nhật", "Tết Âm lịch", "thứ Bảy làm bù cho 31/08/2026". */
  why: Wording;
  /** The document behind the day; absent for an ordinary day of the week. */
  source?: string;
}

const WEEKDAYS: readonly Wording[] = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
];

/** Ngày làm việc, or not; undefined outside the announced calendar. */
export function isWorkingDay(day: string, calendar: WorkCalendar): boolean | undefined {
  return describeDay(day, calendar)?.working;
}

/**
 * What the calendar says of a day; undefined outside the announced calendar.
 * @throws RangeError when the text is no day
 */
export function describeDay(day: string, calendar: WorkCalendar): DescribedDay | undefined {
  const weekday = weekdayOf(day);
  if (day < calendar.from || day > calendar.to) return undefined;
  const special = calendar.specialDays.find((row) => row.day === day);
  if (special) {
    const { kind, name, pairedWith, source } = special;
    const why = pairedWith === undefined ? name : say(name, { day: formatDay(pairedWith) });
    return { day, working: kind === 'workedSaturday', why, source };
  }
  const why = WEEKDAYS[weekday] ?? { vi: day, en: day };
  return { day, working: weekday !== 0 && weekday !== 6, why };
}
