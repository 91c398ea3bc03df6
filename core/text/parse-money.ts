import type { Amount, Currency } from '../procedure/fee.ts';
import { foldText } from './normalize-text.ts';
import { parseNumber } from './parse-number.ts';

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d+)?`;

/** "nghìn", "triệu", "tỷ" behind a number. */
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9,
};

/** "135.000 đồng", "20.000Đ", "5 triệu Đồng", "145 USD", "1,500,000 VNĐ", "8.000.000/lần". */
const MONEY = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?<number>${NUMBER}) ?(?:(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))? ?` +
    String.raw`(?:(?<dong>đồng(?! thời)|việt nam đồng|vnđ|vnd|đ|₫)|(?<usd>usd|đô la mỹ|đô la)|(?<eur>eur|euro|€)|(?<per>(?= ?/))|)` +
    String.raw`(?![\p{L}\d])`,
  'giu',
);

/** Every sum of money in a text, in its order. A dash before a sum is a list mark, never a minus. */
export function parseAmounts(text: string): Amount[] {
  const folded = foldText(text);
  return [...folded.matchAll(MONEY)].flatMap((match) => toAmount(match) ?? []);
}

function toAmount(match: RegExpExecArray): Amount | undefined {
  const { number, scale, dong, usd, eur, per } = match.groups!;
  const value = parseNumber(number!);
  if (value === undefined) return undefined;
  const currency: Currency | undefined = dong ? 'VND' : usd ? 'USD' : eur ? 'EUR' : undefined;
  const sum = value * (scale ? SCALES[scale.toLowerCase()]! : 1);
  if (currency) return { value: sum, currency, text: match[0].trim() };
  return isSumWithoutCurrency(number!, scale, per) ? { value: sum, text: match[0].trim() } : undefined;
}

/** "8.000.000/lần" and "02 triệu" are money without their currency; "5.700 kg" and "25/2022" are not. */
function isSumWithoutCurrency(number: string, scale?: string, per?: string): boolean {
  if (scale) return true;
  return per !== undefined && /^\d{1,3}(?:[.,]\d{3})+$/u.test(number);
}
