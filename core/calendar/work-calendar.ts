import type { Wording } from '../wording.ts';

/**
 * What an announcement makes of a day:
 * - `holiday` (nghỉ lễ, tết): a holiday that falls on a weekday;
 * - `makeUp` (nghỉ bù): off because a holiday fell on a weekend, Bộ luật Lao động Art. 111(3);
 * - `swapOff` (nghỉ hoán đổi): a weekday off that is worked on another day;
 * - `workedSaturday` (làm bù): the Saturday that is worked for it.
 */
export type SpecialDayKind = 'holiday' | 'makeUp' | 'swapOff' | 'workedSaturday';

/** A day that differs from the five-day week: a weekday off, or a Saturday at work. */
export interface SpecialDay {
  day: string;
  kind: SpecialDayKind;
  /** `{day}` in it stands for `pairedWith`. */
  name: Wording;
  /** The document behind the day. */
  source: string;
  /** The weekend day that a `makeUp` replaces; the other half of a swap. */
  pairedWith?: string;
}

/** A holiday known from the law alone, in a year whose days off are not announced yet. */
export interface KnownDay {
  day: string;
  name: Wording;
  source: string;
}

/** Days about which an announcement may still come; an answer that rests on them says so. */
export interface UnsettledSpan {
  from: string;
  to: string;
  words: Wording;
}

/** A year whose days off are announced, with the announcements. */
export interface AnnouncedYear {
  from: string;
  to: string;
  sources: readonly string[];
}

/** The days off and at work of state offices with a five-day week, as far as they are announced. */
export interface WorkCalendar {
  /** First and last announced day. */
  from: string;
  to: string;
  specialDays: readonly SpecialDay[];
  unsettled: readonly UnsettledSpan[];
  /** Only to say what is known; never to compute a date. */
  knownBeyond: readonly KnownDay[];
}
