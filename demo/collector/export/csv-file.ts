import { open } from 'node:fs/promises';
import { csvFormatRow } from 'd3-dsv';
import { defuseFormula } from '#core/report/defuse-formula.ts';
import type { Cell, Column, Row, TableFile } from './table-file.ts';

/** With it, spreadsheets read UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** CSV (RFC 4180) in UTF-8; no cell is taken for a formula. */
export async function openCsv(path: string, columns: readonly Column[]): Promise<TableFile> {
  const file = await open(path, 'w');
  await file.write(BYTE_ORDER_MARK + lineOf(columns.map(({ key }) => key)));
  return {
    write: async (rows) => void (await file.write(rows.map(lineOf).join(''))),
    finish: () => file.sync(),
    release: () => file.close(),
  };
}

const lineOf = (cells: Row): string => `${csvFormatRow(cells.map(wordsOf))}\r\n`;

const wordsOf = (cell: Cell): string =>
  typeof cell === 'string' ? defuseFormula(cell) : String(cell ?? '');
