import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import type { Column, Row, TableFile } from './table-file.ts';

const ROWS_IN_GROUP = 50_000;

/** Parquet in row groups; the wording of each column stands in the metadata of the file. */
export async function openParquet(path: string, columns: readonly Column[]): Promise<TableFile> {
  const words = Object.fromEntries(columns.map(({ key, wording }) => [key, wording]));
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: [{ key: 'wording', value: JSON.stringify(words) }],
    createdBy: 'hailong',
  });
  let waiting: Row[] = [];
  const flush = async (): Promise<void> => {
    const columnData = columns.map(({ key }, at) => ({
      name: key,
      data: waiting.map((row) => row[at] ?? null),
    }));
    waiting = [];
    await writer.write({ columnData, rowGroupSize: ROWS_IN_GROUP });
  };
  return {
    write: async (rows) => {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length >= ROWS_IN_GROUP) await flush();
      }
    },
    finish: async () => {
      if (waiting.length > 0) await flush();
      await writer.finish();
    },
    // The library opens the file anew for every write.
    release: async () => {},
  };
}

function elementOf({ key: name, type }: Column): SchemaElement {
  const optional = { name, repetition_type: 'OPTIONAL' as const };
  if (type === 'integer') return { ...optional, type: 'INT32' };
  if (type === 'share') return { ...optional, type: 'DOUBLE' };
  return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
}
