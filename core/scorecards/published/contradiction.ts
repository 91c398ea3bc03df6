import type { Wording } from '../../wording.ts';
import type { Certainty } from '../certainty.ts';

/** Điểm mâu thuẫn: what sources say that cannot all be true, or is no longer true. */
export interface Contradiction {
  id: string;
  kind: 'figure' | 'unit' | 'name' | 'date' | 'structure' | 'status' | 'spelling' | 'out-of-date';
  /** What stands against what. */
  statement: Wording;
  /** What is done about it here. None is settled by choosing a side without a source. */
  treatment: Wording;
  /** Ids of sources. */
  sources: readonly string[];
  /** Ids of published figures that it is about. */
  figures?: readonly string[];
  certainty: Certainty;
}
