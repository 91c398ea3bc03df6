/** Two shapes of a day: `01/7/2025`, and `ngày 01 tháng 7 năm 2025` with or without "ngày". */
export const DATE = String.raw`(?:(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4}))`;

const WHOLE_DATE = new RegExp(`^(?:ngày )?${DATE}$`, 'iu');

/** A day as `YYYY-MM-DD`, or undefined when the words are no day of the calendar. */
export function parseDate(text: string): string | undefined {
  const match = WHOLE_DATE.exec(text.trim());
  if (!match) return undefined;
  const [day, month, year] = match.slice(1).filter((part) => part !== undefined);
  return toIsoDate(Number(year), Number(month), Number(day));
}

function toIsoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
