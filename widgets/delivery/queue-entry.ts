import type { Receipt } from '#core/protocol/wire.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { detailOf } from './fire-outcome.ts';

/** A response as it waits on the device: the bytes to send never change between two tries. */
export interface QueueEntry {
  id: string;
  /** Address that takes the response, absolute; only pages that name it send the entry. */
  address: string;
  unit: string;
  procedure?: string;
  /** The JSON text, made once. */
  body: string;
}

/** What is true about a response right now; `stored` says whether it would outlive this page. */
export type DeliveryState =
  | { step: 'sending'; stored: boolean }
  | { step: 'waiting'; stored: boolean }
  | { step: 'sent'; receipt: Receipt }
  | { step: 'refused'; status: number; issues: Issue[] };

/** A state without an outcome: only such a one can be lost, and says whether it is stored. */
export function isUnderWay(
  state: DeliveryState,
): state is Extract<DeliveryState, { stored: boolean }> {
  return 'stored' in state;
}

/** Makes the entry of a response: from here on nobody serialises it again. */
export function queueEntryOf(response: SurveyResponse, address: string): QueueEntry {
  return { ...detailOf(response), address, body: JSON.stringify(response) };
}
