import type { Duration, ProcessingTime, TimeStatement, TimeUnit } from '../procedure/processing-time.ts';
import { matchesOf } from './matches-of.ts';
import { foldText, normalizeText } from './normalize-text.ts';
import { isBlank, saysNone } from './not-stated.ts';
import { parseNumber } from './parse-number.ts';
import { NUMBER_WORDS, parseNumberWords } from './parse-number-words.ts';
import { remember } from './remember.ts';

/** Units as written; the longer words stand first. */
const UNITS: readonly (readonly [string, TimeUnit])[] = [
  ['ngày làm việc', 'workingDay'],
  ['giờ làm việc', 'workingHour'],
  ['giờ hành chính', 'workingHour'],
  ['ngày', 'day'],
  ['giờ', 'hour'],
  ['phút', 'minute'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['năm', 'year'],
];
const UNIT_OF = new Map(UNITS);
const UNIT = UNITS.map(([words]) => words).join('|');

const NUMBER = String.raw`\d{1,9}(?:[.,]\d{1,9}|/\d{1,9})?`;

/**
 * "05 ngày làm việc", "10-25 ngày", "30 (ba mươi) ngày", "Bảy (07) ngày làm việc", "Một ngày làm việc".
 * Not a duration: the day of a date ("ngày 07 tháng 11 năm 2025"), a time of day ("sau 15 giờ"),
 * opening hours ("24 giờ/07 ngày").
 */
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\d.,/])` +
    String.raw`(?:(?<amount>${NUMBER})(?: ?[-–] ?(?<maximum>${NUMBER}))?(?: ?\((?!\d)[^()]{1,40}\)|\))?` +
    String.raw`|(?<words>${NUMBER_WORDS})) ?(?<unit>${UNIT})(?![\p{L}\d])`,
  'giu',
);
const DATE_BEFORE = /(?:ngày|tháng|mùng|quý|năm|khóa|thứ) $/iu;
const DATE_AFTER = /^ (?:tháng |năm )?\d/u;
const TIME_OF_DAY_BEFORE = /(?:sau|trước|lúc|từ|đến|vào|hồi|khoảng) $/iu;
const OPENING_HOURS_AFTER = /^ ?\/ ?\d/u;

/** Characters before and after a number that may say what it is. */
const AROUND = 200;

const SAME_DAY = /(?:ngay )?trong ngày(?: làm việc)?(?! tiếp theo)|trả (?:kết quả )?ngay|giải quyết ngay/u;
const BARE = new RegExp(String.raw`^(${NUMBER})(?: ?[-–] ?(${NUMBER}))?$`, 'u');

/** Words of a text that names somebody or something else that sets the time. */
const REFERS_ELSEWHERE =
  /theo (?:quy định|hướng dẫn|thông báo|kế hoạch|lịch|từng)|do .{1,80} quy định|quy định (?:rõ|cụ thể|tại|chi tiết)|t[ùu]y theo|tùy thuộc|căn cứ/u;
/** Words of a text that names an event instead of a duration. */
const EVENT = /trước khi|sau khi|ngay sau|kể từ khi|khi |cho đến|được coi là|tự động|không phải trả kết quả/u;

/** Reads thời hạn giải quyết. Never throws: every text gives a value that says what it is. */
export const parseProcessingTime = remember((text): ProcessingTime => {
  if (normalizeText(text) === '') return { text, statement: 'blank', durations: [] };
  if (isBlank(text) || saysNone(text) || /^khác$/u.test(normalizeText(text))) {
    return { text, statement: 'notStated', durations: [] };
  }
  const durations = bareDuration(text) ?? [...parseDurations(text)];
  const sameDay = SAME_DAY.test(normalizeText(text));
  return {
    text,
    statement: durations.length > 0 || sameDay ? 'stated' : statementWithoutDuration(text),
    durations,
    ...(sameDay && { sameDay }),
    ...clockOf(text),
  };
});

const CUT_OFF = /sau (\d{1,2}) ?(?:giờ|h)(?: ?(\d{2}))?/iu;
const STARTS_AT = /(?:kể từ|tính từ|từ) ((?:ngày|khi|lúc|thời điểm)(?! \d)(?: [^\s,.;:()]+){1,12})/iu;

/** What starts the clock, and the time of day after which the next working day counts. */
function clockOf(text: string): Pick<ProcessingTime, 'cutOff' | 'startsAt'> {
  const folded = foldText(text);
  const [, hour, minutes = '00'] = CUT_OFF.exec(folded) ?? [];
  const startsAt = STARTS_AT.exec(folded)?.[1];
  return {
    ...(hour !== undefined && { cutOff: `${hour.padStart(2, '0')}:${minutes}` }),
    ...(startsAt !== undefined && { startsAt }),
  };
}

/** Every duration that a text states, in its order. */
export const parseDurations = remember((text) => readDurations(foldText(text)));

/** The same of a text that is folded already. */
export function readDurations(folded: string): readonly Duration[] {
  if (!MAY_STATE_TIME.test(folded)) return [];
  return matchesOf(folded, DURATION).flatMap((match) => toDuration(folded, match) ?? []);
}

/** A quick look: no unit, no duration. */
const MAY_STATE_TIME = /ngày|giờ|phút|tuần|tháng|năm/iu;

function toDuration(folded: string, match: RegExpExecArray): Duration | undefined {
  const { amount, maximum, words, unit } = match.groups!;
  const end = match.index + match[0].length;
  const before = folded.slice(Math.max(0, match.index - AROUND), match.index);
  const after = folded.slice(end, end + AROUND);
  const unitKey = UNIT_OF.get(unit!.toLowerCase())!;
  if (isDateOrClock(before, after, unitKey)) return undefined;
  // "năm" is both five and year: "hai trăm năm mươi" is a number, not two hundred years.
  if (amount === undefined && unitKey === 'year') return undefined;
  const value = amount === undefined ? parseNumberWords(words!) : parseNumber(amount);
  if (value === undefined) return undefined;
  const top = maximum === undefined ? undefined : parseNumber(maximum);
  return {
    amount: value,
    ...(top !== undefined && { maximum: top }),
    unit: unitKey,
    ...conditionOf(before),
    text: match[0],
  };
}

const CONDITION =
  /((?:(?:trong )?trường hợp|đối với|nếu|khi cần|kéo dài|gia hạn)[^.;:•\n]{0,100}?)[:,]?(?: thì)?(?: thời (?:hạn|gian)(?: giải quyết)?(?: là)?| không quá| tối đa| là| thêm)*:? ?$/iu;

/** The words of the same clause that name a case: "trường hợp phải xác minh thì không quá 08 ngày". */
function conditionOf(before: string): { condition?: string } {
  const clause = before.split(/[.;•]|(?:^| )[-+] |\b[a-e]\) /u).at(-1) ?? '';
  const condition = CONDITION.exec(clause)?.[1]?.trim();
  return condition ? { condition } : {};
}

function isDateOrClock(before: string, after: string, unit: TimeUnit): boolean {
  if (unit === 'hour') return TIME_OF_DAY_BEFORE.test(before) || OPENING_HOURS_AFTER.test(after);
  if (unit === 'day') return /\d (?:giờ|h) ?\/ ?$/iu.test(before);
  if (unit === 'month' || unit === 'year') return DATE_BEFORE.test(before) || DATE_AFTER.test(after);
  return false;
}

function bareDuration(text: string): Duration[] | undefined {
  const match = BARE.exec(foldText(text));
  if (!match) return undefined;
  const amount = parseNumber(match[1]!);
  const maximum = match[2] === undefined ? undefined : parseNumber(match[2]);
  if (amount === undefined) return undefined;
  return [{ amount, ...(maximum !== undefined && { maximum }), text: match[0] }];
}

function statementWithoutDuration(text: string): TimeStatement {
  const words = normalizeText(text);
  if (REFERS_ELSEWHERE.test(words)) return 'refersElsewhere';
  return EVENT.test(words) ? 'event' : 'unread';
}
