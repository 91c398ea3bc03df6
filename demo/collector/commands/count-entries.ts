import type { CollectorDatabase } from '../store/tables.ts';

/** Number of entries in all logs, for a progress bar. */
export async function countEntries(database: CollectorDatabase): Promise<number> {
  const { total } = await database
    .selectFrom('unit_log')
    .select(({ fn }) => fn.sum<string | number | null>('position').as('total'))
    .executeTakeFirstOrThrow();
  return Number(total ?? 0);
}
