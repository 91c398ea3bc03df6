import type { TimeUnit } from '../procedure/processing-time.ts';
import { NUMBER_WORDS } from './parse-number-words.ts';

const NUMBER = String.raw`\d{1,9}(?:[.,]\d{1,9}|/\d{1,9})?`;
/** "(ba mươi)" behind figures. */
const IN_WORDS = String.raw`(?: ?\((?!\d)[^()]{1,40}\))?`;

/**
 * Units as written; the longer words stand first. Portals lose the space behind "làm việc", so what
 * follows these words does not matter.
 */
const UNIT = [
  String.raw`ngày ?làm ?việc(?: rưỡi)?`,
  String.raw`ngày ?\( ?(?:ngày )?làm việc ?\)`,
  String.raw`ngày lv(?![\p{L}\d])`,
  String.raw`(?:giờ|h) ?làm ?việc`,
  'giờ hành chính',
  String.raw`(?:ngày|giờ) rưỡi(?: làm việc)?(?![\p{L}\d])`,
  String.raw`(?:tuần|tháng|năm) rưỡi(?![\p{L}\d])`,
  String.raw`(?:ngày|giờ|phút|tuần|tháng|năm|(?<=\d)h)(?:(?![\p{L}\d])|(?=kể từ|tính từ|đối với))`,
].join('|');

/**
 * Where a number may begin: not inside a word, a number, a date or a fraction. The first letters of
 * the number words stand there for speed alone.
 */
const BEGINS = String.raw`(?=[\d½bchklmnst])(?:(?<=việc)|(?<![\p{L}\d/]|\d[.,]))`;

/**
 * "05 ngày làm việc", "10-25 ngày", "từ 10 đến 15 ngày", "3 hoặc 5 ngày", "30 (ba mươi) ngày",
 * "Bảy (07) ngày làm việc", "Một ngày làm việc", "½ ngày", "10 (ngày làm việc)"; "05 (năm)" is five.
 */
export const DURATION = new RegExp(
  BEGINS +
    String.raw`(?:(?<amount>${NUMBER})` +
    String.raw`(?:${IN_WORDS} ?(?<link>[-–~÷]|đến|tới|hoặc) ?(?<maximum>${NUMBER}))?` +
    String.raw`(?:${IN_WORDS}| ?\))` +
    String.raw`|(?<half>nửa|½)|(?<words>${NUMBER_WORDS})(?= )) ?` +
    String.raw`(?:(?<unit>${UNIT})|\( ?(?!năm)(?<bracketed>${UNIT}) ?\))`,
  'giu',
);

/** A cell that is a number and nothing else. */
export const BARE = new RegExp(String.raw`^(${NUMBER})(?: ?[-–~÷] ?(${NUMBER}))?$`, 'u');

/** A quick look: no unit, no duration. */
export const MAY_STATE_TIME = /ngày|giờ|phút|tuần|tháng|năm|\d ?h/iu;

const PLAIN_UNITS: Readonly<Record<string, TimeUnit>> = {
  ngày: 'day', giờ: 'hour', h: 'hour', phút: 'minute', tuần: 'week', tháng: 'month', năm: 'year',
};

/** The unit that the words of the pattern name. */
export function unitOf(words: string): TimeUnit {
  const lower = words.toLowerCase();
  const plain = PLAIN_UNITS[/^\p{L}+?(?=làm|lv| |\(|$)/u.exec(lower)![0]]!;
  if (!/làm|lv|hành chính/u.test(lower)) return plain;
  return plain === 'hour' ? 'workingHour' : 'workingDay';
}
