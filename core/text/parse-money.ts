import type { Amount, Currency } from '../procedure/fee.ts';
import { matchesOf } from './matches-of.ts';
import { foldText } from './normalize-text.ts';
import { parseNumber } from './parse-number.ts';
import { MONEY_WORDS, parseMoneyWords } from './parse-money-words.ts';

/** Digits with their points or commas, well grouped or not ("15.000.0000"). */
const NUMBER = String.raw`\d{1,15}(?:[.,]\d{1,15}){0,6}`;

/** "nghìn", "triệu", "tỷ" behind a number. */
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9,
};

/** The words of a sum between its digits and its currency: "300.000 (ba trăm nghìn) đồng". */
export const SPELLED_OUT = String.raw`\([\p{L} ]{2,60}\) ?(?=đồng|vnđ|việt nam đồng)`;

/** "135.000 đồng", "20.000Đ", "5 triệu Đồng", "145 USD", "1,500,000 VNĐ", "8.000.000/lần". */
const MONEY = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?<number>${NUMBER}) ?(?:(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))? ?` +
    `(?:${SPELLED_OUT})?` +
    String.raw`(?:(?<dong>đồng(?! thời)|việt nam đồng|vnđ|vnd|đ|₫)|(?<usd>usd|đô la mỹ|đô la)|(?<eur>eur|euro|€)|(?<per>(?= ?/))|)` +
    String.raw`(?![\p{L}\d])(?! ?%)`,
  'giu',
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

/**
 * Every sum of money in a text, in its order. A dash before a sum is a list mark, never a minus.
 * A sum in words counts where the same sum does not stand in digits.
 */
export function parseAmounts(text: string): Amount[] {
  const folded = foldText(text);
  const inDigits = matchesOf(folded, MONEY).flatMap((match) => toAmount(folded, match) ?? []);
  const known = new Set(inDigits.map(({ amount }) => amount.value));
  const inWords = matchesOf(folded, MONEY_WORDS).flatMap((match) => {
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
  const { number, scale, dong, usd, eur, per } = match.groups!;
  const after = folded.slice(match.index + match[0].length);
  const value = readNumber(number!);
  if (value === undefined) return undefined;
  const currency: Currency | undefined = dong ? 'VND' : usd ? 'USD' : eur ? 'EUR' : undefined;
  if (!currency && !isSumWithoutCurrency(number!, scale, per, after)) return undefined;
  const unit = parsePer(after);
  const bound = boundBefore(folded.slice(Math.max(0, match.index - 24), match.index));
  const amount: Amount = {
    value: value * (scale ? SCALES[scale.toLowerCase()]! : 1),
    ...(currency && { currency }),
    ...(unit !== undefined && { per: unit }),
    ...(bound && { bound }),
    text: match[0].trim(),
  };
  return { index: match.index, end: match.index + match[0].length, amount };
}

/** Badly grouped digits ("15.000.0000", "3000.000") are read as the digits they are. */
function readNumber(number: string): number | undefined {
  const value = parseNumber(number);
  if (value !== undefined && !/^\d{4,}\.\d{3}$/u.test(number)) return value;
  return /^\d+(?:[.,]\d{3,})+$/u.test(number) ? Number(number.replace(/[.,]/gu, '')) : value;
}

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
