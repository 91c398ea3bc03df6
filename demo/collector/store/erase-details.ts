import { lockLogs } from './lock-logs.ts';
import type { ResponseEntry } from './log-entry.ts';
import type { CollectorDatabase } from './tables.ts';
import { unitsOf } from './walk-log.ts';
import { inOrder } from './work.ts';

const AT_ONCE = 1000;

/**
 * Erases the details (words, other answers, procedure) of what was received before a moment (ISO
 * 8601 in UTC): what is counted stays, and the log still proves it. Gives the number of responses.
 */
export async function eraseDetails(
  database: CollectorDatabase,
  before: string,
  onProgress: (entries: number) => void = () => {},
): Promise<number> {
  let erased = 0;
  for (const unit of await unitsOf(database)) {
    for (let last = AT_ONCE; last === AT_ONCE;) {
      last = await eraseSome(database, unit, before);
      erased += last;
      onProgress(last);
    }
  }
  return erased;
}

/** From where the last time ended to the first one that is too young. */
function eraseSome(database: CollectorDatabase, unit: string, before: string): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    await inOrder(transaction, lockLogs(transaction, [unit]));
    const { erased } = await transaction
      .selectFrom('unit_log')
      .select('erased')
      .where('unit', '=', unit)
      .executeTakeFirstOrThrow();
    const rows = await transaction
      .selectFrom('response')
      .select(['position', 'entry'])
      .where('unit', '=', unit)
      .where('position', '>', erased)
      .orderBy('position')
      .limit(AT_ONCE)
      .execute();
    const young = rows.findIndex(({ entry }) => receivedAt(entry) >= before);
    const old = young === -1 ? rows : rows.slice(0, young);
    const last = old.at(-1)?.position;
    if (last !== undefined) await eraseUpTo(transaction, unit, erased, last);
    return old.length;
  });
}

async function eraseUpTo(
  transaction: CollectorDatabase,
  unit: string,
  from: number,
  to: number,
): Promise<void> {
  await transaction
    .updateTable('response')
    .set({ details: null })
    .where('unit', '=', unit)
    .where('position', '>', from)
    .where('position', '<=', to)
    .execute();
  await transaction
    .updateTable('unit_log')
    .set({ erased: to })
    .where('unit', '=', unit)
    .execute();
}

const receivedAt = (entry: string): string => (JSON.parse(entry) as ResponseEntry).receivedAt;
