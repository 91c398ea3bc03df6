import type { AggregationRule, ScoreTable } from '../scoring/scores.ts';
import type { Issue } from '../survey/check-answers.ts';
import type { InstrumentRef } from '../survey/instrument.ts';

/**
 * The wire between a portal's page and a collector (bộ thu nhận phiếu).
 *
 * | request | answer |
 * |---|---|
 * | `POST /v1/responses` with a `SurveyResponse` | 201 `Receipt`; the same body again: 200 and the first receipt |
 * | the same id with another body | 409 `Refusal` |
 * | a body that is not a valid response | 400, 413 or 422 `Refusal`; nothing is stored |
 * | `GET /v1/scores?unit=&instrument=&version=[&from=&to=][&rule=]` | 200 `Scores` |
 */
export const RESPONSES_PATH = '/v1/responses';
export const SCORES_PATH = '/v1/scores';

/** The largest body a collector accepts, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024;

/** Giấy xác nhận đã nhận phiếu: what the collector counted. The same bytes for every repeat. */
export interface Receipt {
  /** Id of the response. */
  id: string;
  /** Moment of the first arrival, ISO 8601 in UTC. */
  receivedAt: string;
  /** Number of criteria that were counted. */
  counted: number;
}

/** A refusal: what was wrong, where. Nothing was stored. */
export interface Refusal {
  error: string;
  issues: Issue[];
}

/** The scores of one unit from one instrument over one period. */
export interface Scores extends ScoreTable {
  unit: string;
  instrument: InstrumentRef;
  rule: AggregationRule;
  /** Answer days covered, both included, `YYYY-MM-DD`; absent when there are no responses. */
  period?: { from: string; to: string };
  responses: number;
  /** How the answers were won; a portal's visitors choose themselves. */
  sample: 'self-selected';
}
