import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Engine, EngineParts } from './engine.ts';
import { migrationsFor } from './migrations/index.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { CollectorTables } from './tables.ts';

/** Where the data is: a file of SQLite, or a database of PostgreSQL by its address. */
export type DatabasePlace = { file: string } | { url: string };

/** A database that is open: Kysely for every question, and the shortest way to commit work. */
export class OpenDatabase extends Kysely<CollectorTables> {
  readonly engine: Engine;
  /** Carries out work in a transaction of its own; settles when it is durable. */
  readonly commit: EngineParts['commit'];

  constructor(engine: Engine, { dialect, commit }: EngineParts) {
    super({ dialect });
    this.engine = engine;
    this.commit = commit;
  }
}

/** Opens the database, makes its tables where there are none, and brings them up to date. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const database = connect(place);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

const connect = (place: DatabasePlace): OpenDatabase =>
  'url' in place
    ? new OpenDatabase('postgres', openPostgres(place.url))
    : new OpenDatabase('sqlite', openSqlite(place.file));

/**
 * All or nothing, and of several collectors that start at once one does it. Kysely sees to that on
 * PostgreSQL, and does not know that SQLite can change tables in a transaction too: a process that
 * is killed half way would leave tables that no release can read. What failed is taken back when
 * the caller closes the file.
 */
async function migrate(database: OpenDatabase): Promise<void> {
  const onFile = database.engine === 'sqlite';
  const provider = { getMigrations: () => Promise.resolve(migrationsFor(database.engine)) };
  if (onFile) await sql`begin immediate`.execute(database);
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error !== undefined) throw error;
  if (onFile) await sql`commit`.execute(database);
}
