/** Viet Nam has kept UTC+7 without summer time since 1975; so no time zone data is needed. */
const OFFSET_MS = 7 * 60 * 60_000;

/** Calendar day in Viet Nam at that moment, `YYYY-MM-DD`. */
export function dayInVietNam(moment: Date): string {
  return new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** Clock time in Viet Nam at that moment, `HH:MM`. */
export function timeInVietNam(moment: Date): string {
  return new Date(moment.getTime() + OFFSET_MS).toISOString().slice(11, 16);
}
