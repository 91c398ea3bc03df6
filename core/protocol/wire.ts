import type { AggregationRule, ScoreTable } from '../scoring/scores.ts';
import type { Issue } from '../survey/check-answers.ts';
import type { InstrumentRef } from '../survey/instrument.ts';
import type { ResponseKind } from '../survey/response.ts';

/**
 * The wire between a portal's page and a collector (bộ thu nhận phiếu).
 *
 * | request | answer |
 * |---|---|
 * | `POST /v1/responses` with a `SurveyResponse` | 201 `Receipt`; the same body again: 200 and the first receipt |
 * | the same id with another body | 409 `Refusal` |
 * | an invitation that another response has used | 409 `Refusal` |
 * | a body that is not a valid response, an invitation that does not hold good | 400, 413 or 422 `Refusal`; nothing is stored |
 * | `GET /v1/scores?unit=&instrument=&version=[&from=&to=][&rule=][&kind=]` | 200 `Scores` |
 * | `GET /v1/responses/<id>` | 200 `StoredResponse` for who holds the id |
 * | `POST /v1/forms` with the fields of a form, from a page without JavaScript | 303 to the page of its receipt, or a page that says what is wrong |
 * | `GET /v1/forms/<id>` | 200: the receipt as a page |
 */
export const RESPONSES_PATH = '/v1/responses';
export const SCORES_PATH = '/v1/scores';
export const FORMS_PATH = '/v1/forms';

/** The largest body a collector accepts, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024;

/**
 * Giấy xác nhận đã nhận phiếu: what the collector counted. The same bytes for every repeat. Hashes
 * are SHA-256 as 64 hexadecimal digits; a receipt from before there were logs has only the first three.
 */
export interface Receipt {
  /** Id of the response. */
  id: string;
  /** Moment of the first arrival, ISO 8601 in UTC. */
  receivedAt: string;
  /** Number of criteria that were counted. */
  counted: number;
  /** Agency id of the unit in whose log it stands. */
  unit?: string;
  /** Place in that log, from 1. */
  position?: number;
  /** Hash of what is counted, as the collector keeps it. */
  answersHash?: string;
  /** Hash of the rest, which may be erased later. */
  detailsHash?: string;
  /** `hash` of the entry before it in the log; 64 zeros before the first. */
  previousHash?: string;
  /** Hash of this receipt as canonical JSON (RFC 8785) without `id` and `hash`. */
  hash?: string;
}

/** A refusal: what was wrong, where. Nothing was stored. */
export interface Refusal {
  error: string;
  issues: Issue[];
}

/** The scores of one unit from one kind of response to one instrument over one period. */
export interface Scores extends ScoreTable {
  unit: string;
  instrument: InstrumentRef;
  /** Which responses were counted; the two kinds are never added up. */
  kind: ResponseKind;
  rule: AggregationRule;
  /** Answer days covered, both included, `YYYY-MM-DD`; absent when there are no responses. */
  period?: { from: string; to: string };
  responses: number;
  /** The head of the unit's log at this moment: its last place and the hash there. */
  log?: { position: number; hash: string };
  /** How the answers were won; a portal's visitors choose themselves. */
  sample: 'self-selected';
}

/** What a collector keeps of a response, for who holds its id. */
export interface StoredResponse {
  receipt: Receipt;
  /** What is counted, as text: its SHA-256 is `answersHash`. Absent once it was withdrawn. */
  answers?: string;
  /** The rest, as text: its SHA-256 is `detailsHash`. Absent once it was erased. */
  details?: string;
}
