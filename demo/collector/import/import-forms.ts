import type { CollectorDatabase } from '../store/tables.ts';
import { compareForms, type Conflict } from './compare-forms.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportIssue } from './import-issue.ts';
import { keepForms } from './keep-forms.ts';
import { mapColumns, type MappedColumn } from './map-columns.ts';
import { type KeyedForm, readForms } from './read-forms.ts';
import type { FileProblem, ReadSheet, Sheet } from './sheet.ts';

/** What is to be imported, and whether it is only looked at. */
export interface FormImport extends ImportContext {
  /** Headings and the keys that they stand for; an empty key leaves a column out. */
  map: ReadonlyMap<string, string>;
  commit: boolean;
  onTotal?: (forms: number) => void;
  onProgress?: (forms: number) => void;
}

/** What an import has found, and done. */
export interface ImportResult {
  sheet: Sheet;
  columns: readonly MappedColumn[];
  forms: readonly KeyedForm[];
  /** To be kept, or kept. */
  kept: number;
  repeated: number;
  conflicts: readonly Conflict[];
  issues: readonly ImportIssue[];
  /** True when the forms are in the database now. */
  committed: boolean;
}

/** The result, or why the file cannot be read. */
export type ImportOutcome =
  | { ok: true; result: ImportResult }
  | { ok: false; problem: FileProblem };

/**
 * Imports the forms of a table: all of them, or none where a single one has a fault. The same table
 * once more changes nothing.
 */
export async function importForms(
  database: CollectorDatabase,
  read: ReadSheet,
  work: FormImport,
): Promise<ImportOutcome> {
  if (!read.ok) return read;
  const { sheet } = read;
  const { columns, issues: headIssues } = mapColumns(sheet, work.instrument, work.map);
  const fileIssues = [...unitIssues(work), ...headIssues];
  // Rows would repeat what is wrong with the whole file, thousands of times.
  const { forms, issues: rowIssues } =
    fileIssues.length > 0 ? { forms: [], issues: [] } : readForms(sheet, columns, work);
  const compared = await compareForms(database, forms);
  const { fresh, repeated, conflicts, withdrawn } = compared;
  const issues = [
    ...fileIssues,
    ...rowIssues,
    ...withdrawn.map(({ row, form }): ImportIssue => ({ row, value: form, code: 'withdrawn' })),
  ];
  const found = { sheet, columns, forms, conflicts, issues };
  const faulty = issues.length > 0 || conflicts.length > 0;
  if (!work.commit || faulty) {
    const sums = { kept: fresh.length, repeated: repeated.length };
    return { ok: true, result: { ...found, ...sums, committed: false } };
  }
  work.onTotal?.(fresh.length);
  const sums = await keepForms(database, fresh, work.now.toISOString(), work.onProgress);
  const repeats = repeated.length + sums.repeated;
  return { ok: true, result: { ...found, kept: sums.kept, repeated: repeats, committed: true } };
}

function unitIssues({ unit, units }: ImportContext): ImportIssue[] {
  return units.serves(unit) ? [] : [{ value: unit, code: 'unknown-unit' }];
}
