import type { Generated, Kysely } from 'kysely';
import type { ResponseKind } from '#core/survey/response.ts';

/** A response as it was received, at its place in the log of its unit. */
export interface ResponseTable {
  unit: string;
  /** Place in the log of the unit, from 1; shared with `withdrawal`. */
  position: number;
  id: string;
  instrument: string;
  version: number;
  kind: ResponseKind;
  /** Calendar day in Viet Nam, `YYYY-MM-DD`. */
  answered_on: string;
  /** What is counted, see `response-parts.ts`; null once the response was withdrawn. */
  answers: string | null;
  /** The rest: words, other answers, procedure; null once it was erased. */
  details: string | null;
  /** The entry in the log, see `log-entry.ts`, as canonical JSON. */
  entry: string;
  /** SHA-256 of the entry, 64 hexadecimal digits. */
  hash: string;
  /** The receipt as it was sent, where it was given before there was a log; else it is made of the entry. */
  receipt: string | null;
}

/** Which response has an id: an id counts once, whatever unit it names. */
export interface ResponseIdTable {
  id: string;
  unit: string;
  position: number;
}

/** A response that was withdrawn, at a place of its own in the log of its unit. */
export interface WithdrawalTable {
  unit: string;
  position: number;
  /** The place of the response that it takes back. */
  withdraws: number;
  entry: string;
  hash: string;
}

/** The head of the log of a unit: its last place, and the hash of the entry there. */
export interface UnitLogTable {
  unit: string;
  /** 0 before the first entry. */
  position: number;
  hash: string;
  /** Up to this place the details were erased because their time had come. */
  erased: Generated<number>;
}

/** The counts of one day: a `Tally` of core. */
export interface TallyTable {
  unit: string;
  instrument: string;
  version: number;
  kind: ResponseKind;
  day: string;
  responses: number;
  /** Answers by item and level as JSON: `{"access.seats":{"4":7}}`. */
  items: string;
}

/** An invitation that a response has used; nothing says which. */
export interface UsedInvitationTable {
  issuer: string;
  jti: string;
  /** The month after which nobody could use it again anyway, `YYYY-MM`; null where it is not known. */
  until: string | null;
}

/** The tables of the collector after the last migration. */
export interface CollectorTables {
  response: ResponseTable;
  response_id: ResponseIdTable;
  withdrawal: WithdrawalTable;
  unit_log: UnitLogTable;
  tally: TallyTable;
  used_invitation: UsedInvitationTable;
}

/** The database of a collector. */
export type CollectorDatabase = Kysely<CollectorTables>;
