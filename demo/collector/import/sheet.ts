/** One value of a table as a file has it. */
export type SheetCell = string | number | boolean | Date | undefined;

/** A row with the number that a spreadsheet shows beside it. */
export interface SheetRow {
  number: number;
  cells: readonly SheetCell[];
}

/** A table as it was read: the row of its headings, and the others that are not blank. */
export interface Sheet {
  head: readonly string[];
  rows: readonly SheetRow[];
  /** How it was read, for whoever looks at the preview. */
  format: string;
}

/** Why a file cannot be read at all. The words for each stand in `words.data.ts`. */
export type FileProblem =
  | 'file-missing' | 'file-too-large' | 'file-ending' | 'not-text' | 'open-quote' | 'not-a-workbook'
  | 'no-rows' | 'too-many-rows';

/** The table of a file, or why there is none. */
export type ReadSheet = { ok: true; sheet: Sheet } | { ok: false; problem: FileProblem };

export const MOST_ROWS = 200_000;

/** Takes the first row for headings and leaves out blank ones; at the end, programs leave many. */
export function toSheet(table: readonly (readonly SheetCell[])[], format: string): ReadSheet {
  const numbered = table.map((cells, at): SheetRow => ({ number: at + 1, cells }));
  const [first, ...rows] = numbered.filter(({ cells }) => !cells.every(isBlank));
  if (!first || rows.length === 0) return { ok: false, problem: 'no-rows' };
  if (rows.length > MOST_ROWS) return { ok: false, problem: 'too-many-rows' };
  const head = first.cells.map((cell) => (isBlank(cell) ? '' : String(cell).trim()));
  return { ok: true, sheet: { head, rows, format } };
}

/** Whether a cell says nothing. */
export const isBlank = (cell: SheetCell): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');
