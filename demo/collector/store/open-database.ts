import { type Dialect, Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type Engine, migrationsFor } from './migrations/index.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { CollectorDatabase, CollectorTables } from './tables.ts';

/** Where the data is: a file of SQLite, or a database of PostgreSQL by its address. */
export type DatabasePlace = { file: string } | { url: string };

/** Opens the database, makes its tables where there are none, and brings them up to date. */
export async function openDatabase(place: DatabasePlace): Promise<CollectorDatabase> {
  const database = new Kysely<CollectorTables>({ dialect: dialectOf(place) });
  try {
    await migrate(database, engineOf(place));
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

/** The engine behind a place. */
export const engineOf = (place: DatabasePlace): Engine => ('url' in place ? 'postgres' : 'sqlite');

const dialectOf = (place: DatabasePlace): Dialect =>
  'url' in place ? postgresDialect(place.url) : sqliteDialect(place.file);

/** Kysely locks while it migrates: of several collectors that start at once, one does it. */
async function migrate(database: CollectorDatabase, engine: Engine): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrationsFor(engine)) };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}
