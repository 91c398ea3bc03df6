import { sql } from 'kysely';
import { EMPTY_LOG, type LogHead } from './log-entry.ts';
import { ReadyStatement, rowsOf, texts } from './ready-statement.ts';
import type { CollectorDatabase, UnitLogTable } from './tables.ts';
import type { Statement } from './work.ts';

const COLUMNS = ['unit', 'position', 'hash'] as const;

const LOCK = new ReadyStatement((database, size) =>
  database
    .insertInto('unit_log')
    .values(rowsOf(size, COLUMNS))
    .onConflict((conflict) =>
      conflict.column('unit').doUpdateSet((to) => ({ position: to.ref('unit_log.position') })),
    )
    .returning(COLUMNS),
);

const MOVE = new ReadyStatement((database, size) =>
  database
    .insertInto('unit_log')
    .values(rowsOf(size, COLUMNS))
    .onConflict((conflict) =>
      conflict.column('unit').doUpdateSet((to) => ({
        position: to.ref('excluded.position'),
        hash: to.ref('excluded.hash'),
      })),
    ),
);

const DROP = new ReadyStatement((database, size) =>
  database
    .deleteFrom('unit_log')
    .where('position', '=', sql.lit(0))
    .where('unit', 'in', texts(size)),
);

/**
 * Locks the logs of units until the transaction ends, and gives their heads. Writing a head over
 * itself locks it on every engine, and makes it where there was none; in the order of the names,
 * so that two writers never wait for each other.
 */
export function lockLogs(database: CollectorDatabase, units: readonly string[]): Statement[] {
  const names = [...new Set(units)].toSorted();
  return LOCK.each(database, names.map((unit) => [unit, EMPTY_LOG.position, EMPTY_LOG.hash]));
}

/** The heads that locking gave. */
export function headsOf(rows: readonly Record<string, unknown>[]): Map<string, LogHead> {
  const heads = rows as unknown as readonly Omit<UnitLogTable, 'erased'>[];
  return new Map(heads.map(({ unit, position, hash }) => [unit, { position, hash }]));
}

/**
 * Writes the heads of logs that were locked. Where nothing was kept, the head that was made only
 * to be locked is taken away again.
 */
export function moveLogs(
  database: CollectorDatabase,
  heads: ReadonlyMap<string, LogHead>,
  grown: ReadonlySet<string>,
): Statement[] {
  const moved = [...heads].filter(([unit]) => grown.has(unit));
  const empty = [...heads].filter(([, { position }]) => position === 0).map(([unit]) => unit);
  return [
    ...MOVE.each(database, moved.map(([unit, { position, hash }]) => [unit, position, hash])),
    ...(empty.length > 0 ? [DROP.among(database, empty)] : []),
  ];
}
