import { sql } from 'kysely';
import type { OpenDatabase } from './open-database.ts';

/**
 * Forgets invitations that nobody could use again (before a day, `YYYY-MM-DD`), and mixes the
 * others. PostgreSQL keeps with every row the number of the transaction that wrote it, which would
 * tell which response came with which invitation; rows that are written anew together share one.
 */
export async function tidyInvitations(database: OpenDatabase, today: string): Promise<void> {
  const thisMonth = today.slice(0, 'YYYY-MM'.length);
  await database.deleteFrom('used_invitation').where('until', '<', thisMonth).execute();
  if (database.engine === 'postgres') await mix(database);
}

/** Whoever brings an invitation at this moment waits, so that none is used twice. */
async function mix(database: OpenDatabase): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`lock table used_invitation in exclusive mode`.execute(transaction);
    await sql`create temporary table mixed on commit drop as
      select * from used_invitation order by random()`.execute(transaction);
    await sql`delete from used_invitation`.execute(transaction);
    await sql`insert into used_invitation select * from mixed`.execute(transaction);
  });
}
