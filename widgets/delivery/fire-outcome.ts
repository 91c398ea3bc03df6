import { type DeliveryDetail, fire } from '../events.ts';
import type { DeliveryState, QueueEntry } from './queue-entry.ts';

/** What events tell of a response: never an answer. */
export function detailOf({ id, unit, procedure }: DeliveryDetail): DeliveryDetail {
  return { id, unit, ...(procedure !== undefined && { procedure }) };
}

/** Fires what the collector said of a response; an open one has no event. */
export function fireOutcome(host: EventTarget, entry: QueueEntry, state: DeliveryState): void {
  const detail = detailOf(entry);
  if (state.step === 'sent') fire(host, 'sipas-receipt', { ...detail, receipt: state.receipt });
  if (state.step !== 'refused') return;
  fire(host, 'sipas-refused', { ...detail, status: state.status, issues: state.issues });
}
