import type { Transaction } from 'kysely';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import type { Receipt } from '#core/protocol/wire.ts';
import { countCriteria } from '#core/survey/check-answers.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { findInstrument } from '#core/survey/instruments/index.ts';
import { levelsOf } from '#core/survey/levels-of.ts';
import type { ResponseKind, SurveyResponse } from '#core/survey/response.ts';
import type { CollectorDatabase, CollectorTables, ResponseTable } from './database.ts';
import { GroupCommit } from './group-commit.ts';
import type { InvitationId } from './invitations/check-invitation.ts';

type Writing = Transaction<CollectorTables>;
type Reading = CollectorDatabase | Writing;

/**
 * What became of a response: kept now, kept before with the same content; or its id is taken, or
 * its invitation was used by another one.
 */
export type Kept =
  | { outcome: 'kept' | 'repeated'; receipt: string }
  | { outcome: 'conflict' | 'invitation-used' };

interface Arrival {
  response: SurveyResponse;
  /** The invitation of the response, checked; absent where it has none. */
  invitation: InvitationId | undefined;
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

  /**
   * Settles after the commit is durable. A moment is ISO 8601 in UTC.
   * @throws {TypeError} for a response with an invitation that nobody has checked
   */
  async keep(
    response: SurveyResponse,
    receivedAt: string,
    invitation?: InvitationId,
  ): Promise<Kept> {
    if ((response.invitation === undefined) !== (invitation === undefined)) {
      throw new TypeError(`the invitation of response ${response.id} is not checked`);
    }
    return this.#commits.add({ response: withPlainId(response), receivedAt, invitation });
  }

  /** What a response that was kept before is answered; undefined when none of its id was. */
  repeat(response: SurveyResponse): Promise<Kept | undefined> {
    return compareWithEarlier(this.#database, withPlainId(response));
  }

  /** The receipt of this id as JSON; undefined when no response of this id was kept. */
  async receiptOf(id: string): Promise<string | undefined> {
    const found = this.#database.selectFrom('response').select('receipt');
    return (await found.where('id', '=', id.toLowerCase()).executeTakeFirst())?.receipt;
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

/** RFC 9562: a UUID is read in either case and written in lower case. */
function withPlainId(response: SurveyResponse): SurveyResponse {
  return { ...response, id: response.id.toLowerCase() };
}

/**
 * The invitation goes first: of two responses that bring it at once, one finds it used. Writing
 * before reading takes the write lock at once; a second process then waits instead of failing.
 */
async function keepOne(transaction: Writing, arrival: Arrival): Promise<Kept> {
  const { response, invitation } = arrival;
  const used = invitation !== undefined && !(await useInvitation(transaction, invitation));
  if (used) {
    return (await compareWithEarlier(transaction, response)) ?? { outcome: 'invitation-used' };
  }
  const row = toRow(arrival);
  const inserted = await transaction
    .insertInto('response')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) {
    if (invitation) await giveBack(transaction, invitation);
    return (await compareWithEarlier(transaction, response))!;
  }
  await countAnswers(transaction, response);
  return { outcome: 'kept', receipt: row.receipt };
}

/** True when nobody had used it before. */
async function useInvitation(transaction: Writing, { iss, jti }: InvitationId): Promise<boolean> {
  const inserted = await transaction
    .insertInto('used_invitation')
    .values({ issuer: iss, jti })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows !== 0n;
}

async function giveBack(transaction: Writing, { iss, jti }: InvitationId): Promise<void> {
  const used = transaction.deleteFrom('used_invitation').where('issuer', '=', iss);
  await used.where('jti', '=', jti).execute();
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
    body: bodyOf(response),
    receipt: JSON.stringify(receipt),
    kind: kindOf(response),
  };
}

const bodyOf = ({ invitation: _invitation, ...response }: SurveyResponse): string =>
  canonicalJson(response);

const kindOf = ({ invitation }: SurveyResponse): ResponseKind =>
  invitation === undefined ? 'open' : 'verified';

async function compareWithEarlier(
  database: Reading,
  response: SurveyResponse,
): Promise<Kept | undefined> {
  const earlier = await database
    .selectFrom('response')
    .select(['body', 'kind', 'receipt'])
    .where('id', '=', response.id)
    .executeTakeFirst();
  if (!earlier) return undefined;
  const same = earlier.body === bodyOf(response) && earlier.kind === kindOf(response);
  return same ? { outcome: 'repeated', receipt: earlier.receipt } : { outcome: 'conflict' };
}

async function countAnswers(transaction: Writing, response: SurveyResponse): Promise<void> {
  const { unit, instrument, answeredOn, answers } = response;
  const asked = { instrument: instrument.id, version: instrument.version };
  const key = { unit, ...asked, kind: kindOf(response), day: answeredOn };
  const chosen = levelsOf(instrumentOf(response), answers);
  if (chosen.length === 0) return;
  await transaction
    .insertInto('tally')
    .values(chosen.map(([item, level]) => ({ ...key, item, level, answers: 1 })))
    .onConflict((conflict) =>
      conflict
        .columns(['unit', 'instrument', 'version', 'kind', 'day', 'item', 'level'])
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
