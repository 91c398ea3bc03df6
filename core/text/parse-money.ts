import type { Amount, Currency } from '../procedure/fee.ts';
import { matchesOf } from './matches-of.ts';
import { foldText } from './normalize-text.ts';
import { parseNumber } from './parse-number.ts';
import { MONEY_WORDS, parseMoneyWords } from './parse-money-words.ts';

const DONG = 'đồng(?! thời)|việt nam đồng|vnđ|vnd|đ|₫';

/** Digits with their points or commas, well grouped or not ("15.000.0000"). */
const DIGITS = String.raw`\d{1,15}(?:[.,]\d{1,15}){0,6}`;
/** Words behind which a number counts things: "loại 2 500.000 đồng" is no sum of two millions. */
const COUNTED =
  '(?:loại|nhóm|hạng|mục|khoản|điểm|điều|chương|phần|lần|lớp|bậc|bước|bảng|biểu|thứ|cấp|vùng|khu vực|tuyến|' +
  'trang|phụ lục|số|trường hợp|quý|năm|tháng|ngày) ';
/** "100 000", "1 500.000": spaces where points should be. */
const SPACED = String.raw`(?<!${COUNTED})[1-9]\d{0,2}(?: \d{3}){1,4}(?:[.,]\d{3}){0,3}`;
/** "15O.000": letters among the digits. */
const MISTYPED = String.raw`[1-9][\do]{0,2}(?:[.,][\do]{3}){1,4}`;
/** Only before its currency is such a thing a number. */
const NUMBER = String.raw`(?:${SPACED}|${MISTYPED})(?= ?(?:${DONG}|usd|eur|\$)(?!\p{L}))|${DIGITS}`;

/** "nghìn", "triệu", "tỷ" behind a number; "k" and "tr" only right behind it. */
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3, ngàn: 1e3, k: 1e3, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9,
};
const SCALE = String.raw`(?:(?<scale> ?(?:nghìn|ngàn|triệu|tỷ|tỉ)|k|tr)(?!\p{L}))`;
/** "2 triệu 500 nghìn đồng": what follows the first scale belongs to the same sum. */
const REST = String.raw`(?<rest>(?: \d{1,3} (?:triệu|nghìn|ngàn)(?!\p{L})){1,2})`;

/** The words of a sum between its digits and its currency: "300.000 (ba trăm nghìn) đồng". */
export const SPELLED_OUT = String.raw`\([\p{L} ]{2,60}\) ?(?=đồng|vnđ|việt nam đồng)`;

/** "135.000 đồng", "20.000Đ", "5 triệu Đồng", "145 USD", "VND 1,500,000", "8.000.000/lần". */
const MONEY = new RegExp(
  // The first characters stand there for speed alone.
  String.raw`(?=[\dvue$€])(?<![\p{L}\d.,/])(?:(?:(?<dongs>vnđ|vnd)|(?<dollars>usd|us\$|\$)|(?<euros>eur|€)) ?)?` +
    String.raw`(?<number>${NUMBER})(?:${SCALE}${REST}?)? ?(?:${SPELLED_OUT})?` +
    String.raw`(?:(?<dong>${DONG})|(?<usd>usd|\$|đô la mỹ|đô la)|(?<eur>eur|euro|€)|(?<per>(?= ?/))|)` +
    String.raw`(?![\p{L}\d])(?! ?%)`,
  'giu',
);

/** The other end of a range: "500.000 - 1.000.000 đồng", "2 đến 5 triệu đồng". */
const UPPER_END = new RegExp(
  String.raw`^ ?(?:[-–]|đến) ?(?<number>${DIGITS})${SCALE}? ?(?:(?<dong>${DONG})|(?<usd>usd|\$))(?![\p{L}\d])`,
  'iu',
);

/** Words that end the name of a unit: "đồng/hồ sơ kể từ ngày …". */
const NO_UNIT = 'kể|từ|theo|đối|áp|của|cho|và|nếu|khi|miễn|không|trong|tối|nộp|được|bằng|việt|hoặc|thu|quy';
const UNIT_WORD = String.raw`(?!(?:${NO_UNIT})(?!\p{L}))[\p{L}²³\d]+`;
/** Units behind slashes: "/hồ sơ", "/01 lần cấp", "/lần/người". */
const PER = new RegExp(
  String.raw`^ ?(?:\([^()]{1,60}\))? ?(?:đồng|đ|vnđ)? ?((?:\/ ?(?:0?1 )?${UNIT_WORD}(?: ${UNIT_WORD}){0,4})+)`,
  'iu',
);

/** The unit that a text begins with, such as "hồ sơ" in "/hồ sơ (…)" or "đồng/hồ sơ". */
export function parsePer(text: string): string | undefined {
  const units = PER.exec(text)?.[1]?.split('/').slice(1);
  return units?.map((unit) => unit.trim().replace(/^0?1 /u, '')).join('/');
}

const AT_LEAST = /(?:tối thiểu|không dưới|ít nhất|thấp nhất)(?: là| không dưới)?:? ?$/iu;
const AT_MOST = /(?:tối đa|không quá|không vượt quá|cao nhất)(?: là| không quá)?:? ?$/iu;
/** Words that make a number a measure of something else: "5.700 kg", "1.600 GT". */
const MEASURE = /^ ?(?:kg|tấn|gt|m2|m²|m3|m³|m(?!\p{L})|km|ha|cv|kw|người|chỗ|xe|cm|lít|năm|ngày)/iu;

/** A quick look: sums in words have such a scale. */
const MAY_SPELL_A_SUM = /tỷ|tỉ|triệu|nghìn|ngàn/iu;

/**
 * Every sum of money in a text, in its order. A dash before a sum is a list mark, never a minus.
 * A sum in words counts where the same sum does not stand in digits.
 */
export function parseAmounts(text: string): Amount[] {
  const folded = foldText(text);
  const digits = /\d/u.test(folded) ? matchesOf(folded, MONEY) : [];
  const inDigits = digits.flatMap((match) => toAmount(folded, match) ?? []);
  const known = new Set(inDigits.map(({ amount }) => amount.value));
  const words = MAY_SPELL_A_SUM.test(folded) ? matchesOf(folded, MONEY_WORDS) : [];
  const inWords = words.flatMap((match) => {
    const value = parseMoneyWords(match[0]);
    // "2.500.000 đồng (hai triệu năm trăm nghìn đồng)" is one sum, also where the words are wrong.
    const repeats = inDigits.some(({ end }) => /^ ?\($/u.test(folded.slice(end, match.index)));
    if (value === undefined || known.has(value) || repeats) return [];
    const amount: Amount = { value, currency: 'VND', text: match[0] };
    return [{ index: match.index, amount }];
  });
  return [...inDigits, ...inWords].toSorted((a, b) => a.index - b.index).map(({ amount }) => amount);
}

function toAmount(
  folded: string,
  match: RegExpExecArray,
): { index: number; end: number; amount: Amount } | undefined {
  const { number, per } = match.groups!;
  const after = folded.slice(match.index + match[0].length);
  const read = sumOf(match.groups!);
  const sum = read.currency ? read : (asLowerEnd(folded, match, after) ?? read);
  if (sum.value === undefined) return undefined;
  if (!sum.currency && !isSumWithoutCurrency(number!, match.groups!['scale'], per, after)) return undefined;
  const unit = parsePer(after.slice(sum.more?.length ?? 0));
  const bound = boundBefore(folded.slice(Math.max(0, match.index - 24), match.index));
  const amount: Amount = {
    value: sum.value,
    ...(sum.currency && { currency: sum.currency }),
    ...(unit !== undefined && { per: unit }),
    ...(bound && { bound }),
    text: `${match[0]}${sum.more ?? ''}`.trim(),
  };
  return { index: match.index, end: match.index + match[0].length, amount };
}

/** What the words of a sum say; `more` are the words of the upper end where the sum is a lower one. */
interface Sum {
  value?: number;
  currency?: Currency;
  more?: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

function sumOf(groups: Groups): Sum {
  const value = readNumber(groups['number']!);
  if (value === undefined) return {};
  const currency = currencyOf(groups);
  return { value: value * scaleOf(groups['scale']) + restOf(groups['rest']), ...(currency && { currency }) };
}

function currencyOf({ dong, dongs, usd, dollars, eur, euros }: Groups): Currency | undefined {
  if (dong ?? dongs) return 'VND';
  if (usd ?? dollars) return 'USD';
  return (eur ?? euros) ? 'EUR' : undefined;
}

function scaleOf(scale: string | undefined): number {
  return scale === undefined ? 1 : SCALES[scale.trim().toLowerCase()]!;
}

/** "… 500 nghìn" behind "2 triệu". */
function restOf(rest = ''): number {
  const words = rest.trim().split(' ');
  const parts = words.map((word, index) => (index % 2 ? Number(words[index - 1]) * scaleOf(word) : 0));
  return parts.reduce((total, part) => total + part, 0);
}

/** The lower end of a range takes currency and scale of the upper one, where it is the smaller sum. */
function asLowerEnd(folded: string, match: RegExpExecArray, after: string): Sum | undefined {
  const upper = UPPER_END.exec(after.slice(0, 60));
  const { number = '', scale } = match.groups!;
  if (!upper || ENDS_COUNTED.test(folded.slice(Math.max(0, match.index - 12), match.index))) return undefined;
  const shared = scale ?? upper.groups!['scale'];
  if (shared === undefined && !/^\d{1,3}(?:[.,]\d{3})+$/u.test(number)) return undefined;
  const low = sumOf({ ...upper.groups, number, scale: shared });
  const high = sumOf(upper.groups!).value ?? 0;
  return low.value !== undefined && low.value < high ? { ...low, more: upper[0] } : undefined;
}

const ENDS_COUNTED = new RegExp(`${COUNTED}$`, 'iu');

/** Badly grouped digits ("15.000.0000", "3000.000", "1 500.000") are read as the digits they are. */
function readNumber(written: string): number | undefined {
  const number = written.replaceAll(' ', '').replace(/o/giu, '0').replace(DECIMALS, '$<whole>');
  const value = parseNumber(number);
  if (value !== undefined && !/^\d{4,}\.\d{3}$/u.test(number)) return value;
  return /^\d+(?:[.,]\d{3,})+$/u.test(number) ? Number(number.replace(/[.,]/gu, '')) : value;
}

/** "100.000,00" and "100,000.00" have no đồng behind the mark. */
const DECIMALS = /^(?<whole>\d{1,3}(?:(?:\.\d{3})+(?=,00?$)|(?:,\d{3})+(?=\.00?$)))[.,]00?$/u;

/** "8.000.000/lần", "02 triệu" and "1.600.000" are money; "5.700 kg" and "25/2022" are not. */
function isSumWithoutCurrency(
  number: string,
  scale: string | undefined,
  per: string | undefined,
  after: string,
): boolean {
  if (scale) return true;
  if (per !== undefined) return /^(?:\d{1,3}(?:[.,]\d{3})+|\d{3,9}000)$/u.test(number);
  return /^\d{1,3}(?:[.,]\d{3}){2,}$/u.test(number) && !MEASURE.test(after);
}

function boundBefore(before: string): Amount['bound'] {
  if (AT_LEAST.test(before)) return 'atLeast';
  return AT_MOST.test(before) ? 'atMost' : undefined;
}
