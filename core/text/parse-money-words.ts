import { matchesOf } from './matches-of.ts';
import { NUMBER_WORDS, parseNumberWords } from './parse-number-words.ts';

const SCALES: readonly (readonly [string, number])[] = [
  ['tỷ', 1e9], ['tỉ', 1e9], ['triệu', 1e6], ['nghìn', 1e3], ['ngàn', 1e3],
];
const SCALE_WORD = SCALES.map(([word]) => word).join('|');

const CURRENCY = 'đồng|việt nam đồng|vnđ';

/** A sum of đồng in words, such as "sáu mươi lăm triệu đồng" or "hai triệu năm trăm nghìn đồng". */
export const MONEY_WORDS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${NUMBER_WORDS} (?:${SCALE_WORD})(?: |(?=[^\p{L}]))){1,4}` +
    String.raw`(?:${NUMBER_WORDS} )?(?:${CURRENCY})(?!\p{L})`,
  'giu',
);

const PART = new RegExp(String.raw`(?:(?:linh|lẻ) )?(${NUMBER_WORDS}) (${SCALE_WORD}) ?`, 'giu');
const AFTER_ONES = new RegExp(` ?(?:${CURRENCY})$`, 'u');

/** The value of such a sum in đồng; undefined when the words are no number. */
export function parseMoneyWords(text: string): number | undefined {
  const words = text.toLowerCase();
  const matches = matchesOf(words, PART);
  const last = matches.at(-1);
  if (!last) return undefined;
  const parts = matches.map(([, number, scale]) => {
    const factor = SCALES.find(([word]) => word === scale)![1];
    return factor * (parseNumberWords(number!) ?? Number.NaN);
  });
  // "một trăm nghìn năm trăm đồng", "một triệu lẻ năm đồng".
  const rest = words.slice(last.index + last[0].length).replace(AFTER_ONES, '');
  const ones = rest === '' ? 0 : (parseNumberWords(rest.replace(/^(?:linh|lẻ) /u, '')) ?? Number.NaN);
  const sum = parts.reduce((total, part) => total + part, ones);
  return Number.isNaN(sum) ? undefined : sum;
}
