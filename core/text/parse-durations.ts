import type { Duration, TimeUnit } from '../procedure/processing-time.ts';
import { caseBefore, caseBehind } from './case-of-duration.ts';
import { BARE, DURATION, MAY_STATE_TIME, unitOf } from './duration-pattern.ts';
import { matchesOf } from './matches-of.ts';
import { foldText } from './normalize-text.ts';
import { type Found, isClock, isDateOrRate, isOtherTime } from './not-a-duration.ts';
import { parseNumber } from './parse-number.ts';
import { parseNumberWords } from './parse-number-words.ts';
import { remember } from './remember.ts';

/** Characters before and after a number that may say what it is. */
const AROUND = 200;

/**
 * Every duration that a running text states, in its order, without its case; also how long a permit
 * is valid.
 */
export const parseDurations = remember((text): readonly Duration[] =>
  readPlaces(foldText(text)).flatMap(({ times }) => times),
);

/** Those of a folded text that may be a processing time: no validity of a permit. */
export function readProcessingDurations(folded: string): readonly Duration[] {
  return readPlaces(folded).flatMap(timesOfProcessing);
}

/** The same of a cell, each with the case that its words name. */
export function readDurationsWithCases(folded: string): readonly Duration[] {
  return withCases(folded, readPlaces(folded)).flatMap(timesOfProcessing);
}

const timesOfProcessing = ({ times, isOther }: Place): readonly Duration[] => (isOther ? [] : times);

/** The duration of a text that is a number and nothing else: it has no unit. */
export function readBareDuration(folded: string): Duration[] | undefined {
  const match = BARE.exec(folded);
  if (!match) return undefined;
  const amount = amountOf(match[1]!);
  if (amount === undefined) return undefined;
  const maximum = match[2] === undefined ? undefined : amountOf(match[2]);
  return [{ amount, ...(maximum !== undefined && { maximum }), text: match[0] }];
}

/** One place of a text with its durations: two in "3 hoặc 5 ngày". */
interface Place {
  start: number;
  end: number;
  times: readonly Duration[];
  /** True for times of something else, such as the validity of a permit. */
  isOther: boolean;
}

function readPlaces(folded: string): readonly Place[] {
  if (!MAY_STATE_TIME.test(folded)) return [];
  let clockEnd = -2;
  const places = matchesOf(folded, DURATION).flatMap((match): Place[] => {
    const found = toFound(folded, match);
    const end = match.index + match[0].length;
    // The minutes of "15 giờ 30 phút" belong to a time of day.
    const isClockMinute = found.unit === 'minute' && match.index - clockEnd === 1;
    if (isClock(found) || isClockMinute) clockEnd = end;
    if (clockEnd === end || isDateOrRate(found)) return [];
    const times = timesOf(match, found);
    return times.length === 0 ? [] : [{ start: match.index, end, times, isOther: isOtherTime(found) }];
  });
  return joined(folded, places);
}

function toFound(folded: string, match: RegExpExecArray): Found {
  const { amount, maximum, words, unit, bracketed } = match.groups!;
  const end = match.index + match[0].length;
  const value = amount === undefined ? numberInWords(words) : amountOf(amount);
  const top = maximum === undefined ? undefined : amountOf(maximum);
  return {
    before: folded.slice(Math.max(0, match.index - AROUND), match.index),
    after: folded.slice(end, end + AROUND),
    unit: unitOf((unit ?? bracketed)!),
    ...(value !== undefined && { amount: value }),
    ...(top !== undefined && { maximum: top }),
    inWords: words !== undefined,
  };
}

function numberInWords(words: string | undefined): number | undefined {
  return words === undefined ? 0.5 : parseNumberWords(words);
}

/** A fraction is a half, a third or a quarter: "15/30 ngày" and "24/7" are none. */
function amountOf(figures: string): number | undefined {
  return figures.includes('/') && !/^[123]\/[234]$/u.test(figures) ? undefined : parseNumber(figures);
}

function timesOf(
  match: RegExpExecArray,
  { amount, maximum: top, unit }: Found,
): readonly Duration[] {
  const { link, unit: words, bracketed } = match.groups!;
  if (amount === undefined || (link !== undefined && top === undefined)) return [];
  const half = /rưỡi/iu.test((words ?? bracketed)!) ? 0.5 : 0;
  const time = (value: number): Duration => ({ amount: value + half, unit, text: match[0] });
  if (top === undefined) return [time(amount)];
  if (/hoặc/iu.test(link!)) return [time(amount), time(top)];
  // "từ ngày 01-07-2025 đến 15 ngày": what stands before is no lower end.
  if (/đến|tới/iu.test(link!) && top <= amount) return [time(top)];
  return [{ ...time(amount), maximum: top + half }];
}

/** Units from long to short, to tell "1 tháng 15 ngày" from two times side by side. */
const LENGTH: Readonly<Record<TimeUnit, number>> = {
  year: 6, month: 5, week: 4, day: 3, workingDay: 3, hour: 2, workingHour: 2, minute: 1,
};

/** Puts together what is one time: "1 tháng 15 ngày", "từ 3 ngày đến 5 ngày", a time said twice. */
function joined(folded: string, places: readonly Place[]): readonly Place[] {
  const result: Place[] = [];
  for (const place of places) {
    const last = result.at(-1);
    const whole = last && join(last, place, folded.slice(last.end, place.start));
    if (whole) result.pop();
    result.push(whole || place);
  }
  return result;
}

function join(last: Place, next: Place, between: string): Place | undefined {
  const [one, other] = [last.times.at(-1)!, next.times[0]!];
  const merge = (times: readonly Duration[]): Place => ({ ...last, end: next.end, times });
  if (one.unit !== other.unit) {
    const adds = /^ ?(?:và )?$/u.test(between) && LENGTH[one.unit!] > LENGTH[other.unit!];
    return adds ? merge([...last.times, ...next.times].map(asPart)) : undefined;
  }
  const isTwice = one.amount === other.amount && one.maximum === other.maximum;
  if (isTwice && /^[.,]?$/u.test(between)) return merge(last.times);
  const isRange = /^ (?:đến|tới) $/iu.test(between) && one.amount < other.amount;
  if (!isRange || last.times.length + next.times.length > 2) return undefined;
  return merge([{ ...one, maximum: other.amount, text: one.text + between + other.text }]);
}

const asPart = (time: Duration): Duration => ({ ...time, isPart: true });

function withCases(folded: string, places: readonly Place[]): readonly Place[] {
  let [taken, last] = [0, 0];
  return places.map((place, index) => {
    const next = places[index + 1]?.start;
    const after = folded.slice(place.end, Math.min(next ?? Infinity, place.end + 2 * AROUND));
    const from = place.start - AROUND;
    const behind = caseBehind(after, place.end + after.length === next);
    const condition =
      behind?.condition ??
      caseBefore(folded.slice(Math.max(taken, from), place.start), folded.slice(Math.max(last, from), place.start));
    last = place.end;
    if (behind) taken = place.end + behind.length;
    if (condition === undefined) return place;
    return { ...place, times: place.times.map((time) => ({ ...time, condition })) };
  });
}
