import { vietNamDay } from '../calendar/viet-nam-day.ts';
import { foldText } from './normalize-text.ts';
import { remember } from './remember.ts';

const YEAR = String.raw`\d{4}(?!\d)`;

/**
 * A day in running text: `01/7/2025`, `01 tháng 7 năm 2025`, `2023-09-27`.
 * A month (`12/2025`) is no day, and the century of a year of two digits is not guessed.
 */
export const DATE =
  String.raw`(?:(?<!\d)(\d{1,2}) ?[/\-.] ?(\d{1,2}) ?[/\-.] ?(${YEAR})` +
  String.raw`|(?<!\d)(\d{1,2}) tháng (\d{1,2}),? năm (${YEAR})` +
  String.raw`|(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d))`;

/** Portals write a time of day behind the day: "01/07/2025 00:00:00". */
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?`;
const WHOLE_DATE = new RegExp(String.raw`^(?:ngày:? ?)?${DATE}(?:\.|(?:,? | ?T)${TIME})?$`, 'iu');
/** A moment that names its distance from UTC, "2025-06-30T17:00:00Z". */
const MOMENT = new RegExp(String.raw`^\d{4}-\d{2}-\d{2}[T ]${TIME}(?:Z|[+-]\d{2}:?\d{2})$`, 'u');

/**
 * A day as `YYYY-MM-DD`, or undefined when the words are no day of the calendar. A moment is the day
 * that it is in Viet Nam. Lists name the same few days again and again.
 */
export const parseDate = remember((text): string | undefined => {
  const folded = foldText(text);
  if (MOMENT.test(folded)) return dayOfMoment(folded);
  const match = WHOLE_DATE.exec(folded);
  if (!match) return undefined;
  const [first = '', month, year] = match.slice(1).filter((part) => part !== undefined);
  if (month === undefined || year === undefined) return existingDay(first);
  return existingDay(`${year}-${month.padStart(2, '0')}-${first.padStart(2, '0')}`);
});

function dayOfMoment(moment: string): string | undefined {
  const date = new Date(moment.replace(' ', 'T'));
  if (Number.isNaN(date.getTime())) return undefined;
  return existingDay(vietNamDay(date));
}

/** The state whose documents these are was founded in 1945; an earlier year is a slip of the pen. */
const FIRST_YEAR = 1945;

/** The same day, unless it is too early or the calendar has no such day (2026-02-31). */
function existingDay(day: string): string | undefined {
  if (Number(day.slice(0, 4)) < FIRST_YEAR) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().slice(0, 10) === day ? day : undefined;
}
