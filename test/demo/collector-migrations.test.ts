import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Migrator } from 'kysely/migration';
import { type CollectorTables, openDatabase } from '../../demo/collector/database.ts';
import { MIGRATIONS } from '../../demo/collector/migrations/index.ts';
import { nodeSqliteDialect } from '../../demo/collector/node-sqlite-dialect.ts';
import { temporaryFolder } from './collector-fixture.ts';

const FIRST = '0001-create-responses';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** A data file as the first release has left it, with one response in it. */
async function writeOldFile(file: string): Promise<void> {
  const sqlite = new DatabaseSync(file);
  const database = new Kysely<CollectorTables>({ dialect: nodeSqliteDialect(sqlite) });
  const provider = { getMigrations: async () => ({ [FIRST]: MIGRATIONS[FIRST]! }) };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error) throw error;
  sqlite.exec(`
    insert into response (id, unit, instrument, version, answered_on, body, receipt)
      values ('a', 'H55', 'sipas-2017', 1, '2026-11-21', '{}', '{}');
    insert into tally (unit, instrument, version, day, item, level, answers)
      values ('H55', 'sipas-2017', 1, '2026-11-21', 'access.seats', 4, 7);
  `);
  await database.destroy();
}

describe('a data file from before there were invitations', () => {
  it('keeps its responses and counts, all of them open', async () => {
    const file = join(folder.path, 'old.sqlite');
    await writeOldFile(file);
    const database = await openDatabase(file);
    const responses = await database.selectFrom('response').select(['id', 'kind']).execute();
    const tally = await database.selectFrom('tally').selectAll().execute();
    await database.destroy();
    expect(responses).toEqual([{ id: 'a', kind: 'open' }]);
    expect(tally).toEqual([{
      unit: 'H55', instrument: 'sipas-2017', version: 1, kind: 'open', day: '2026-11-21',
      item: 'access.seats', level: 4, answers: 7,
    }]);
  });
});
