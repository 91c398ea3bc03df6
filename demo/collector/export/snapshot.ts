import type { Transaction } from 'kysely';
import type { CollectorDatabase, CollectorTables } from '../store/tables.ts';

/** Reads everything as it is at one moment; the collector keeps what comes meanwhile. */
export function inSnapshot<Result>(
  database: CollectorDatabase,
  read: (snapshot: Transaction<CollectorTables>) => Promise<Result>,
): Promise<Result> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(read);
}
