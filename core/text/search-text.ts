import { normalizeText } from './normalize-text.ts';

/** A text made ready to be searched: for comparison, and without its marks, letter for letter. */
export interface Searchable {
  normal: string;
  /** `lệ phí đường` is `le phi duong`; as long as `normal`. */
  bare: string;
}

/** Makes a text ready to be searched. */
export function toSearchable(text: string): Searchable {
  const normal = normalizeText(text);
  return { normal, bare: normal.replace(/[^\0-\x7f]/gu, bareLetter) };
}

/**
 * Whether a text holds the words of a query, side by side, the last of them perhaps unfinished. A
 * word typed without marks finds every spelling ("le phi": "lệ phí"); a word typed with marks finds
 * only itself ("phí": not "phi", not "phỉ"). Words begin where words begin: "an" is not in "ban".
 */
export function holdsWords(text: Searchable, query: Searchable): boolean {
  if (query.bare === '') return true;
  for (let at = text.bare.indexOf(query.bare); at >= 0;
    at = text.bare.indexOf(query.bare, at + 1)) {
    if (beginsWord(text.bare, at) && marksAgree(text.normal.slice(at), query)) return true;
  }
  return false;
}

const MARKS = /\p{M}/gu;

function bareLetter(letter: string): string {
  if (letter === 'đ') return 'd';
  const bare = letter.normalize('NFD').replace(MARKS, '');
  // Positions in both forms have to be the same.
  return bare.length === letter.length ? bare : letter;
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{M}\d]/u.test(text[at - 1]!);
}

/** Words of the query that have marks stand in the text with the same ones. */
function marksAgree(found: string, { normal, bare }: Searchable): boolean {
  if (normal === bare) return true;
  let at = 0;
  return normal.split(' ').every((word) => {
    const [from, to] = [at, at + word.length];
    at = to + 1;
    return word === bare.slice(from, to) || found.slice(from, to) === word;
  });
}
