const DAY_IN_MS = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Number of a day `YYYY-MM-DD`; 1970-01-01 is 0.
 * @throws RangeError when the text is no day of the calendar
 */
export function toDayNumber(day: string): number {
  const ms = SHAPE.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse moves 30 February into March, so the day has to come back as it went in.
  if (Number.isNaN(ms) || writeDay(ms) !== day) {
    throw new RangeError(`expected a day YYYY-MM-DD, got ${day}`);
  }
  return ms / DAY_IN_MS;
}

/** The day that many days later, or earlier when `days` is below 0. */
export function addDays(day: string, days: number): string {
  return writeDay((toDayNumber(day) + days) * DAY_IN_MS);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(toDayNumber(day) * DAY_IN_MS).getUTCDay();
}

function writeDay(ms: number): string {
  return new Date(ms).toISOString().replace(/T.*$/u, '');
}
