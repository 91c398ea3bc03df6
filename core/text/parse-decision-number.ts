import { foldText, normalizeText } from './normalize-text.ts';
import { DATE, parseDate } from './parse-date.ts';

/**
 * Số quyết định. `wellFormed`: "2628/QĐ-BTC"; `several`: well-formed numbers side by side, of which
 * only the issuer is kept; `placeholder`: "Demo/QĐ-BCA", "QĐ/0001-BTP"; `malformed`: anything else,
 * such as "9303", "2267./QĐ-BXD" or "1707/QD-BTC".
 */
export interface DecisionNumber {
  text: string;
  shape: 'wellFormed' | 'several' | 'placeholder' | 'malformed';
  number?: number;
  year?: number;
  /** Abbreviation of the issuer, such as `BTC` or `UBND`. */
  issuer?: string;
  /** Ngày ban hành where it stands behind the number, `YYYY-MM-DD`. */
  issued?: string;
}

/** "Số", "Số QĐ:", "Quyết định số", "QĐ số" before a number. */
const PREFIX = /^[•\-+*o]? ?(?:(?:quyết định|qđ) ?(?:số)?|số(?: qđ)?|số quyết định) ?:? ?(?=\d)/iu;

/** "2628/QĐ-BTC", "105a/QĐ-NHNN", "28/2018/QĐ-TTg", "2308/QĐ-BNN-TCLN", "1234/QĐ-UBND_ĐT". */
const WELL_FORMED = new RegExp(
  String.raw`^0*(?<number>[1-9]\d{0,5})[a-zđ]?/(?:(?<year>(?:19|20)\d{2})/)?QĐ-` +
    String.raw`(?<issuer>\p{Lu}[\p{L}\d&]*(?:[-_]\p{Lu}[\p{L}\d]*)*)` +
    String.raw`(?:,? ?\(?(?:ngày ){0,2}(?<issued>${DATE})\)?(?: của [\p{L} .,-]{1,100})?)?\.?$`,
  'u',
);

/** Words that stand for a number nobody filled in. */
const PLACEHOLDER =
  /demo|test|xxx|^[[(]?chưa (?:có|cập nhật)|^qđ\/0*\d+-|^0+\/|^[.…_-]+\/|^\/qđ/u;

/** Between two numbers: "1551/QĐ-UBND, 1552/QĐ-UBND", "… và Quyết định số 1552/QĐ-UBND". */
const BETWEEN =
  /(?:[;,]| và) ?(?=(?:(?:quyết định|qđ) ?)?(?:số:? ?)?\d{1,6}[a-zđ]?\/(?:\d{4}\/)?qđ-)/iu;
/** A list of numbers in a cell is short; what is longer is other text. */
const LONGEST_LIST = 400;

/** Reads a decision number; undefined when the text is blank. */
export function parseDecisionNumber(text: string): DecisionNumber | undefined {
  const folded = foldText(text);
  if (folded === '') return undefined;
  // Splitting copies the pattern for each text, and hardly a cell has two numbers.
  if (folded.length > LONGEST_LIST || !BETWEEN.test(folded)) return parseOne(text, folded);
  const all = folded.split(BETWEEN).map((piece) => parseOne(text, piece));
  if (all.some(({ shape }) => shape !== 'wellFormed')) return { text, shape: 'malformed' };
  const issuer = all[0]?.issuer;
  const isShared = issuer !== undefined && all.every((each) => each.issuer === issuer);
  return { text, shape: 'several', ...(isShared && { issuer }) };
}

function parseOne(text: string, folded: string): DecisionNumber {
  const groups = WELL_FORMED.exec(folded.replace(PREFIX, ''))?.groups;
  const found = groups && wellFormed(text, groups);
  if (found) return found;
  const shape = PLACEHOLDER.test(normalizeText(text)) ? 'placeholder' : 'malformed';
  return { text, shape };
}

/** Undefined when the day behind the number is no day of the calendar. */
function wellFormed(
  text: string,
  { number, year, issuer, issued }: Partial<Record<string, string>>,
): DecisionNumber | undefined {
  const day = issued === undefined ? undefined : parseDate(issued);
  if (issued !== undefined && day === undefined) return undefined;
  return {
    text,
    shape: 'wellFormed',
    number: Number(number),
    ...(year !== undefined && { year: Number(year) }),
    ...(issuer !== undefined && { issuer }),
    ...(day !== undefined && { issued: day }),
  };
}
