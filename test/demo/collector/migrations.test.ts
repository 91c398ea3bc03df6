import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { migrationsFor } from '../../../demo/collector/store/migrations/index.ts';
import { nodeSqliteDialect } from '../../../demo/collector/store/node-sqlite-dialect.ts';
import { openDatabase } from '../../../demo/collector/store/open-database.ts';
import { ReadySqlite } from '../../../demo/collector/store/ready-sqlite.ts';
import { ResponseStore } from '../../../demo/collector/store/response-store.ts';
import type { CollectorTables } from '../../../demo/collector/store/tables.ts';
import { verifyLog } from '../../../demo/collector/store/verify-log.ts';
import { ENGINE, temporaryFolder } from './engine.ts';
import { makeResponse, TODAY } from './fixture.ts';

// Before there were logs, the collector kept its data in a file of SQLite only.

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'old.sqlite');
});
afterEach(() => folder.remove());

type Row = Record<string, string | number>;

/** A file as the release whose last migration this is has left it, with these responses in it. */
async function writeOldFile(last: string, responses: readonly SurveyResponse[]): Promise<void> {
  const sqlite = new DatabaseSync(file);
  const database = new Kysely<CollectorTables>({ dialect: nodeSqliteDialect(new ReadySqlite(sqlite)) });
  const migrations = Object.entries(migrationsFor('sqlite')).filter(([name]) => name <= last);
  const provider = { getMigrations: async () => Object.fromEntries(migrations) };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error) throw error;
  for (const response of responses) insertOld(sqlite, response, last >= '0002');
  await database.destroy();
}

/** The first release knew no kinds; the second wrote them beside the response and its counts. */
function insertOld(sqlite: DatabaseSync, response: SurveyResponse, knowsKinds: boolean): void {
  const { invitation, ...kept } = response;
  const { unit, id, answeredOn, instrument, answers } = kept;
  const kind: Row = knowsKinds ? { kind: invitation === undefined ? 'open' : 'verified' } : {};
  const asked = { unit, instrument: instrument.id, version: instrument.version, ...kind };
  const [body, receipt] = [canonicalJson(kept), oldReceipt(response)];
  insert(sqlite, 'response', { ...asked, id, answered_on: answeredOn, body, receipt });
  for (const [item, level] of Object.entries(answers)) {
    insert(sqlite, 'tally', { ...asked, day: answeredOn, item, level: Number(level), answers: 1 });
  }
}

function insert(sqlite: DatabaseSync, table: string, row: Row): void {
  const [names, values] = [Object.keys(row), Object.values(row)];
  const again = table === 'tally' ? 'on conflict do update set answers = answers + 1' : '';
  const marks = names.map(() => '?').join(', ');
  const statement = `insert into ${table} (${names.join(', ')}) values (${marks}) ${again}`;
  sqlite.prepare(statement).run(...values);
}

const oldReceipt = ({ id, answers }: SurveyResponse): string =>
  JSON.stringify({ id, receivedAt: `${TODAY}T05:00:00.000Z`, counted: Object.keys(answers).length });

const OLD = [
  makeResponse(),
  makeResponse({ unit: 'H26', answers: { 'access.seats': 1 } }),
  makeResponse({ procedure: '1.001193', answeredOn: '2026-11-20' }),
  makeResponse(),
];
const INVITED = makeResponse({ invitation: 'a.b.c' });

describe.runIf(ENGINE === 'sqlite')('a file of an older release', () => {
  it.each([
    ['0001-create-responses', OLD, 'open'],
    ['0002-tell-invited-responses-apart', [...OLD, INVITED], 'verified'],
  ])('%s: keeps its receipts and counts, and gets logs that hold good', async (last, old, kind) => {
    await writeOldFile(last, old);
    const database = await openDatabase({ file });
    const store = new ResponseStore(database);
    for (const response of old) {
      const { invitation: _checked, ...plain } = response;
      const receipt = oldReceipt(response);
      const again = await store.repeat(response);
      expect(again).toEqual({ outcome: 'repeated', receipt });
      const other = await store.repeat({ ...plain, answers: { 'access.seats': 5 } });
      expect(other).toEqual({ outcome: 'conflict' });
    }
    const tallies = await database.selectFrom('tally').selectAll().execute();
    expect(tallies.filter(({ unit }) => unit === 'H26')).toEqual([{
      unit: 'H26', instrument: 'sipas-2017', version: 1, kind: 'open', day: TODAY,
      responses: 1, items: '{"access.seats":{"1":1}}',
    }]);
    expect(tallies.some((tally) => tally.kind === kind)).toBe(true);
    expect(await verifyLog(database)).toMatchObject({ units: 2, responses: old.length, faults: [] });
    expect((await store.keep(makeResponse(), `${TODAY}T06:00:00.000Z`)).outcome).toBe('kept');
    expect(await verifyLog(database)).toMatchObject({ responses: old.length + 1, faults: [] });
    await database.destroy();
  });

  it('that is empty is brought up to date too', async () => {
    await writeOldFile('0001-create-responses', []);
    const database = await openDatabase({ file });
    expect(await verifyLog(database)).toMatchObject({ units: 0, responses: 0, faults: [] });
    await database.destroy();
  });
});
