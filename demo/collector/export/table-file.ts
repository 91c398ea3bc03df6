import { openCsv } from './csv-file.ts';
import { openParquet } from './parquet-file.ts';
import { openXlsx } from './xlsx-file.ts';

/** One value of a table; what is missing or hidden is undefined. */
export type Cell = string | number | undefined;

/** A column: its key, what its values are, and the official words for it. */
export interface Column {
  key: string;
  /** A share is a number from 0 to 1. */
  type: 'text' | 'integer' | 'share';
  wording: string;
}

/** A table that is being written, row after row. */
export interface TableFile {
  write: (rows: readonly Row[]) => Promise<void>;
  /** Writes what stands at the end; without it the file is no whole one. */
  finish: () => Promise<void>;
  /** Lets go of the file. */
  release: () => Promise<void>;
}

export type Row = readonly Cell[];

/** The formats that a table is written in. */
export const TABLE_FORMATS = ['csv', 'xlsx', 'parquet'] as const;

export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Writes rows into a file that is there and empty. Memory does not grow with them. */
export async function writeTable(
  format: TableFormat,
  path: string,
  columns: readonly Column[],
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Promise<void> {
  const table = await { csv: openCsv, xlsx: openXlsx, parquet: openParquet }[format](path, columns);
  try {
    for await (const rows of batches) await table.write(rows);
    await table.finish();
  } finally {
    await table.release();
  }
}
