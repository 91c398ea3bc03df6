import { normalizeText } from '../../text/normalize-text.ts';
import type { Wording } from '../../wording.ts';
import { type EntryIssue, type EntryTable, isBlank, wordsOf } from './entry-issue.ts';

/** Cột: how it is called in a template, and by which key a program knows it. */
export interface EntryColumn {
  key: string;
  name: Wording;
  required: boolean;
}

/** The column of each place, or what is wrong with the headings. */
export type MappedColumns =
  | { ok: true; columns: readonly (EntryColumn | undefined)[] }
  | { ok: false; issues: EntryIssue[] };

/** "1. Cải cách …" and "Cải cách …" are one heading. */
const NUMBERED = /^\d+\s*[.)]\s*/u;
const fold = (words: string): string => normalizeText(words).replace(NUMBERED, '');

/**
 * Finds the column of each heading: by its name in one of the languages, or by its key. A heading
 * that is not known is an issue and never passed over, so that no figure is lost by a slip.
 */
export function mapColumns(
  columns: readonly EntryColumn[],
  { head, rows }: EntryTable,
): MappedColumns {
  const byName = new Map(
    columns.flatMap((column) =>
      namesOf(column).map((name) => [fold(name), column] as const),
    ),
  );
  const found = head.map((words) => byName.get(fold(words)));
  const issues = head.flatMap((words, at): EntryIssue[] => {
    if (words.trim() === '') return [];
    if (!found[at]) return [{ code: 'unknown-column', column: words }];
    if (found.indexOf(found[at]) === at) return [];
    return [{ code: 'repeated-column', column: words }];
  });
  const missing = columns.filter((column) => column.required && !found.includes(column));
  for (const { name } of missing) issues.push({ code: 'missing-column', column: name.vi });
  issues.push(...strayCells(head, rows));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, columns: found };
}

/** The key of a domain stands alone in a heading; in the program it has a prefix. */
const namesOf = ({ key, name }: EntryColumn): string[] => [
  key.replace(/^domain:/u, ''), name.vi, name.en,
];

/** Cells under a blank heading, or beyond the last one, belong to nothing. */
function strayCells(head: readonly string[], rows: EntryTable['rows']): EntryIssue[] {
  return rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, at): EntryIssue[] => {
      const named = head[at] !== undefined && head[at].trim() !== '';
      if (named || isBlank(cell)) return [];
      return [{ code: 'cell-without-column', row: number, value: wordsOf(cell) }];
    }),
  );
}
