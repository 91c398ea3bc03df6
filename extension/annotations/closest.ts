import search from 'approx-string-match';

/** The search takes length times length; with more than this an official would wait. */
const MOST = 400_000_000;

/** Whether two texts are short enough to be searched; else they are compared as they are only. */
export function canSearch(text: string, pattern: string): boolean {
  return text.length * pattern.length <= MOST;
}

/** Where a text is most like a pattern, and how much; 1 is the same. */
export interface Likeness {
  start: number;
  end: number;
  likeness: number;
}

/** The place of a text that is most like a pattern; undefined where none is as much as asked. */
export function closest(text: string, pattern: string, least: number): Likeness | undefined {
  if (pattern === '' || !canSearch(text, pattern)) return undefined;
  const allowed = Math.floor(pattern.length * (1 - least));
  const [found] = search(text, pattern, allowed);
  if (!found) return undefined;
  const { start, end, errors } = found;
  return { start, end, likeness: 1 - errors / pattern.length };
}

/** How much two texts are alike as wholes, as far as it is asked; 0 below. */
export function likeness(one: string, other: string, least: number): number {
  if (one === other) return 1;
  const length = Math.max(one.length, other.length);
  const allowed = Math.floor(length * (1 - least));
  if (Math.abs(one.length - other.length) > allowed || !canSearch(one, other)) return 0;
  // The search looks for a part; what frames both is too dear to be left out.
  const frame = '\u0001'.repeat(allowed + 1);
  const [found] = search(frame + one + frame, frame + other + frame, allowed);
  return found ? 1 - found.errors / length : 0;
}
