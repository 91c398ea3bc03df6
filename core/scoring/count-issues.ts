import type { COUNT_ISSUE_WORDS } from './count-issue-words.data.ts';

/** What may be wrong with a row, or with a whole file. */
export type CountIssueCode = keyof typeof COUNT_ISSUE_WORDS;

/** One thing that keeps a row, or a whole file, from being counted. */
export interface CountIssue {
  /** Number of the row, from 1; of a file as spreadsheets number it, the heading being row 1. */
  row: number;
  /** Key of the criterion or of the column; absent where it is the whole row. */
  column?: string;
  /** What stands there, at most 40 characters of it. */
  value?: string;
  code: CountIssueCode;
}

/** As many issues are listed; the others are counted. */
const MOST_LISTED = 1000;
const LONGEST_VALUE = 40;

/**
 * Everything that was not counted, and why. Memory does not grow with a file that is wrong in every
 * row: the first thousand issues are listed, all of them are counted.
 */
export class CountIssues {
  readonly #list: CountIssue[] = [];
  readonly #totals = new Map<CountIssueCode, number>();

  add({ value, ...issue }: CountIssue): void {
    this.#totals.set(issue.code, (this.#totals.get(issue.code) ?? 0) + 1);
    if (this.#list.length >= MOST_LISTED) return;
    const shown = value === undefined ? {} : { value: value.slice(0, LONGEST_VALUE) };
    this.#list.push({ ...issue, ...shown });
  }

  /** The first thousand, in the order in which they were found. */
  get list(): readonly CountIssue[] {
    return this.#list;
  }

  /** How many there are of each kind, those that are not listed among them. */
  get totals(): ReadonlyMap<CountIssueCode, number> {
    return this.#totals;
  }

  /** How many there are. */
  get total(): number {
    return [...this.#totals.values()].reduce((sum, count) => sum + count, 0);
  }
}
