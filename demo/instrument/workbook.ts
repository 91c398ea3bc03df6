import { writeFileSync } from 'node:fs';
import readExcelFile, { type CellValue, type SheetData } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { XlsForm, XlsRow, XlsSheetName } from '#core/survey/exchange/xlsform/xlsform.ts';

const SHEETS: readonly XlsSheetName[] = ['survey', 'choices', 'settings'];

/** The three sheets, or the names of those that the workbook does not have. */
export type ReadWorkbook = { ok: true; value: XlsForm } | { ok: false; missing: XlsSheetName[] };

/** Reads the sheets of XLSForm out of a workbook; other sheets are a person's own notes. */
export async function readWorkbook(file: Buffer): Promise<ReadWorkbook> {
  const sheets = await readExcelFile(file);
  const found = new Map(sheets.map(({ sheet, data }) => [sheet.trim().toLowerCase(), data]));
  const missing = SHEETS.filter((name) => !found.has(name));
  if (missing.length > 0) return { ok: false, missing };
  const [survey, choices, settings] = SHEETS.map((name) => rowsOf(found.get(name)!));
  return { ok: true, value: { survey: survey!, choices: choices!, settings: settings! } };
}

/** Cells by the header of their column. A cell without a header is named by its place. */
function rowsOf([headers = [], ...rows]: SheetData): XlsRow[] {
  return rows.map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, column) => {
        if (cell === null) return [];
        const header = headers[column] ?? null;
        return [[header === null ? `(${column + 1})` : wordsOf(header), wordsOf(cell)]];
      }),
    ),
  );
}

/** Spreadsheets make numbers, days and yes-or-no of words that look like one. */
function wordsOf(cell: CellValue): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Writes a new workbook; one that exists is never written over. */
export async function writeWorkbook(path: string, form: XlsForm): Promise<void> {
  const sheets = SHEETS.map((sheet) => ({ sheet, stickyRowsCount: 1, ...tableOf(form[sheet]) }));
  writeFileSync(path, await writeExcelFile(sheets).toBuffer(), { flag: 'wx' });
}

/** Rows under a heading of every column that some row uses, in the order of their first use. */
function tableOf(rows: readonly XlsRow[]): { data: Cell[][]; columns: { width: number }[] } {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const head = headers.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  const body = rows.map((row) =>
    headers.map((header): Cell => {
      const value = row[header];
      if (value === undefined) return null;
      return { value: escapeCodes(value), type: String, wrap: WORDS.test(header) };
    }),
  );
  const columns = headers.map((header) => ({ width: WORDS.test(header) ? 50 : 24 }));
  return { data: [head, ...body], columns };
}

/** `_x0041_` is a letter in a workbook (ECMA-376 Part 1, 22.9.2.19), which the library forgets. */
const escapeCodes = (words: string): string => words.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_');

type Cell = { value: string; type: StringConstructor; wrap?: boolean; fontWeight?: 'bold' } | null;

/** Columns of sentences are wide, and their cells have several lines. */
const WORDS = /::/u;
