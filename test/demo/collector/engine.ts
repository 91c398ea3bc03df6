import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import type { DatabasePlace } from '../../../demo/collector/store/open-database.ts';
import type { CollectorDatabase } from '../../../demo/collector/store/tables.ts';

// Every test of the collector runs once on each engine: the projects `sqlite` and `postgres` of
// vite.config.ts run the same files.

/** The engine of this run. */
export const ENGINE = process.env['HAILONG_TEST_ENGINE'] === 'postgres' ? 'postgres' : 'sqlite';

/** A folder of its own for one test, and the way to take it away. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'hailong-collector-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A place for a database that is empty, and the way to take it away. */
export interface TestPlace {
  place: DatabasePlace;
  /** The same as settings of a collector's process. */
  environment: Record<string, string>;
  /** The same as the configuration of a collector. */
  settings: { database: string; databaseUrl?: string };
  remove: () => Promise<void>;
}

/** A place of its own for the data of one test, on the engine of this run. */
export function makePlace(): Promise<TestPlace> {
  return ENGINE === 'postgres' ? makePostgresPlace() : makeSqlitePlace();
}

async function makeSqlitePlace(): Promise<TestPlace> {
  const folder = temporaryFolder();
  const file = join(folder.path, 'data', 'collector.sqlite');
  const environment = { HAILONG_DATABASE: file };
  const settings = { database: file };
  return { place: { file }, environment, settings, remove: async () => folder.remove() };
}

async function makePostgresPlace(): Promise<TestPlace> {
  const name = `test-${randomUUID()}`;
  const server = `postgres://postgres@127.0.0.1:${inject('postgresPort')}`;
  await administer(server, `create database "${name}"`);
  const url = `${server}/${name}`;
  const remove = (): Promise<void> => administer(server, `drop database "${name}" with (force)`);
  const settings = { database: '', databaseUrl: url };
  return { place: { url }, environment: { DATABASE_URL: url }, settings, remove };
}

/** From now on the database fails for every count of a unit, with words that nobody is to read. */
export async function refuseTallies(database: CollectorDatabase, unit: string): Promise<void> {
  if (ENGINE === 'sqlite') {
    await sql`create trigger broken before insert on tally when new.unit = ${sql.lit(unit)}
      begin select raise(abort, 'the secret of the disk'); end`.execute(database);
    return;
  }
  await sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'the secret of the disk'; end $$`.execute(database);
  await sql`create trigger broken before insert on tally for each row
    when (new.unit = ${sql.lit(unit)}) execute function refuse()`.execute(database);
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  await client.query(statement);
  await client.end();
}
