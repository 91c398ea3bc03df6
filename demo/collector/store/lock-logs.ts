import type { Transaction } from 'kysely';
import { EMPTY_LOG, type LogHead } from './log-entry.ts';
import type { CollectorTables } from './tables.ts';

/**
 * Locks the logs of units until the transaction ends, and gives their heads. Writing a head over
 * itself locks it on every engine, and makes it where there was none; in the order of the names,
 * so that two writers never wait for each other.
 */
export async function lockLogs(
  transaction: Transaction<CollectorTables>,
  units: readonly string[],
): Promise<Map<string, LogHead>> {
  const names = [...new Set(units)].toSorted();
  const heads = await transaction
    .insertInto('unit_log')
    .values(names.map((unit) => ({ unit, ...EMPTY_LOG })))
    .onConflict((conflict) =>
      conflict.column('unit').doUpdateSet((to) => ({ position: to.ref('unit_log.position') })),
    )
    .returning(['unit', 'position', 'hash'])
    .execute();
  return new Map(heads.map(({ unit, position, hash }) => [unit, { position, hash }]));
}

/** Writes the new heads of the units that have grown. */
export async function moveLogs(
  transaction: Transaction<CollectorTables>,
  heads: ReadonlyMap<string, LogHead>,
  grown: ReadonlySet<string>,
): Promise<void> {
  const rows = [...heads].filter(([unit]) => grown.has(unit));
  await transaction
    .insertInto('unit_log')
    .values(rows.map(([unit, { position, hash }]) => ({ unit, position, hash })))
    .onConflict((conflict) =>
      conflict.column('unit').doUpdateSet((to) => ({
        position: to.ref('excluded.position'),
        hash: to.ref('excluded.hash'),
      })),
    )
    .execute();
}

/** Takes away the heads that were made to be locked, where nothing was kept then. */
export async function dropEmptyLogs(
  transaction: Transaction<CollectorTables>,
  heads: ReadonlyMap<string, LogHead>,
): Promise<void> {
  const empty = [...heads].filter(([, { position }]) => position === 0).map(([unit]) => unit);
  if (empty.length === 0) return;
  await transaction.deleteFrom('unit_log').where('unit', 'in', empty).execute();
}
