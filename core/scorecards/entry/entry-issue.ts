import type { ENTRY_WORDS } from './entry-words.data.ts';

/** What can be wrong with what somebody enters. */
export type EntryCode = keyof typeof ENTRY_WORDS;

/** One thing to mend, with its place. */
export interface EntryIssue {
  code: EntryCode;
  /** Row as a spreadsheet numbers it, from 1; in JSON the number of the entry. */
  row?: number;
  /** Heading of the column, or the key in JSON. */
  column?: string;
  /** What stands there. */
  value?: string;
}

/** All of what was entered, or all that has to be mended; never a part of it. */
export type Entered<Value> = { ok: true; value: Value } | { ok: false; issues: EntryIssue[] };

/** A cell of a table as a file has it. */
export type EntryCell = string | number | boolean | Date | undefined;

/** A table: the row of headings, and the others with the number a spreadsheet shows beside them. */
export interface EntryTable {
  head: readonly string[];
  rows: readonly { number: number; cells: readonly EntryCell[] }[];
}

/** Whether a cell says nothing. */
export const isBlank = (cell: EntryCell): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A cell as words, for a sentence about it. */
export function wordsOf(cell: EntryCell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim();
}
