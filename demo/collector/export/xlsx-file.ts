import { type FileHandle, open } from 'node:fs/promises';
import { Zip, ZipDeflate } from 'fflate';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { Cell, Column, Row, TableFile } from './table-file.ts';
import { WORKBOOK_PARTS } from './xlsx-parts.ts';

/** As many rows as a sheet can have, its heading among them. */
export const ROWS_IN_SHEET = 1_048_576;
/** A plain ZIP archive counts its bytes in 32 bits; the margin is for one batch more. */
const MOST_BYTES = 2 ** 32 - 2 ** 28;
const ROWS_AT_ONCE = 2000;
const DATA_SHEET = 'Dữ liệu';
const WORDS_SHEET = 'Chú giải';
const TEXT = new TextEncoder();

/**
 * An Excel workbook that is written as its rows come; the library that writes our small workbooks
 * holds all of them at once. Words are inline strings, which no spreadsheet takes for a formula.
 * The last sheet has the official words for each key.
 */
export async function openXlsx(
  path: string,
  columns: readonly Column[],
  rowsInSheet = ROWS_IN_SHEET,
): Promise<TableFile> {
  const file = await open(path, 'w');
  const workbook = new Workbook(file, columns, rowsInSheet);
  return {
    write: (rows) => workbook.write(rows),
    finish: () => workbook.finish(),
    release: () => file.close(),
  };
}

class Workbook {
  readonly #file: FileHandle;
  readonly #columns: readonly Column[];
  readonly #rowsInSheet: number;
  readonly #zip: Zip;
  readonly #sheets: string[] = [];
  #compressed: Uint8Array[] = [];
  #written = 0;
  #sheet: ZipDeflate | undefined;
  /** Rows and bytes of the sheet that is being written. */
  #rows = 0;
  #bytes = 0;

  constructor(file: FileHandle, columns: readonly Column[], rowsInSheet: number) {
    this.#file = file;
    this.#columns = columns;
    this.#rowsInSheet = rowsInSheet;
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#compressed.push(chunk);
    });
  }

  async write(rows: readonly Row[]): Promise<void> {
    for (let at = 0; at < rows.length;) {
      this.#dataSheet();
      const most = Math.min(ROWS_AT_ONCE, this.#rowsInSheet - this.#rows);
      const some = rows.slice(at, at + most);
      this.#push(some.map((row) => this.#rowOf(row)).join(''));
      at += some.length;
      await this.#flush();
    }
  }

  async finish(): Promise<void> {
    this.#dataSheet();
    this.#endSheet();
    this.#beginSheet(WORDS_SHEET, ['key', 'wording']);
    this.#push(this.#columns.map(({ key, wording }) => this.#rowOf([key, wording])).join(''));
    this.#endSheet();
    for (const [name, part] of WORKBOOK_PARTS) this.#add(name, part(this.#sheets));
    this.#zip.end();
    await this.#flush();
    await this.#file.sync();
  }

  /** Makes sure that there is a sheet for rows; a full one is ended and another one begun. */
  #dataSheet(): void {
    const full = this.#rows >= this.#rowsInSheet || this.#bytes >= MOST_BYTES;
    if (this.#sheet && full) this.#endSheet();
    if (this.#sheet) return;
    const number = this.#sheets.length + 1;
    const name = number === 1 ? DATA_SHEET : `${DATA_SHEET} ${number}`;
    this.#beginSheet(name, this.#columns.map(({ key }) => key));
  }

  #beginSheet(name: string, head: Row): void {
    this.#sheets.push(name);
    this.#sheet = new ZipDeflate(`xl/worksheets/sheet${this.#sheets.length}.xml`, { level: 2 });
    this.#zip.add(this.#sheet);
    [this.#rows, this.#bytes] = [0, 0];
    this.#push(SHEET_BEGIN + this.#rowOf(head));
  }

  #endSheet(): void {
    this.#sheet?.push(TEXT.encode(SHEET_END), true);
    this.#sheet = undefined;
  }

  #push(xml: string): void {
    const bytes = TEXT.encode(xml);
    this.#bytes += bytes.length;
    this.#sheet!.push(bytes);
  }

  #add(name: string, text: string): void {
    const entry = new ZipDeflate(name);
    this.#zip.add(entry);
    entry.push(TEXT.encode(text), true);
  }

  #rowOf(cells: Row): string {
    this.#rows += 1;
    const xml = cells.map((cell, at) => this.#cellOf(cell, getCellAddress(this.#rows - 1, at), at));
    return `<row r="${this.#rows}">${xml.join('')}</row>`;
  }

  #cellOf(cell: Cell, place: string, at: number): string {
    if (cell === undefined) return '';
    if (typeof cell === 'number') {
      const style = this.#columns[at]!.type === 'share' ? ' s="1"' : '';
      return `<c r="${place}"${style}><v>${cell}</v></c>`;
    }
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${textOf(cell)}</t></is></c>`;
  }

  async #flush(): Promise<void> {
    const chunks = this.#compressed;
    this.#compressed = [];
    this.#written += chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    if (this.#written >= MOST_BYTES) throw new Error('too much for XLSX; choose csv or parquet');
    if (chunks.length > 0) await this.#file.writev(chunks);
  }
}

/** `_x0041_` is a letter in a workbook (ECMA-376 Part 1, 22.9.2.19). */
const textOf = (words: string): string =>
  sanitizeTextContent(words.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_'));

const SHEET_BEGIN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ' +
  'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>';
const SHEET_END = '</sheetData></worksheet>';
