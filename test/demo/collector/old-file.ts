import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { migrationsFor } from '../../../demo/collector/store/migrations/index.ts';
import { nodeSqliteDialect } from '../../../demo/collector/store/node-sqlite-dialect.ts';
import { ReadySqlite } from '../../../demo/collector/store/ready-sqlite.ts';
import type { CollectorTables } from '../../../demo/collector/store/tables.ts';

type Row = Record<string, string | number>;

const RECEIVED_AT = '2026-11-21T05:00:00.000Z';

/** A file as the release whose last migration this is has left it, with these responses in it. */
export async function writeOldFile(
  file: string,
  last: string,
  responses: readonly SurveyResponse[],
): Promise<void> {
  const sqlite = new DatabaseSync(file);
  const dialect = nodeSqliteDialect(new ReadySqlite(sqlite));
  const database = new Kysely<CollectorTables>({ dialect });
  const migrations = Object.entries(migrationsFor('sqlite')).filter(([name]) => name <= last);
  const provider = { getMigrations: async () => Object.fromEntries(migrations) };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error) throw error;
  sqlite.exec('begin');
  for (const response of responses) insertOld(sqlite, response, last >= '0002');
  sqlite.exec('commit');
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

/** The receipt that such a release gave. */
export const oldReceipt = ({ id, answers }: SurveyResponse): string =>
  JSON.stringify({ id, receivedAt: RECEIVED_AT, counted: Object.keys(answers).length });
