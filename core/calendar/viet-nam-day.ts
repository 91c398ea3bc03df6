const DAY = 24 * 60 * 60 * 1000;
/** Viet Nam has kept UTC+7 without daylight saving time since 1975. */
const OFFSET = 7 * 60 * 60 * 1000;

/** The calendar day in Viet Nam at a moment, moved by a number of days: `YYYY-MM-DD`. */
export function vietNamDay(moment: Date, days = 0): string {
  return new Date(moment.getTime() + OFFSET + days * DAY).toISOString().slice(0, 10);
}
