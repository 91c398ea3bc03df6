const DIGITS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5,
  sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
};

/** Regular expression source for a whole number in words below 1,000, such as "mười lăm". */
export const NUMBER_WORDS = (() => {
  const word = [...Object.keys(DIGITS), 'mười', 'mươi', 'trăm', 'linh', 'lẻ'].join('|');
  // Below 1,000 no number has more words than "chín trăm chín mươi chín".
  return `(?:${word})(?: (?:${word})){0,5}`;
})();

/** A whole number below 1,000 in words: "mười lăm" is 15, "một trăm linh năm" is 105. */
export function parseNumberWords(text: string): number | undefined {
  const words = text.toLowerCase().split(' ');
  const hundred = words.indexOf('trăm');
  if (hundred < 0) return parseBelowHundred(words);
  const head = parseBelowHundred(words.slice(0, hundred));
  const rest = words.slice(hundred + 1).filter((word) => word !== 'linh' && word !== 'lẻ');
  const tail = rest.length === 0 ? 0 : parseBelowHundred(rest);
  return head === undefined || tail === undefined ? undefined : head * 100 + tail;
}

function parseBelowHundred(words: readonly string[]): number | undefined {
  if (words.length === 1) return words[0] === 'mười' ? 10 : DIGITS[words[0]!];
  const ten = words[0] === 'mười' ? 1 : words[1] === 'mươi' ? DIGITS[words[0]!] : undefined;
  if (ten === undefined) return undefined;
  const rest = words.slice(words[0] === 'mười' ? 1 : 2);
  if (rest.length === 0) return ten * 10;
  const unit = rest.length === 1 ? DIGITS[rest[0]!] : undefined;
  return unit === undefined ? undefined : ten * 10 + unit;
}
