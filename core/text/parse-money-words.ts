import { NUMBER_WORDS, parseNumberWords } from './parse-number-words.ts';

const SCALES: readonly (readonly [string, number])[] = [
  ['tỷ', 1e9], ['tỉ', 1e9], ['triệu', 1e6], ['nghìn', 1e3], ['ngàn', 1e3],
];
const SCALE_WORD = SCALES.map(([word]) => word).join('|');

/** A sum of đồng in words, such as "sáu mươi lăm triệu đồng" or "hai triệu năm trăm nghìn đồng". */
export const MONEY_WORDS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${NUMBER_WORDS} (?:${SCALE_WORD})(?: |(?=[^\p{L}]))){1,4}` +
    String.raw`(?:${NUMBER_WORDS} )?(?:đồng|việt nam đồng|vnđ)(?!\p{L})`,
  'giu',
);

const PART = new RegExp(String.raw`(${NUMBER_WORDS}) (${SCALE_WORD})`, 'giu');

/** The value of such a sum in đồng; undefined when the words are no number. */
export function parseMoneyWords(text: string): number | undefined {
  const words = text.toLowerCase();
  const parts = [...words.matchAll(PART)].map(([, number, scale]) => {
    const value = parseNumberWords(number!);
    const factor = SCALES.find(([word]) => word === scale)?.[1];
    return value === undefined || factor === undefined ? Number.NaN : value * factor;
  });
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.length === 0 || Number.isNaN(sum) ? undefined : sum;
}
