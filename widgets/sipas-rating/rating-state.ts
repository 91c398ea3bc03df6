import type { DeliveryState } from '../delivery/queue-entry.ts';

/**
 * A choice that may still be changed: it goes by itself after a moment (`holding`, chosen by a
 * tap), or when it is told to (`choosing`, chosen by the keyboard). Only what somebody has `tapped`
 * is sent: a preview that sets this state sends nothing.
 */
export type OpenChoice = { step: 'holding' | 'choosing'; tapped?: true };

/** Where a rating is; `unavailable`: what sends it could not be loaded. */
export type RatingState = DeliveryState | OpenChoice | { step: 'unavailable'; choice: OpenChoice };

/** True while a choice may be changed. */
export function isOpen(state: RatingState | undefined): state is OpenChoice {
  return state?.step === 'holding' || state?.step === 'choosing';
}

/** True from the moment the queue has the rating: nothing changes it any more. */
export function isGiven(state: RatingState | undefined): state is DeliveryState {
  return state !== undefined && !isOpen(state) && state.step !== 'unavailable';
}
