import type { Transaction } from 'kysely';
import type { Tally } from '#core/scoring/tally.ts';
import type { InstrumentRef } from '#core/survey/instrument.ts';
import type { ResponseKind } from '#core/survey/response.ts';
import type { CollectorDatabase, CollectorTables } from './database.ts';

/** Which to count: one unit, one instrument, one kind, and the answer days if they are limited. */
export interface TallyScope {
  unit: string;
  instrument: InstrumentRef;
  kind: ResponseKind;
  /** First answer day, `YYYY-MM-DD`. */
  from?: string;
  /** Last answer day, included. */
  to?: string;
}

/** Counts, and the answer days that they cover; no period where there are no responses. */
export interface PeriodTally extends Tally {
  period?: { from: string; to: string };
}

/** Reads the counts of a scope. Both queries see the same moment of the database. */
export function readTally(database: CollectorDatabase, scope: TallyScope): Promise<PeriodTally> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => ({
      ...(await countResponses(transaction, scope)),
      items: await countLevels(transaction, scope),
    }));
}

async function countResponses(
  transaction: Transaction<CollectorTables>,
  { unit, instrument, kind, from, to }: TallyScope,
): Promise<Omit<PeriodTally, 'items'>> {
  let query = transaction
    .selectFrom('response')
    .select(({ fn }) => [
      fn.countAll().as('responses'),
      fn.min('answered_on').as('first'),
      fn.max('answered_on').as('last'),
    ])
    .where('unit', '=', unit)
    .where('instrument', '=', instrument.id)
    .where('version', '=', instrument.version)
    .where('kind', '=', kind);
  if (from !== undefined) query = query.where('answered_on', '>=', from);
  if (to !== undefined) query = query.where('answered_on', '<=', to);
  const { responses, first, last } = await query.executeTakeFirstOrThrow();
  if (Number(responses) === 0) return { responses: 0 };
  return { responses: Number(responses), period: { from: first, to: last } };
}

async function countLevels(
  transaction: Transaction<CollectorTables>,
  { unit, instrument, kind, from, to }: TallyScope,
): Promise<Tally['items']> {
  let query = transaction
    .selectFrom('tally')
    .select(({ fn }) => ['item', 'level', fn.sum('answers').as('answers')])
    .where('unit', '=', unit)
    .where('instrument', '=', instrument.id)
    .where('version', '=', instrument.version)
    .where('kind', '=', kind)
    .groupBy(['item', 'level']);
  if (from !== undefined) query = query.where('day', '>=', from);
  if (to !== undefined) query = query.where('day', '<=', to);
  const items: Record<string, Record<number, number>> = {};
  for (const { item, level, answers } of await query.execute()) {
    // PostgreSQL gives a sum as text.
    (items[item] ??= {})[level] = Number(answers);
  }
  return items;
}
