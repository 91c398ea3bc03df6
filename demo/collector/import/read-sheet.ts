import { readFile, stat } from 'node:fs/promises';
import { dsvFormat } from 'd3-dsv';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { undoDefusing } from '#core/report/defuse-formula.ts';
import { decodeText } from './decode-text.ts';
import { type FileProblem, type ReadSheet, type SheetCell, toSheet } from './sheet.ts';

const MEBIBYTE = 2 ** 20;
const MOST_BYTES = 64 * MEBIBYTE;
/** A workbook is an archive: a small file can be made to unfold to any size. */
const MOST_UNFOLDED = 512 * MEBIBYTE;
const SEPARATORS = [',', ';', '\t'] as const;
/** The headings up to their end; a heading in quotation marks may have several lines. */
const FIRST_LINE = /^(?:"(?:[^"]|"")*"|[^"\n\r])*/u;
const LOOKED_AT = 100_000;

/** Reads the table of a CSV file or of the first sheet of a workbook that has one. */
export async function readSheet(path: string): Promise<ReadSheet> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return problem('file-missing');
  if (found.size > MOST_BYTES) return problem('file-too-large');
  if (/\.xlsx$/iu.test(path)) return readWorkbook(await readFile(path));
  if (/\.(?:csv|tsv|txt)$/iu.test(path)) return readCsv(await readFile(path));
  return problem('file-ending');
}

/** Reads text with columns; the separator is the one that makes most of the first line. */
export function readCsv(bytes: Uint8Array): ReadSheet {
  const decoded = decodeText(bytes);
  if (!decoded) return problem('not-text');
  const { text, encoding } = decoded;
  // The library takes all that follows an open quotation mark for one cell.
  if ((text.match(/"/gu)?.length ?? 0) % 2 === 1) return problem('open-quote');
  const separator = separatorOf(text);
  const table = dsvFormat(separator).parseRows(text, (row) => row.map(toCell));
  return toSheet(table, `CSV, ${encoding}, separator ${JSON.stringify(separator)}`);
}

const toCell = (words: string): SheetCell => (words === '' ? undefined : undoDefusing(words));

function separatorOf(text: string): string {
  const line = FIRST_LINE.exec(text.slice(0, LOOKED_AT))![0];
  const columns = SEPARATORS.map(
    (separator) => dsvFormat(separator).parseRows(line)[0]?.length ?? 0,
  );
  return SEPARATORS[columns.indexOf(Math.max(...columns))]!;
}

async function readWorkbook(file: Buffer): Promise<ReadSheet> {
  try {
    if (unfoldedSize(file) > MOST_UNFOLDED) return problem('file-too-large');
    const sheets = await readExcelFile(file);
    const [first] = sheets.filter(({ data }) => data.length > 0);
    if (!first) return problem('no-rows');
    const table = first.data.map((row) => row.map((cell) => (cell ?? undefined) as SheetCell));
    return toSheet(table, `XLSX, sheet ${JSON.stringify(first.sheet)}`);
  } catch {
    return problem('not-a-workbook');
  }
}

function unfoldedSize(file: Uint8Array): number {
  let size = 0;
  unzipSync(file, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

const problem = (code: FileProblem): ReadSheet => ({ ok: false, problem: code });
