import { addDays, toDayNumber } from './day.ts';

/** A day, and the minute of that day when it is known; wall time in Viet Nam. */
export interface Moment {
  day: string;
  /** Minutes since midnight. */
  minutes?: number;
}

/**
 * Reads `2026-11-20` or `2026-11-20T09:30`.
 * @throws RangeError for every other text
 */
export function parseMoment(text: string): Moment {
  const [day = '', clock, ...rest] = text.split('T');
  toDayNumber(day);
  if (rest.length > 0) throw new RangeError(`expected a day or a day and time, got ${text}`);
  return clock === undefined ? { day } : { day, minutes: parseClock(clock) };
}

/** Writes a moment as `parseMoment` reads it. */
export function formatMoment({ day, minutes }: Moment): string {
  return minutes === undefined ? day : `${day}T${formatClock(minutes)}`;
}

/** The day that ends with a moment or holds it: 00:00 is the 24:00 of the day before. */
export function lastDayOf({ day, minutes }: Moment): string {
  return minutes === 0 ? addDays(day, -1) : day;
}

/**
 * Minutes since midnight of `HH:mm`.
 * @throws RangeError for every other text
 */
export function parseClock(text: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(text);
  if (!match) throw new RangeError(`expected a time HH:mm, got ${text}`);
  return Number(match[1]) * 60 + Number(match[2]);
}

/** Writes minutes since midnight as `HH:mm`; the end of a day is `24:00`. */
export function formatClock(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
