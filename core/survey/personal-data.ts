/** What in an open answer may point to a person. */
export type PersonalDataKind = 'phone' | 'email' | 'identity-number';

/** Words of an answer that look like personal data. */
export interface PersonalData {
  kind: PersonalDataKind;
  text: string;
}

/** Nothing of a longer number, of a code or of a date before and behind. */
const ALONE = String.raw`(?<![\p{L}\d.,/])`;
const ENDS = String.raw`(?![\d/]|[.,]\d)`;

/**
 * Patterns in the order in which they are asked: số căn cước has twelve digits and may begin like a
 * telephone number ("0912 345 678", "+84 912 345 678", "024 3855 0000"); số chứng minh has nine.
 */
const PATTERNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu],
  ['identity-number', new RegExp(`${ALONE}(?:\\d{12}|\\d{3}(?:[ .]\\d{3}){3})${ENDS}`, 'gu')],
  ['phone', new RegExp(`${ALONE}(?:\\+?84|0)(?:[ .-]?\\d){8,10}${ENDS}`, 'gu')],
  ['identity-number', new RegExp(`${ALONE}(?:\\d{9}|\\d{3}(?:[ .]\\d{3}){2})${ENDS}`, 'gu')],
];
/** Sums of money are grouped alike: "500 000 000 đồng". */
const MONEY_BEHIND = /^ ?(?:đồng|đ(?!\p{L})|vnđ|vnd|usd)/iu;

/**
 * Telephone numbers, e-mail addresses and identity numbers in an open answer, so that a citizen is
 * asked before they are sent.
 */
export function findPersonalData(text: string): PersonalData[] {
  const found: (PersonalData & { index: number })[] = [];
  let rest = text.normalize('NFC');
  for (const [kind, pattern] of PATTERNS) {
    rest = rest.replace(pattern, (match, index: number) => {
      if (MONEY_BEHIND.test(rest.slice(index + match.length, index + match.length + 8))) return match;
      found.push({ kind, text: match, index });
      return '\u0000'.repeat(match.length);
    });
  }
  return found
    .toSorted((a, b) => a.index - b.index)
    .map(({ kind, text: words }) => ({ kind, text: words }));
}
