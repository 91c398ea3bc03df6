import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { countCriteria } from '#core/survey/check-answers.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { InvitationId } from '../invitations/check-invitation.ts';
import {
  change, countedOf, type DayTally, findTallies, talliesOf, writeTallies,
} from './change-tallies.ts';
import { byId, findAt, findPlaces } from './find-responses.ts';
import { headsOf, lockLogs, moveLogs } from './lock-logs.ts';
import { chain, type LogHead, receiptOf, type ResponseEntry, sha256 } from './log-entry.ts';
import { ReadyStatement, rowsOf, texts } from './ready-statement.ts';
import { drawSalts, instrumentOf, kindOf, partsOf, saysTheSame } from './response-parts.ts';
import type {
  CollectorDatabase, ResponseIdTable, ResponseTable, UsedInvitationTable,
} from './tables.ts';
import type { Statement, Work } from './work.ts';

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
  /** Counts of the days that these responses belong to. */
  tallies: Map<string, DayTally>;
  /** What is to be written: the counts that have changed, the responses, the invitations. */
  changed: Set<DayTally>;
  rows: ResponseTable[];
  invitations: UsedInvitationTable[];
}

/**
 * Keeps a group of responses in one transaction; one outcome for each, in their order. The number
 * of statements hardly grows with the group. Locking the logs of the units first makes every other
 * writer of these units wait, so that what is read after it holds until the commit.
 */
export function* keepResponses(
  database: CollectorDatabase,
  arrivals: readonly Arrival[],
): Work<Kept[]> {
  const group = yield* readGroup(database, arrivals);
  const outcome = arrivals.map((arrival) => keepOne(group, arrival));
  return { outcome, writes: writesOf(database, group) };
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
  const { response } = arrival;
  const invitation = arrival.invitation && usedBy(arrival.invitation);
  const earlier = group.known.get(response.id);
  if (earlier) return answerEarlier(response, earlier);
  if (invitation && group.used.has(nameOf(invitation))) return { outcome: 'invitation-used' };
  const parts = partsOf(response, kindOf(response), drawSalts());
  const row = toRow(arrival, parts, group.heads.get(response.unit)!);
  group.heads.set(response.unit, { position: row.position, hash: row.hash });
  group.known.set(response.id, row);
  group.rows.push(row);
  group.changed.add(change(group.tallies, countedOf(parts.answers), 1));
  if (invitation) {
    group.used.add(nameOf(invitation));
    group.invitations.push(invitation);
  }
  return { outcome: 'kept', receipt: receiptOfRow(row) };
}

/** A row for a response that was taken apart, behind the head of the log of its unit. */
export function toRow(
  { response, receivedAt }: Pick<Arrival, 'response' | 'receivedAt'>,
  parts: ReturnType<typeof partsOf>,
  head: LogHead,
): ResponseTable {
  const { id, unit, instrument, answeredOn } = response;
  const [answers, details] = [canonicalJson(parts.answers), canonicalJson(parts.details)];
  const entry = chain<ResponseEntry>(head, {
    unit,
    receivedAt,
    counted: countCriteria(instrumentOf(response), response.answers),
    answersHash: sha256(answers),
    detailsHash: sha256(details),
  });
  return {
    unit,
    id,
    instrument: instrument.id,
    version: instrument.version,
    kind: parts.answers.kind,
    answered_on: answeredOn,
    answers,
    details,
    ...entry,
    receipt: null,
  };
}

function* readGroup(
  database: CollectorDatabase,
  arrivals: readonly Arrival[],
): Generator<readonly Statement[], Group, readonly Record<string, unknown>[][]> {
  const responses = arrivals.map(({ response }) => response);
  const units = responses.map(({ unit }) => unit);
  const locks = lockLogs(database, units);
  const [places, tallies, ...rest] = [
    findPlaces(database, responses.map(({ id }) => id)),
    findTallies(database, units, responses.map(({ answeredOn }) => answeredOn)),
    ...findUsed(database, arrivals),
  ];
  const found = yield [...locks, places, tallies, ...rest];
  const [placed = [], counted = [], used = []] = found.slice(locks.length);
  const earlier = findAt(database, placed as unknown as ResponseIdTable[]);
  const known = earlier.length > 0 ? (yield earlier).flat() : [];
  return {
    heads: headsOf(found.slice(0, locks.length).flat()),
    known: byId(known as unknown as ResponseTable[]),
    used: new Set((used as unknown as UsedInvitationTable[]).map(nameOf)),
    tallies: talliesOf(counted),
    changed: new Set(),
    rows: [],
    invitations: [],
  };
}

function writesOf(
  database: CollectorDatabase,
  { heads, changed, rows, invitations }: Group,
): Statement[] {
  return [
    ...INSERT_RESPONSES.each(database, rows.map((row) => COLUMNS.map((column) => row[column]))),
    // Another collector may keep the same id for another unit at this moment: then this fails, all
    // is taken back, and the second try finds the id. In the order of the ids, so that two groups
    // with the same ones never wait for each other.
    ...INSERT_IDS.each(database, placesInOrder(rows)),
    ...useInvitations(database, invitations),
    ...writeTallies(database, changed),
    ...moveLogs(database, heads, new Set(rows.map(({ unit }) => unit))),
  ];
}

function findUsed(database: CollectorDatabase, arrivals: readonly Arrival[]): Statement[] {
  const brought = arrivals.flatMap(({ invitation }) => (invitation ? [invitation.jti] : []));
  return brought.length === 0 ? [] : [FIND_USED.among(database, brought)];
}

/** In the order of their names: which came with which response is not to be told. */
function useInvitations(
  database: CollectorDatabase,
  invitations: readonly UsedInvitationTable[],
): Statement[] {
  const sorted = invitations.toSorted((a, b) => (a.jti < b.jti ? -1 : 1));
  return INSERT_USED.each(database, sorted.map((used) => [used.issuer, used.jti, used.until]));
}

function placesInOrder(rows: readonly ResponseTable[]): unknown[][] {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map(({ id, unit, position }) => [id, unit, position]);
}

const COLUMNS = [
  'unit', 'position', 'id', 'instrument', 'version', 'kind', 'answered_on', 'answers', 'details',
  'entry', 'hash', 'receipt',
] as const;

const INSERT_RESPONSES = new ReadyStatement((database, size) =>
  database.insertInto('response').values(rowsOf(size, COLUMNS)),
);

const INSERT_IDS = new ReadyStatement((database, size) =>
  database.insertInto('response_id').values(rowsOf(size, ['id', 'unit', 'position'])),
);

const INSERT_USED = new ReadyStatement((database, size) =>
  database.insertInto('used_invitation').values(rowsOf(size, ['issuer', 'jti', 'until'])),
);

const FIND_USED = new ReadyStatement((database, size) =>
  database.selectFrom('used_invitation').selectAll().where('jti', 'in', texts(size)),
);

const usedBy = ({ iss, jti, until }: InvitationId): UsedInvitationTable => ({
  issuer: iss, jti, until: until.slice(0, MONTH),
});

/** Length of `YYYY-MM`: a day would tell more than is needed. */
const MONTH = 7;

/** No `jti` has a space in it. */
const nameOf = ({ issuer, jti }: Pick<UsedInvitationTable, 'issuer' | 'jti'>): string => `${jti} ${issuer}`;
