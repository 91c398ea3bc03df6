import { parseClock } from './moment.ts';

/** One stretch of office hours, `HH:mm`. */
export interface OfficeSpan {
  from: string;
  to: string;
}

/** Giờ làm việc of one office, the same on every working day. */
export type OfficeHours = readonly OfficeSpan[];

/**
 * The hours that many offices publish. No document of the state sets them for all: every office has
 * its own, so they are configuration and a result names the hours it was counted with.
 */
export const OFFICE_HOURS: OfficeHours = [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:00' },
];

/** A stretch of a day in minutes since midnight. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Office hours in minutes.
 * @throws RangeError when there are none, or the spans are not one after the other
 */
export function toSpans(hours: OfficeHours): readonly Span[] {
  const spans = hours.map(({ from, to }) => ({ from: parseClock(from), to: parseClock(to) }));
  const inOrder = spans.every(
    ({ from, to }, at) => from < to && from >= (spans[at - 1]?.to ?? 0),
  );
  if (spans.length === 0 || !inOrder) {
    throw new RangeError(`office hours must be spans in order, got ${formatOfficeHours(hours)}`);
  }
  return spans;
}

/** Length of a working day in minutes. */
export function minutesPerDay(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** "07:30–11:30, 13:30–17:00". */
export function formatOfficeHours(hours: OfficeHours): string {
  return hours.map(({ from, to }) => `${from}–${to}`).join(', ');
}
