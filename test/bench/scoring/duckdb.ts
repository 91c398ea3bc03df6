import { createRequire } from 'node:module';
import type { ResponseBlock } from '#core/scoring/held-responses.ts';
import { GROUPS, ITEMS, LEVELS } from './country.ts';
import { CELLS, WIDTH } from './loops.ts';

/** As much of `@duckdb/node-api` as is used here; the package is not installed with the project. */
interface DuckApi {
  DuckDBInstance: {
    create: (path: string, options: Record<string, string>) => Promise<Database>;
  };
  DuckDBDataChunk: { create: (types: readonly unknown[], rows: number) => Chunk };
  UTINYINT: unknown;
  USMALLINT: unknown;
}
interface Database {
  connect: () => Promise<Connection>;
}
interface Chunk {
  setColumns: (columns: readonly (readonly number[])[]) => void;
}
interface Appender {
  appendDataChunk: (chunk: Chunk) => void;
  closeSync: () => void;
}
export interface Connection {
  run: (sql: string) => Promise<unknown>;
  runAndReadAll: (sql: string) => Promise<{ getRowsJS: () => unknown[][] }>;
  createAppender: (table: string) => Promise<Appender>;
}

/** How DuckDB may be asked for the same counts. */
export interface Query {
  name: string;
  sql: string;
  /** Puts a row of the result where a `CountTable` has it. */
  enter: (counts: Uint32Array, row: readonly unknown[]) => void;
  /** Something other than its defaults, for this query alone. */
  setting?: readonly [name: string, value: string, usual: string];
}

const COLUMNS = ITEMS.map((_, item) => `a${item}`);
const CHUNK = 2048;
/** The package of this folder would hide the one of the project, so it has one below. */
const requirePeer = createRequire(new URL('peers/package.json', import.meta.url));

/** The package, or undefined where it is not installed. */
export function loadDuckDb(): DuckApi | undefined {
  try {
    return requirePeer('@duckdb/node-api') as DuckApi;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** A table in memory with one byte for each answer, blanks being 0, on one thread. */
export async function fillTable(api: DuckApi, block: ResponseBlock): Promise<Connection> {
  const database = await api.DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await database.connect();
  const columns = COLUMNS.map((column) => `${column} utinyint`).join(', ');
  await connection.run(`create table response (unit usmallint, ${columns})`);
  const appender = await connection.createAppender('response');
  const types = [api.USMALLINT, ...COLUMNS.map(() => api.UTINYINT)];
  for (let from = 0; from < block.responses; from += CHUNK) {
    const rows = Math.min(CHUNK, block.responses - from);
    const chunk = api.DuckDBDataChunk.create(types, rows);
    chunk.setColumns(columnsOf(block, from, rows));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return connection;
}

function columnsOf({ levels, groups }: ResponseBlock, from: number, rows: number): number[][] {
  const units = Array.from(groups.subarray(from, from + rows));
  const answers = ITEMS.map((_, item) =>
    Array.from({ length: rows }, (__, row) => levels[(from + row) * ITEMS.length + item]!),
  );
  return [units, ...answers];
}

const unpivoted = `(unpivot response on ${COLUMNS.join(', ')} into name item value level)`;
const eachItem = COLUMNS.map(
  (column, item) =>
    `select unit, ${item} as item, ${column} as level, count(*) as n
      from response group by unit, ${column}`,
).join(' union all ');

const enterRow: Query['enter'] = (counts, [unit, item, level, n]) => {
  const number = typeof item === 'string' ? COLUMNS.indexOf(item) : Number(item);
  counts[cellOf(Number(unit), number, Number(level))] = Number(n);
};

/** The ways that were tried; the bench takes the fastest for DuckDB's figure. */
export const QUERIES: readonly Query[] = [
  {
    name: 'UNPIVOT, GROUP BY unit, item, level',
    sql: `select unit, item, level, count(*) as n from ${unpivoted} group by unit, item, level`,
    enter: enterRow,
  },
  {
    name: 'GROUPING SETS, one for each item',
    sql: `select unit, ${COLUMNS.join(', ')}, count(*) as n from response
      group by grouping sets (${COLUMNS.map((column) => `(unit, ${column})`).join(', ')})`,
    enter: (counts, row) => {
      const item = row.slice(1, -1).findIndex((level) => level !== null);
      enterRow(counts, [row[0], item, row[item + 1], row.at(-1)]);
    },
  },
  {
    name: 'GROUP BY unit, 22 histograms',
    sql: `select unit, ${COLUMNS.map((column) => `map_entries(histogram(${column}))`).join(', ')}
      from response group by unit`,
    enter: (counts, [unit, ...items]) => {
      for (const [item, entries] of items.entries()) {
        for (const { key, value } of entries as { key: number; value: bigint }[]) {
          enterRow(counts, [unit, item, key, value]);
        }
      }
    },
  },
  {
    name: 'GROUP BY unit, 132 times count_if',
    sql: `select unit, ${COLUMNS.flatMap((column) =>
      [0, ...LEVELS].map((level) => `count_if(${column} = ${level})`),
    ).join(', ')} from response group by unit`,
    enter: (counts, [unit, ...cells]) => {
      for (const [at, n] of cells.entries()) {
        enterRow(counts, [unit, Math.floor(at / WIDTH), at % WIDTH, n]);
      }
    },
  },
  { name: '22 times GROUP BY unit, level', sql: eachItem, enter: enterRow },
  {
    name: 'the same, perfect_ht_threshold 20 (not its default)', sql: eachItem, enter: enterRow,
    setting: ['perfect_ht_threshold', '20', '12'],
  },
];

/** The fastest of those that ask once for what a tally says. */
export const ONE_STATEMENT: Query = QUERIES[1]!;

/** Runs a query; the result stays in the memory of DuckDB. */
export async function runQuery(connection: Connection, { sql, setting }: Query): Promise<void> {
  if (setting) await connection.run(`set ${setting[0]} = ${setting[1]}`);
  await connection.run(sql);
  if (setting) await connection.run(`set ${setting[0]} = ${setting[2]}`);
}

/** The counts that a query makes. */
export async function countsOf(
  connection: Connection,
  { sql, enter }: Query,
): Promise<Uint32Array> {
  const counts = new Uint32Array(CELLS);
  const result = await connection.runAndReadAll(sql);
  for (const row of result.getRowsJS()) enter(counts, row);
  return counts;
}

const cellOf = (unit: number, item: number, level: number): number => {
  if (!(unit >= 0 && unit < GROUPS)) throw new Error(`there is no unit ${unit}`);
  return (unit * ITEMS.length + item) * WIDTH + level;
};
