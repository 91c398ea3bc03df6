import type { Transaction } from 'kysely';
import { countCriteria } from '#core/survey/check-answers.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { InvitationId } from '../invitations/check-invitation.ts';
import { addToTallies } from './add-to-tallies.ts';
import { findResponses } from './find-responses.ts';
import { dropEmptyLogs, lockLogs, moveLogs } from './lock-logs.ts';
import { chain, type LogHead, receiptOf, type ResponseEntry, sha256 } from './log-entry.ts';
import { drawSalts, instrumentOf, kindOf, partsOf, saysTheSame } from './response-parts.ts';
import type { CollectorTables, ResponseTable } from './tables.ts';

type Writing = Transaction<CollectorTables>;

/** A response on its way into the database. */
export interface Arrival {
  response: SurveyResponse;
  /** The invitation of the response, checked; absent where it has none. */
  invitation: InvitationId | undefined;
  /** ISO 8601 in UTC. */
  receivedAt: string;
}

/**
 * What became of a response: kept now, or kept before with the same content; or its id is taken, it
 * was withdrawn, or its invitation was used by another one.
 */
export type Kept =
  | { outcome: 'kept' | 'repeated'; receipt: string }
  | { outcome: 'conflict' | 'withdrawn' | 'invitation-used' };

/** What a group of responses is held against, and grows by. */
interface Group {
  /** Heads of the logs, by unit. */
  heads: Map<string, LogHead>;
  /** Responses that are kept, now or before, by id. */
  known: Map<string, ResponseTable>;
  /** Invitations that are used, now or before. */
  used: Set<string>;
  rows: ResponseTable[];
  responses: SurveyResponse[];
  invitations: InvitationId[];
}

/**
 * Keeps a group of responses in one transaction; gives one outcome for each, in their order. The
 * number of statements does not grow with the group. Locking the logs of the units first makes
 * every other writer of these units wait, so that what is read after it holds until the commit.
 */
export async function keepResponses(
  transaction: Writing,
  arrivals: readonly Arrival[],
): Promise<Kept[]> {
  const group: Group = {
    heads: await lockLogs(transaction, arrivals.map(({ response }) => response.unit)),
    known: await findResponses(transaction, arrivals.map(({ response }) => response.id)),
    used: await findUsedInvitations(transaction, arrivals),
    rows: [],
    responses: [],
    invitations: [],
  };
  const kept = arrivals.map((arrival) => keepOne(group, arrival));
  if (group.rows.length > 0) await write(transaction, group);
  await dropEmptyLogs(transaction, group.heads);
  return kept;
}

/** What a response is answered that was kept before. */
export function answerEarlier(response: SurveyResponse, earlier: ResponseTable): Kept {
  const { answers, details } = earlier;
  if (answers === null) return { outcome: 'withdrawn' };
  if (!saysTheSame(response, { answers, details })) return { outcome: 'conflict' };
  return { outcome: 'repeated', receipt: receiptOfRow(earlier) };
}

/** The receipt of a row, byte for byte as it was sent. */
export const receiptOfRow = ({ receipt, id, entry, hash }: ResponseTable): string =>
  receipt ?? receiptOf(id, entry, hash);

function keepOne(group: Group, arrival: Arrival): Kept {
  const { response, invitation } = arrival;
  const earlier = group.known.get(response.id);
  if (earlier) return answerEarlier(response, earlier);
  if (invitation && group.used.has(nameOf(invitation))) return { outcome: 'invitation-used' };
  const row = toRow(arrival, group.heads.get(response.unit)!);
  group.heads.set(response.unit, { position: row.position, hash: row.hash });
  group.known.set(response.id, row);
  group.rows.push(row);
  group.responses.push(response);
  if (invitation) {
    group.used.add(nameOf(invitation));
    group.invitations.push(invitation);
  }
  return { outcome: 'kept', receipt: receiptOfRow(row) };
}

function toRow({ response, receivedAt }: Arrival, head: LogHead): ResponseTable {
  const { id, unit, instrument, answeredOn, answers } = response;
  const kind = kindOf(response);
  const parts = partsOf(response, kind, drawSalts());
  const entry = chain<ResponseEntry>(head, {
    unit,
    receivedAt,
    counted: countCriteria(instrumentOf(response), answers),
    answersHash: sha256(parts.answers),
    detailsHash: sha256(parts.details),
  });
  return {
    unit,
    id,
    instrument: instrument.id,
    version: instrument.version,
    kind,
    answered_on: answeredOn,
    ...parts,
    ...entry,
    receipt: null,
  };
}

async function write(
  transaction: Writing,
  { heads, rows, responses, invitations }: Group,
): Promise<void> {
  await transaction.insertInto('response').values(rows).execute();
  // Another collector may keep the same id for another unit at this moment: then this fails, all is
  // taken back, and the second try finds the id.
  const ids = rows.map(({ id, unit, position }) => ({ id, unit, position }));
  await transaction.insertInto('response_id').values(ids).execute();
  if (invitations.length > 0) await useInvitations(transaction, invitations);
  await addToTallies(transaction, responses);
  await moveLogs(transaction, heads, new Set(rows.map(({ unit }) => unit)));
}

async function findUsedInvitations(
  transaction: Writing,
  arrivals: readonly Arrival[],
): Promise<Set<string>> {
  const brought = arrivals.flatMap(({ invitation }) => (invitation ? [invitation] : []));
  if (brought.length === 0) return new Set();
  const found = await transaction
    .selectFrom('used_invitation')
    .select(['issuer', 'jti'])
    .where('jti', 'in', brought.map(({ jti }) => jti))
    .execute();
  return new Set(found.map(({ issuer, jti }) => nameOf({ iss: issuer, jti })));
}

/** In the order of their names: which came with which response is not to be told. */
async function useInvitations(
  transaction: Writing,
  invitations: readonly InvitationId[],
): Promise<void> {
  const rows = invitations.map(({ iss, jti }) => ({ issuer: iss, jti }));
  const sorted = rows.toSorted((a, b) => (a.jti < b.jti ? -1 : 1));
  await transaction.insertInto('used_invitation').values(sorted).execute();
}

/** No `jti` has a space in it. */
const nameOf = ({ iss, jti }: InvitationId): string => `${jti} ${iss}`;
