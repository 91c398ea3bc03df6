import { type Insertable, type Kysely, sql } from 'kysely';
import type { OpenDatabase } from './open-database.ts';
import type { CollectorTables } from './tables.ts';

type Table = keyof CollectorTables;

/** The tables, and the columns of their keys, in the order in which they are copied. */
const TABLES = {
  response: ['unit', 'position'],
  response_id: ['id'],
  withdrawal: ['unit', 'position'],
  tally: ['unit', 'instrument', 'version', 'kind', 'day'],
  used_invitation: ['issuer', 'jti'],
  unit_log: ['unit'],
} as const satisfies { [Name in Table]: readonly (keyof CollectorTables[Name])[] };

const AT_ONCE = 500;

/**
 * Copies all that a collector keeps into an empty database, of whichever engine: receipts, logs and
 * counts stay what they are. All of it or nothing; the source is read as of one moment.
 * @throws when there is something in the target already
 */
export async function copyDatabase(
  source: OpenDatabase,
  target: OpenDatabase,
  onProgress: (rows: number) => void = () => {},
): Promise<void> {
  const moment = source.transaction().setIsolationLevel('repeatable read');
  await moment.execute(async (reading) => {
    await target.transaction().execute(async (writing) => {
      for (const table of Object.keys(TABLES) as Table[]) {
        await refuseFilled(writing, table);
        for await (const rows of readAll(reading, table)) {
          await writing.insertInto(table).values(rows).execute();
          if (table === 'response') onProgress(rows.length);
        }
      }
    });
  });
}

async function refuseFilled(writing: Kysely<CollectorTables>, table: Table): Promise<void> {
  const found = await writing.selectFrom(table).selectAll().limit(1).execute();
  if (found.length === 0) return;
  throw new Error('there is data in the target already; nothing is written over it');
}

/** The rows of a table by its key, some hundred at a time. */
async function* readAll(
  reading: Kysely<CollectorTables>,
  table: Table,
): AsyncGenerator<Insertable<CollectorTables[Table]>[]> {
  const key: readonly string[] = TABLES[table];
  for (let last: Record<string, unknown> | undefined; ;) {
    let query = reading.selectFrom(table).selectAll().limit(AT_ONCE);
    for (const column of key) query = query.orderBy(column as never);
    if (last) query = query.where(isAfter(key, last));
    const rows: Record<string, unknown>[] = await query.execute();
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1);
  }
}

/** `(a, b) > (1, 2)`: behind a row in the order of the key. */
const isAfter = (key: readonly string[], row: Record<string, unknown>) =>
  sql<boolean>`(${sql.join(key.map((name) => sql.ref(name)))})
    > (${sql.join(key.map((name) => row[name]))})`;
