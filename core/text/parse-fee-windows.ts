import type { FeeWindow } from '../procedure/fee.ts';
import { matchesOf } from './matches-of.ts';
import { foldText } from './normalize-text.ts';
import { DATE, parseDate } from './parse-date.ts';
import { remember } from './remember.ts';

/** A day whose year has two digits: no fee runs from or to another century. */
const SHORT_DATE = String.raw`(?<!\d)\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2}(?!\d)`;
const DAY = `(?:${DATE}|${SHORT_DATE})`;
/** "từ 01/7 đến 31/12/2025": the year stands at the end. */
const DAY_OF_YEAR = String.raw`(?<!\d)\d{1,2}/\d{1,2}(?![/\d])`;
const START = String.raw`từ (?:ngày )?(?<from>${DAY}|${DAY_OF_YEAR}),? `;
/** "đến hết năm 2025", "đến hết tháng 12/2025". */
const PERIOD = String.raw`(?<period>(?:tháng (?:0?[1-9]|1[0-2])(?:/| năm |/năm )|năm )20\d\d(?!\d))`;

const WINDOW = new RegExp(
  String.raw`(?:${START})?(?:cho )?(?:đến|tới) (?:hết )?(?:ngày )?(?<to>${DAY})` +
    String.raw`|(?:từ (?:năm (?<year>20\d\d)|(?:ngày )?(?<begin>${DAY})),? )?(?:cho )?đến hết ${PERIOD}` +
    String.raw`|từ (?:ngày )?(?<first>${DAY}) ?[-–] ?(?:ngày )?(?<last>${DAY})` +
    String.raw`|từ ngày (?<since>${DATE})(?!,? (?:cho )?đến)` +
    String.raw`|trước ngày (?<before>${DAY})`,
  'giu',
);

/** "trước ngày …" is a window behind what applies; "xe sản xuất trước ngày …" is none. */
const APPLIES = /(?:áp dụng|miễn(?: lệ)?(?: phí)?|đồng|vnđ|%)(?:\/[\p{L} ]{1,20})?[ ,:]{1,2}$/iu;

/** Windows such as "từ ngày 01/7/2025 đến hết ngày 31/12/2026"; a date of a document is none. */
export const parseFeeWindows = remember((text): readonly FeeWindow[] =>
  matchesOf(foldText(text), WINDOW).flatMap((match) => {
    if (match.groups?.['before'] && !APPLIES.test(textBefore(match))) return [];
    const to = endOf(match.groups ?? {});
    const from = startOf(match.groups ?? {}, to);
    if (from === undefined && to === undefined) return [];
    return [{ ...(from && { from }), ...(to && { to }), text: match[0] }];
  }),
);

const textBefore = ({ input, index }: RegExpExecArray): string => input.slice(Math.max(0, index - 48), index);

type Groups = Readonly<Record<string, string | undefined>>;

function startOf({ from, begin, first, since, year }: Groups, to: string | undefined): string | undefined {
  if (year !== undefined) return `${year}-01-01`;
  const words = from ?? begin ?? first ?? since;
  return words === undefined ? undefined : (dayOf(words) ?? dayBefore(words, to));
}

function endOf({ to, last, period, before }: Groups): string | undefined {
  if (period !== undefined) return endOfPeriod(period);
  if (before !== undefined) return previousDay(dayOf(before));
  return dayOf(to ?? last ?? '');
}

function dayOf(words: string): string | undefined {
  return parseDate(words.replace(/^(\d{1,2}.\d{1,2}.)(\d\d)$/u, '$120$2'));
}

/** "01/7" before 2025-12-31 is 2025-07-01; "01/10" before 2026-03-31 is 2025-10-01. */
function dayBefore(words: string, to: string | undefined): string | undefined {
  if (to === undefined) return undefined;
  const year = Number(to.slice(0, 4));
  const same = parseDate(`${words}/${year}`);
  return same !== undefined && same > to ? parseDate(`${words}/${year - 1}`) : same;
}

/** The last day of "năm 2025" or "tháng 12/2025". */
function endOfPeriod(words: string): string {
  const [month, year] = /^tháng (\d{1,2})\D{1,6}(\d{4})$/iu.exec(words)?.slice(1) ?? ['12', words.slice(-4)];
  // Day 0 of the next month.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function previousDay(day: string | undefined): string | undefined {
  return day === undefined ? undefined : new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
