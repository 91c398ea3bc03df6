import { CERTAINTY_WORDS } from './certainty-words.data.ts';
import type { Wording } from '../wording.ts';

/**
 * Mức độ chắc chắn: how a fact is known. `confirmed`: read in the text itself or on an official
 * page; `second-hand`: read in what others write about it; `inferred`: worked out from confirmed
 * figures; `recalled`: remembered, no text was found; `unsure`: doubtful or disputed.
 */
export type Certainty = 'confirmed' | 'second-hand' | 'inferred' | 'recalled' | 'unsure';

/** A fact with how it is known. */
export interface Known<Value> {
  value: Value;
  certainty: Certainty;
}

/** True for what may stand as official: somebody read it, there or in a report about it. */
export function isOfficial(certainty: Certainty): boolean {
  return certainty === 'confirmed' || certainty === 'second-hand';
}

/** True for what may be shown at all; what is inferred is shown with its mark. */
export function isShown(certainty: Certainty): boolean {
  return isOfficial(certainty) || certainty === 'inferred';
}

/** The value of a fact that may stand as official; undefined otherwise. */
export function officialValue<Value>(fact: Known<Value> | undefined): Value | undefined {
  return fact && isOfficial(fact.certainty) ? fact.value : undefined;
}

/** The mark that stands beside a fact: "Đã đối chiếu văn bản". */
export function sayCertainty(certainty: Certainty): Wording {
  return CERTAINTY_WORDS[certainty];
}
