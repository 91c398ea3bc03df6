import type { Receipt } from '#core/protocol/wire.ts';
import type { Issue } from '#core/survey/check-answers.ts';

/** What every event of a survey says. It holds no answers: a page's analytics may listen. */
export interface DeliveryDetail {
  id: string;
  unit: string;
  procedure?: string;
}

/** The response was put into the queue; `stored` is false when the browser forbids storage. */
export type QueuedDetail = DeliveryDetail & { stored: boolean };

/** The collector confirmed the response. */
export type ReceiptDetail = DeliveryDetail & { receipt: Receipt };

/** The collector refused the response; it will not be sent again. */
export type RefusedDetail = DeliveryDetail & { status: number; issues: Issue[] };

/** Why a kiosk was emptied: nobody was there, it was done, the page was left, or a call. */
export type ResetReason = 'idle' | 'done' | 'left' | 'called';

/** The screen of a kiosk is empty again. */
export interface ResetDetail {
  reason: ResetReason;
}

/** The events of the elements; all bubble and cross shadow roots. */
export interface SipasEventMap {
  'sipas-queued': CustomEvent<QueuedDetail>;
  'sipas-receipt': CustomEvent<ReceiptDetail>;
  'sipas-refused': CustomEvent<RefusedDetail>;
  'sipas-reset': CustomEvent<ResetDetail>;
}

/** Fires an event of this map. */
export function fire<Type extends keyof SipasEventMap>(
  target: EventTarget,
  type: Type,
  detail: SipasEventMap[Type]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

declare global {
  // Merging is the only way to tell TypeScript of new events.
  interface GlobalEventHandlersEventMap extends SipasEventMap {}
}
