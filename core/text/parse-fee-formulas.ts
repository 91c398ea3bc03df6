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
  'nếu|và|thì|x)(?!\\p{L})';
const BASE = String.raw`(?!${END_OF_BASE})[\p{L}]{1,16}(?: (?!${END_OF_BASE})[\p{L}]{1,16}){0,9}`;

/** "0,1% giá gói thầu", "bằng 50% mức thu", "20% của 11.000.000 đồng", "giảm 20%", "0,1% x tổng vốn". */
const PERCENT = new RegExp(
  String.raw`(?<![\d.,])(?<percent>\d{1,3}(?:[.,]\d{1,4})?) ?%` +
    String.raw`(?: (?:của |trên |[x×*] ?)?(?<of>${MONEY}|${BASE}))?`,
  'giu',
);

/** A star that is no list mark stands in a sum only. */
const SIGN = String.raw`(?: x (?=[\p{L}\d])| x(?=\d)| ?× ?)`;
/** "tổng mức đầu tư x 0,019%". */
const TIMES_PERCENT = new RegExp(
  String.raw`(?<!\p{L})(?<quantity>${BASE})${SIGN}(?<percent>\d{1,3}(?:[.,]\d{1,4})?) ?%`,
  'giu',
);

/** What stands right before a percentage of a fee, and before one of something else. */
const BEFORE_FEE = /(?:phí|thu|mức|bằng|giảm|còn|tính|nộp|miễn|áp dụng|:|=|-|\+|^)(?: là)? ?$/iu;
const REDUCED = /(?:giảm|miễn|bớt)(?: \p{L}+){0,2} ?$/iu;
const REDUCED_TO = /(?:còn|bằng) ?$/iu;
/** "Lệ phí trước bạ 0,5% giá trị tài sản": the name of the fee, and no case of who pays it. */
const NAMED_FEE = new RegExp(
  String.raw`(?:^|[^\p{L}])phí(?: (?!(?:đối|với|có|cho|của|khi|nếu|trên|dưới|từ|vượt|quá|chiếm|hơn|ít|đến)(?!\p{L}))\p{L}{1,12}){1,4} $`,
  'iu',
);

/** "(0,5% giá trị hợp đồng": a bracket before a share of a value; "(51% vốn nhà nước" is a case. */
const SHARE_OF_VALUE = /^(?:tổng (?:giá|mức)|giá|doanh thu|dự toán)(?!\p{L})/iu;

/** A number of things times a sum, written in either order. */
const productWith = (sign: string): string =>
  String.raw`(?<quantity>\p{L}{1,16}(?: \p{L}{1,16}){0,7})${sign}(?<rate>${MONEY})` +
  String.raw`|(?<price>${MONEY})${sign}(?<count>\p{L}{1,16}(?: \p{L}{1,16}){0,7})`;

/** "150.000 đồng + (số tấn x 15.000 đồng/tấn)", "200.000 đồng + 5.000 đồng x số trang". */
const SUM = new RegExp(
  String.raw`(?<fixed>${MONEY}) ?\+ ?\(? ?(?:${productWith(' ?[x×*] ?')})`,
  'giu',
);

/** "số lượng x 50.000 đồng", and "(số xe x 100.000 đồng) + 200.000 đồng". */
const TIMES = new RegExp(
  String.raw`(?<!\p{L})(?:${productWith(SIGN)})(?: ?\)? ?\+ ?(?<fixed>${MONEY})(?!${SIGN}))?`,
  'giu',
);
/** Words before the name of what is multiplied: "thu phí bằng số trang x …". */
const BEFORE_QUANTITY = /^(?:.*(?<!\p{L})(?:bằng|là) |(?:thu|nộp) )(?=\p{L})/iu;

/** How far behind a formula its floor and cap are looked for, in characters. */
const REACH = 160;

/** Formulas by which a fee is calculated, in their order. */
export const parseFeeFormulas = remember((text): readonly FeeFormula[] => {
  const folded = foldText(text);
  const matches = formulasIn(folded);
  return matches.flatMap((match, index) => {
    const end = match.index + match[0].length;
    const next = Math.min(matches[index + 1]?.index ?? folded.length, end + REACH);
    const formula = match.groups?.['percent'] ? toShare(folded, match) : toProduct(match);
    return formula ? [{ ...formula, ...boundsIn(folded.slice(end, next)), text: match[0].trim() }] : [];
  });
});

/** Matches of all patterns in their order; where two overlap, the first and longer one counts. */
function formulasIn(folded: string): RegExpExecArray[] {
  const percents = folded.includes('%') ? [PERCENT] : [];
  const sums = folded.includes('+') ? [SUM] : [];
  const times = MULTIPLIED.test(folded) ? [TIMES, TIMES_PERCENT] : [];
  const all = [...percents, ...sums, ...times].flatMap((pattern) => matchesOf(folded, pattern));
  const ordered = all.toSorted((a, b) => a.index - b.index || b[0].length - a[0].length);
  let end = 0;
  return ordered.filter((match) => {
    if (match.index < end) return false;
    end = match.index + match[0].length;
    return true;
  });
}

/** A quick look: most texts multiply nothing. */
const MULTIPLIED = / x (?=[\p{L}\d])| x(?=\d)|×/iu;

type Formula = Omit<FeeFormula, 'text'>;

function toShare(folded: string, match: RegExpExecArray): Formula | undefined {
  const { percent = '', of, quantity } = match.groups ?? {};
  const value = parseNumber(percent);
  if (value === undefined) return undefined;
  if (quantity !== undefined) return { kind: 'share', percent: value, of: nameOf(quantity) };
  const before = folded.slice(Math.max(0, match.index - 48), match.index);
  const reduced = REDUCED.test(before) && !REDUCED_TO.test(before);
  const named = of !== undefined && (NAMED_FEE.test(before) || (before.endsWith('(') && SHARE_OF_VALUE.test(of)));
  if (!reduced && !named && !BEFORE_FEE.test(before)) return undefined;
  const base = of === undefined ? undefined : amountIn(of);
  return {
    kind: reduced ? 'reduction' : 'share',
    percent: value,
    ...(of !== undefined && { of }),
    ...(base && { base }),
  };
}

function toProduct({ groups = {} }: RegExpExecArray): Formula | undefined {
  const rate = amountIn(groups['rate'] ?? groups['price'] ?? '');
  const of = groups['quantity'] ?? groups['count'];
  if (!rate || of === undefined) return undefined;
  const fixed = amountIn(groups['fixed'] ?? '');
  return { kind: fixed ? 'sum' : 'product', ...(fixed && { fixed }), rate, of: nameOf(of) };
}

const nameOf = (words: string): string => words.replace(BEFORE_QUANTITY, '');

const amountIn = (text: string): Amount | undefined => parseAmounts(text)[0];

/** The first floor and the first cap behind a formula belong to it. */
function boundsIn(after: string): Pick<FeeFormula, 'atLeast' | 'atMost'> {
  const amounts = parseAmounts(after);
  const atLeast = amounts.find(({ bound }) => bound === 'atLeast');
  const atMost = amounts.find(({ bound }) => bound === 'atMost');
  return { ...(atLeast && { atLeast }), ...(atMost && { atMost }) };
}

/** "5% giá thiết kế" can be worked out; "50% mức thu quy định tại …" needs the tariff first. */
export function isOfItsOwn({ kind, of = '' }: FeeFormula): boolean {
  return kind !== 'reduction' && of !== '' && !/^(?:mức|lệ phí|phí|biểu)(?!\p{L})/iu.test(of);
}
