import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { ResponseTable } from '../../../demo/collector/store/tables.ts';

// The least that keeping a response can cost: its row, as it is kept, in a table with its place as
// the key, committed on its own and forced to the disk, over the same driver, one after the other.

const COLUMNS = [
  'unit', 'position', 'id', 'instrument', 'version', 'kind', 'answered_on', 'answers', 'details',
  'entry', 'hash', 'receipt',
] as const satisfies (keyof ResponseTable)[];
const CREATE = `create table bare (${COLUMNS.map((name) => `${name} text`).join(', ')},
  primary key (unit, position))`;

/** Inserts rows into a file of SQLite; how many a second. */
export function insertIntoSqlite(file: string, rows: readonly ResponseTable[]): number {
  const sqlite = new DatabaseSync(file);
  sqlite.exec('pragma journal_mode = wal; pragma synchronous = full');
  sqlite.exec(CREATE);
  const insert = sqlite.prepare(`insert into bare values (${COLUMNS.map(() => '?').join(', ')})`);
  const start = performance.now();
  for (const row of rows) insert.run(...COLUMNS.map((column) => row[column]));
  const perSecond = (rows.length / (performance.now() - start)) * 1000;
  sqlite.exec('drop table bare');
  sqlite.close();
  return perSecond;
}

/** Inserts rows into a database of PostgreSQL; how many a second. */
export async function insertIntoPostgres(
  url: string,
  rows: readonly ResponseTable[],
): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(CREATE);
  const marks = COLUMNS.map((_, index) => `$${index + 1}`).join(', ');
  const insert = { name: 'bare', text: `insert into bare values (${marks})` };
  const start = performance.now();
  for (const row of rows) await client.query({ ...insert, values: COLUMNS.map((name) => row[name]) });
  const perSecond = (rows.length / (performance.now() - start)) * 1000;
  await client.query('drop table bare');
  await client.end();
  return perSecond;
}
