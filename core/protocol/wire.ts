import type { AggregationRule, ScoreTable } from '../scoring/scores.ts';
import type { Issue } from '../survey/check-answers.ts';
import type { InstrumentRef } from '../survey/instrument.ts';
import type { ResponseKind } from '../survey/response.ts';

/**
 * The wire between a portal's page and a collector (bộ thu nhận phiếu). `openapi.ts` makes the
 * whole contract of it; `demo/collector/conformance` asks a collector whether it keeps it.
 *
 * | request | answer |
 * |---|---|
 * | `POST /v1/responses` with a `SurveyResponse` | 201 `Receipt`; the same content again: 200 and the first receipt |
 * | the same id with other content | 409 `Refusal` |
 * | an id whose response was withdrawn | 409 `Refusal` |
 * | an invitation that another response has used | 409 `Refusal` |
 * | a body that is not a valid response, an invitation that does not hold good | 400, 413, 415 or 422 `Refusal`; nothing is stored |
 * | a page of an origin that may not send | 403 `Refusal`, which it may read |
 * | too much from one sender | 429 `Refusal` with `Retry-After`; nothing is stored |
 * | a collector that cannot keep anything now | 503 `Refusal` with `Retry-After`; nothing is stored |
 * | `GET /v1/responses/<id>`, by who holds the id | 200 `StoredResponse`, or 404 |
 * | `GET /v1/scores?unit=&instrument=&version=[&from=&to=][&rule=][&kind=]` | 200 `Scores`, or 400 `Refusal` |
 * | `POST /v1/forms` with the fields of a form, from a page without JavaScript | 303 to the page of its receipt, or a page that says what is wrong |
 * | `GET /v1/forms/<id>` | 200: the receipt as a page, or 404 |
 * | another method at one of these addresses | 405 `Refusal` with `Allow` |
 * | `GET /v1/openapi.json` | 200: this contract as OpenAPI 3.1 |
 */
export const RESPONSES_PATH = '/v1/responses';
export const SCORES_PATH = '/v1/scores';
export const FORMS_PATH = '/v1/forms';

/** The largest body a collector accepts, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024;

/**
 * Giấy xác nhận đã nhận phiếu: what the collector counted. The same bytes for every repeat.
 *
 * It is an entry of the log of its unit (nhật ký của cơ quan): each carries the hash of the one
 * before, so that a citizen can see later that nothing was changed, removed or slipped in.
 * Receipts from before there was a log hold `id`, `receivedAt` and `counted` only.
 */
export interface Receipt {
  /** Id of the response, in lower case. */
  id: string;
  /** Moment of the first arrival, ISO 8601 in UTC. */
  receivedAt: string;
  /** Number of criteria that were counted. */
  counted: number;
  /** Agency id of the unit whose log it stands in. */
  unit?: string;
  /** Place in the log of the unit, from 1. */
  position?: number;
  /** SHA-256 of what is counted, as the collector keeps it: 64 digits, lower case. */
  answersHash?: string;
  /** SHA-256 of the rest, which can be erased later without breaking the log. */
  detailsHash?: string;
  /** `hash` of the receipt before it in the unit; 64 zeros for the first. */
  previousHash?: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of this receipt without `id` and `hash`. */
  hash?: string;
}

/** A receipt with its place in the log, as every new one has it. */
export type LoggedReceipt = Required<Receipt>;

/** The last entry of the log of a unit: whoever keeps it can tell later that the log only grew. */
export interface LogHead {
  position: number;
  hash: string;
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
  /** How the answers were won; a portal's visitors choose themselves. */
  sample: 'self-selected';
  /** Head of the log of the unit; absent where it has none. */
  log?: LogHead;
}

/** What a collector keeps of a response, for who holds its id. */
export interface StoredResponse {
  receipt: Receipt;
  /** What is counted, as text: its SHA-256 is `answersHash`. Absent once it was withdrawn. */
  answers?: string;
  /** The rest, as text: its SHA-256 is `detailsHash`. Absent once it was erased. */
  details?: string;
}
