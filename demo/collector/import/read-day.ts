import { isMonth } from '#core/calendar/period.ts';
import { parseDate } from '#core/text/parse-date.ts';
import { cellWords } from './read-answer.ts';
import type { SheetCell } from './sheet.ts';

const MONTH = /^(?:tháng )?(\d{1,2})\/(\d{4})$/iu;

/**
 * A day as `YYYY-MM-DD`, out of a cell with a date, or words such as 05/10/2026 or 2026-10-05. A
 * month (10/2026, 2026-10) is its first day. A bare number is none: it may be anything.
 */
export function readDay(cell: SheetCell): string | undefined {
  if (typeof cell === 'number' || typeof cell === 'boolean') return undefined;
  const words = cellWords(cell);
  const [, number, year] = MONTH.exec(words) ?? [];
  const month = number === undefined ? words : `${year}-${number.padStart(2, '0')}`;
  return isMonth(month) ? `${month}-01` : parseDate(words);
}
