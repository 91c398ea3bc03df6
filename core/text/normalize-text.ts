/** White space that portals use besides the plain space: NBSP, tabs, zero-width marks, line breaks. */
const SPACES = /(?:\s|\u00a0|\u200b|\u200c|\u200d|\u2060|\ufeff)+/gu;

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

/** The text in NFC with spaces folded and look-alike letters put right; case and tones as written. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(SPACES, ' ')
    .trim();
}

/** The text for comparison: folded, in lower case, with one tone placement. Quote the original instead. */
export function normalizeText(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(OLD_TONE, (old) => OLD_TO_NEW.get(old) ?? old);
}
