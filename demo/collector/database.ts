import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { ResponseKind } from '#core/survey/response.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';

/** A response as it was received, and the receipt that was given for it. */
export interface ResponseTable {
  unit: string;
  id: string;
  instrument: string;
  version: number;
  /** Calendar day in Viet Nam, `YYYY-MM-DD`. */
  answered_on: string;
  /** The response without its invitation, as canonical JSON: equal content has equal text. */
  body: string;
  /** The receipt as JSON, byte for byte as it was sent. */
  receipt: string;
  kind: ResponseKind;
}

/** An invitation that a response has used; nothing says which. */
export interface UsedInvitationTable {
  issuer: string;
  jti: string;
}

/** How often a level of an item was chosen on one day in responses of one kind. */
export interface TallyTable {
  unit: string;
  instrument: string;
  version: number;
  kind: ResponseKind;
  day: string;
  item: string;
  level: number;
  answers: number;
}

/** The tables of the collector after the last migration. */
export interface CollectorTables {
  response: ResponseTable;
  tally: TallyTable;
  used_invitation: UsedInvitationTable;
}

/** The database of a collector. */
export type CollectorDatabase = Kysely<CollectorTables>;

/** Opens the data file, makes it where there is none, and brings its tables up to date. */
export async function openDatabase(file: string): Promise<CollectorDatabase> {
  const database = new Kysely<CollectorTables>({ dialect: nodeSqliteDialect(openFile(file)) });
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  }).migrateToLatest();
  if (error === undefined) return database;
  await database.destroy();
  throw error;
}

function openFile(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const sqlite = new DatabaseSync(file, { timeout: 5000 });
    makeDurable(sqlite);
    return sqlite;
  } catch (cause) {
    // SQLite does not name the file.
    throw new Error(`cannot use ${file} as data file: ${messageOf(cause)}`, { cause });
  }
}

function makeDurable(sqlite: DatabaseSync): void {
  const mode = sqlite.prepare('pragma journal_mode = wal').get()?.['journal_mode'];
  if (mode !== 'wal') throw new Error('no write-ahead log is possible there');
  // NORMAL would lose commits that were already acknowledged when the power fails.
  sqlite.exec('pragma synchronous = full');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
