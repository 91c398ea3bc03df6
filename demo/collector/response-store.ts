import type { Transaction } from 'kysely';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import type { Receipt } from '#core/protocol/wire.ts';
import { countCriteria } from '#core/survey/check-answers.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { findInstrument } from '#core/survey/instruments/index.ts';
import { levelsOf } from '#core/survey/levels-of.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { CollectorDatabase, CollectorTables, ResponseTable } from './database.ts';
import { GroupCommit } from './group-commit.ts';

/** What became of a response: kept now, kept before with the same content, or its id is taken. */
export type Kept = { outcome: 'kept' | 'repeated'; receipt: string } | { outcome: 'conflict' };

interface Arrival {
  response: SurveyResponse;
  receivedAt: string;
}

/** Keeps each response once, together with its counts. */
export class ResponseStore {
  readonly #database: CollectorDatabase;
  readonly #commits: GroupCommit<Arrival, Kept>;

  constructor(database: CollectorDatabase) {
    this.#database = database;
    this.#commits = new GroupCommit((arrivals) => this.#commit(arrivals));
  }

  /** Settles after the commit is durable. A moment is ISO 8601 in UTC. */
  keep(response: SurveyResponse, receivedAt: string): Promise<Kept> {
    // RFC 9562: a UUID is read in either case and written in lower case.
    const id = response.id.toLowerCase();
    return this.#commits.add({ response: { ...response, id }, receivedAt });
  }

  /** Whether a response of this id was kept. */
  async has(id: string): Promise<boolean> {
    const found = this.#database.selectFrom('response').select('id');
    return (await found.where('id', '=', id.toLowerCase()).executeTakeFirst()) !== undefined;
  }

  /** Settles when every commit that was begun is done. */
  idle(): Promise<void> {
    return this.#commits.idle();
  }

  #commit(arrivals: readonly Arrival[]): Promise<Kept[]> {
    return this.#database.transaction().execute(async (transaction) => {
      const kept: Kept[] = [];
      for (const arrival of arrivals) kept.push(await keepOne(transaction, arrival));
      return kept;
    });
  }
}

async function keepOne(transaction: Transaction<CollectorTables>, arrival: Arrival): Promise<Kept> {
  const row = toRow(arrival);
  // Writing first takes the write lock at once; a second process then waits instead of failing.
  const inserted = await transaction
    .insertInto('response')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) return compareWithEarlier(transaction, row);
  await countAnswers(transaction, arrival.response);
  return { outcome: 'kept', receipt: row.receipt };
}

function toRow({ response, receivedAt }: Arrival): ResponseTable {
  const { id, unit, instrument, answeredOn, answers } = response;
  const counted = countCriteria(instrumentOf(response), answers);
  const receipt: Receipt = { id, receivedAt, counted };
  return {
    unit,
    id,
    instrument: instrument.id,
    version: instrument.version,
    answered_on: answeredOn,
    body: canonicalJson(response),
    receipt: JSON.stringify(receipt),
  };
}

async function compareWithEarlier(
  transaction: Transaction<CollectorTables>,
  { id, body }: ResponseTable,
): Promise<Kept> {
  const earlier = await transaction
    .selectFrom('response')
    .select(['body', 'receipt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (earlier.body !== body) return { outcome: 'conflict' };
  return { outcome: 'repeated', receipt: earlier.receipt };
}

async function countAnswers(
  transaction: Transaction<CollectorTables>,
  response: SurveyResponse,
): Promise<void> {
  const { unit, instrument, answeredOn, answers } = response;
  const key = { unit, instrument: instrument.id, version: instrument.version, day: answeredOn };
  const chosen = levelsOf(instrumentOf(response), answers);
  if (chosen.length === 0) return;
  await transaction
    .insertInto('tally')
    .values(chosen.map(([item, level]) => ({ ...key, item, level, answers: 1 })))
    .onConflict((conflict) =>
      conflict
        .columns(['unit', 'instrument', 'version', 'day', 'item', 'level'])
        .doUpdateSet((to) => ({ answers: to('tally.answers', '+', to.ref('excluded.answers')) })),
    )
    .execute();
}

/** Responses are read against their instrument before they come here. */
function instrumentOf({ instrument }: SurveyResponse): Instrument {
  const known = findInstrument(instrument);
  if (!known) throw new RangeError(`unknown instrument ${instrument.id} ${instrument.version}`);
  return known;
}
