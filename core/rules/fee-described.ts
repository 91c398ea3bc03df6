import { matchesOf } from '../text/matches-of.ts';
import { foldText } from '../text/normalize-text.ts';
import { parseAmounts } from '../text/parse-money.ts';

/** A charge that the description of a row names beside its sum: "Lệ phí: 50.000 đồng/lần". */
export interface DescribedCharge {
  /** The charge with its sum, in the words of the page. */
  text: string;
  /** Its sentence, which may name a case or a waiver. */
  sentence: string;
}

/** A charge by its name, right before a sum. */
const NAMED =
  /(?<!\p{L})(?:lệ phí|(?<!(?:lệ|miễn|kinh|chi|học|viện|án|cước|tổn) )phí)(?: \p{L}{1,16}){0,10}(?: ?:| là)? ?(?=\d|vn[dđ]|usd|\$)/giu;
/** Longest sum with its currency. */
const LONGEST_SUM = 60;
const LONGEST_SENTENCE = 240;

/** The first charge that a description names; undefined where it names none. */
export function describedCharge(description: string): DescribedCharge | undefined {
  const folded = foldText(description);
  if (!SPEAKS_OF_A_FEE.test(folded)) return undefined;
  for (const { 0: name, index } of matchesOf(folded, NAMED)) {
    const end = index + name.length;
    const after = folded.slice(end, end + LONGEST_SUM);
    const [sum] = parseAmounts(after);
    const stated = sum && sum.value > 0 && sum.currency && after.startsWith(sum.text);
    if (stated) return { text: `${name}${sum.text}`, sentence: sentenceAround(folded, index) };
  }
  return undefined;
}

/** A quick look: most descriptions say nothing of fees. */
const SPEAKS_OF_A_FEE = /[pP]hí|PHÍ/u;

function sentenceAround(folded: string, index: number): string {
  const before = folded.slice(Math.max(0, index - LONGEST_SENTENCE), index);
  const after = folded.slice(index, index + LONGEST_SENTENCE);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1;
  const end = after.search(/;|\.(?= |$)/u);
  return `${before.slice(start)}${end < 0 ? after : after.slice(0, end)}`;
}
