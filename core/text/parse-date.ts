import { foldText } from './normalize-text.ts';

const YEAR = String.raw`\d{4}(?!\d)`;

/**
 * A day in running text: `01/7/2025`, `01 tháng 7 năm 2025`, `2023-09-27`.
 * A month (`12/2025`) is no day, and the century of a year of two digits is not guessed.
 */
export const DATE =
  String.raw`(?:(?<!\d)(\d{1,2}) ?[/\-.] ?(\d{1,2}) ?[/\-.] ?(${YEAR})` +
  String.raw`|(?<!\d)(\d{1,2}) tháng (\d{1,2}),? năm (${YEAR})` +
  String.raw`|(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d))`;

const WHOLE_DATE = new RegExp(String.raw`^(?:ngày:? ?)?${DATE}\.?$`, 'iu');

/** A day as `YYYY-MM-DD`, or undefined when the words are no day of the calendar. */
export function parseDate(text: string): string | undefined {
  const match = WHOLE_DATE.exec(foldText(text));
  if (!match) return undefined;
  const [first = '', month, year] = match.slice(1).filter((part) => part !== undefined);
  if (month === undefined || year === undefined) return existingDay(first);
  return existingDay(`${year}-${month.padStart(2, '0')}-${first.padStart(2, '0')}`);
}

/** The same day, unless the calendar has no such day (2026-02-31). */
function existingDay(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().slice(0, 10) === day ? day : undefined;
}
