const ESCAPES: readonly (readonly [plain: string, escaped: string])[] = [
  ['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'],
];

/** Plain words as HTML that shows just these words. */
export const escapeHtml = (words: string): string =>
  ESCAPES.reduce((done, [plain, escaped]) => done.replaceAll(plain, escaped), words);

/** The words of HTML that has no element in it; undefined where it has one. */
export function plainOf(html: string): string | undefined {
  if (/[<>]/u.test(html)) return undefined;
  const unescape = (done: string, [plain, escaped]: (typeof ESCAPES)[number]): string =>
    done.replaceAll(escaped, plain);
  return ESCAPES.toReversed().reduce(unescape, html);
}
