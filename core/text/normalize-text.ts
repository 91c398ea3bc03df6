import { formsOf } from './forms-of.ts';

/** White space that portals use besides the plain space: NBSP, tabs, line breaks. */
const SPACES = /\s+/gu;
/** Marks without width, which nobody sees: they part no words and no numbers. */
const ZERO_WIDTH = /\u200b|\u200c|\u200d|\u2060|\ufeff/gu;

/** Old tone placement at the end of a syllable: hoà → hòa, thuỷ → thủy. Both are correct Vietnamese. */
const TONE_PAIRS: readonly (readonly [string, string])[] = [
  ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa'],
  ['oè', 'òe'], ['oé', 'óe'], ['oẻ', 'ỏe'], ['oẽ', 'õe'], ['oẹ', 'ọe'],
  ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỹ', 'ũy'], ['uỵ', 'ụy'],
];
const OLD_TO_NEW = new Map(TONE_PAIRS);
const OLD_TONE = new RegExp(`(?<![qQ])(?:${TONE_PAIRS.map(([old]) => old).join('|')})(?!\\p{L})`, 'gu');

/** Letters that look like Đ and are not: Ð U+00D0 (eth) and Ɖ U+0189. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ' };
const LOOK_ALIKE = /[ÐðƉ]/gu;

/**
 * Anything that folding changes; most texts have nothing of it. All letters and spaces stand in one
 * class, written out: as alternatives they are searched at half the speed.
 */
const UNUSUAL = new RegExp(
  '[\\u0300-\\u036f\\u2126\\u212a\\u212bÐðƉ\\t-\\r\\u00a0\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f' +
    '\\u205f\\u2060\\u3000\\ufeff]| (?: |$)|^ ',
  'u',
);

/** The text in NFC with spaces folded and look-alike letters put right; case and tones as written. */
export function foldText(text: string): string {
  return (formsOf(text).folded ??= fold(text));
}

/** The text for comparison: folded, in lower case, with one tone placement. Quote the original instead. */
export function normalizeText(text: string): string {
  const forms = formsOf(text);
  return (forms.normal ??= unifyTones((forms.folded ??= fold(text))));
}

/** The same without memory: what one normalisation costs. */
export function normalizeOnce(text: string): string {
  return unifyTones(fold(text));
}

function fold(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(ZERO_WIDTH, '')
    .replace(SPACES, ' ')
    .trim();
}

function unifyTones(folded: string): string {
  return folded.toLowerCase().replace(OLD_TONE, (old) => OLD_TO_NEW.get(old) ?? old);
}
