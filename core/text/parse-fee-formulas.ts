import type { Amount, FeeFormula } from '../procedure/fee.ts';
import { matchesOf } from './matches-of.ts';
import { foldText } from './normalize-text.ts';
import { parseAmounts } from './parse-money.ts';
import { parseNumber } from './parse-number.ts';
import { remember } from './remember.ts';

const NUMBER = String.raw`\d{1,15}(?:[.,]\d{1,15}){0,6}`;
const MONEY = String.raw`${NUMBER} ?(?:nghìn |ngàn |triệu |tỷ )?(?:đồng|vnđ|vnd|đ|usd)(?:/[\p{L}²³]{1,12}(?: \p{L}{1,12}){0,2})?`;

/** Words that end the name of what a percentage is taken of. */
const END_OF_BASE =
  '(?:nhưng|tối|không (?:quá|dưới|thấp|vượt)|quy|kể|từ|theo|tại|đối|áp|ban|được|cho|trong|trường|khi|' +
  'nếu|và|thì)(?!\\p{L})';

/** "0,1% giá gói thầu", "bằng 50% mức thu", "20% của 11.000.000 đồng", "giảm 20%". */
const PERCENT = new RegExp(
  String.raw`(?<![\d.,])(?<percent>\d{1,3}(?:[.,]\d{1,4})?) ?%` +
    String.raw`(?: (?:của |trên )?(?<of>${MONEY}|(?!${END_OF_BASE})[\p{L}]+(?: (?!${END_OF_BASE})[\p{L}]+){0,9}))?`,
  'giu',
);

/** What stands right before a percentage of a fee, and before one of something else. */
const BEFORE_FEE = /(?:phí|thu|mức|bằng|giảm|còn|tính|nộp|miễn|áp dụng|:|-|\+|^)(?: là)? ?$/iu;
const REDUCED = /(?:giảm|miễn|bớt)(?: \p{L}+){0,2} ?$/iu;
const REDUCED_TO = /(?:còn|bằng) ?$/iu;

/** "150.000 đồng + (số tấn x 15.000 đồng/tấn)", "200.000 đồng + 5.000 đồng x số trang". */
const SUM = new RegExp(
  String.raw`(?<fixed>${MONEY}) ?\+ ?\(? ?(?:` +
    String.raw`(?<quantity>\p{L}+(?: \p{L}+){0,7}) ?[x×*] ?(?<rate>${MONEY})` +
    String.raw`|(?<price>${MONEY}) ?[x×*] ?(?<count>\p{L}+(?: \p{L}+){0,7}))`,
  'giu',
);

/** How far behind a formula its floor and cap are looked for, in characters. */
const REACH = 160;

/** Formulas by which a fee is calculated, in their order. */
export const parseFeeFormulas = remember((text): readonly FeeFormula[] => {
  const folded = foldText(text);
  const shares = folded.includes('%') ? matchesOf(folded, PERCENT) : [];
  const sums = folded.includes('+') ? matchesOf(folded, SUM) : [];
  const matches = [...shares, ...sums].toSorted((a, b) => a.index - b.index);
  return matches.flatMap((match, index) => {
    const end = match.index + match[0].length;
    const next = Math.min(matches[index + 1]?.index ?? folded.length, end + REACH);
    const formula = match.groups?.['fixed'] ? toSum(match) : toShare(folded, match);
    return formula ? [{ ...formula, ...boundsIn(folded.slice(end, next)), text: match[0] }] : [];
  });
});

function toShare(folded: string, match: RegExpExecArray): Omit<FeeFormula, 'text'> | undefined {
  const { percent = '', of } = match.groups ?? {};
  const before = folded.slice(Math.max(0, match.index - 24), match.index);
  const reduced = REDUCED.test(before) && !REDUCED_TO.test(before);
  if (!reduced && !BEFORE_FEE.test(before)) return undefined;
  const value = parseNumber(percent);
  if (value === undefined) return undefined;
  const base = of === undefined ? undefined : amountIn(of);
  return {
    kind: reduced ? 'reduction' : 'share',
    percent: value,
    ...(of !== undefined && { of }),
    ...(base && { base }),
  };
}

function toSum({ groups = {} }: RegExpExecArray): Omit<FeeFormula, 'text'> | undefined {
  const fixed = amountIn(groups['fixed'] ?? '');
  const rate = amountIn(groups['rate'] ?? groups['price'] ?? '');
  const of = groups['quantity'] ?? groups['count'];
  return fixed && rate && of !== undefined ? { kind: 'sum', fixed, rate, of } : undefined;
}

const amountIn = (text: string): Amount | undefined => parseAmounts(text)[0];

/** The first floor and the first cap behind a formula belong to it. */
function boundsIn(after: string): Pick<FeeFormula, 'atLeast' | 'atMost'> {
  const amounts = parseAmounts(after);
  const atLeast = amounts.find(({ bound }) => bound === 'atLeast');
  const atMost = amounts.find(({ bound }) => bound === 'atMost');
  return { ...(atLeast && { atLeast }), ...(atMost && { atMost }) };
}
