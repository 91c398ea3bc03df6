import type { Wording } from '../../wording.ts';
import type { BandTable } from '../bands.ts';
import type { CardBasis } from '../scorecard.ts';
import type { CardPeriod, FigureSource } from '../score-card.ts';

/**
 * Mục tiêu: what has to hold. Shares are 0 to 1.
 * - `above`: "trên 80%", so exactly 80 % is not enough;
 * - `at-least`: "tối thiểu 30%";
 * - `range`: "30% - 40%"; the lower end is owed, more than the upper end is met and said;
 * - `all`: "100%"; where nothing was due it is met, in words and not as 0/0;
 * - `count`: "ít nhất một";
 * - `band`: "từ loại Tốt trở lên";
 * - `done`: a duty that is done or not;
 * - `in-words`: nothing that a number could show.
 */
export type Target =
  | { kind: 'above' | 'at-least'; share: number }
  | { kind: 'range'; from: number; to: number }
  | { kind: 'all' }
  | { kind: 'count'; atLeast: number }
  | { kind: 'band'; key: string; name: Wording }
  | { kind: 'done' }
  | { kind: 'in-words' };

/** Nghĩa vụ: one thing that is promised. An item of a plan may hold several. */
export interface Duty {
  key: string;
  /** As the plan words it; English is our translation. */
  text: Wording;
  target: Target;
  /** The target holds for each of them ("trên từng lĩnh vực"), not for the sum. */
  each?: Wording;
  /** What is due, for the sentence that nothing was ("hồ sơ trễ hạn"). */
  due?: Wording;
}

/** Nội dung: a numbered item of a plan. */
export interface PlanItem {
  number: number;
  duties: readonly Duty[];
}

/** Bản cam kết, kế hoạch năm of a unit. */
export interface CommitmentPlan {
  id: string;
  version: number;
  name: Wording;
  /** Who commits itself. */
  unit: string;
  year: number;
  basis: CardBasis;
  items: readonly PlanItem[];
  notes?: readonly Wording[];
}

/** A figure of one field, one office … where each has to meet the target. */
export interface MeasuredPart {
  name: string;
  done: number;
  of: number;
}

/** What was measured. */
export type MeasuredValue =
  | { kind: 'ratio'; done: number; of: number }
  | { kind: 'share'; share: number }
  | { kind: 'parts'; parts: readonly MeasuredPart[] }
  | { kind: 'count'; count: number }
  | { kind: 'figure'; figure: number; bands: BandTable }
  | { kind: 'done'; done: boolean };

/** A measured value with where it comes from and when it was. */
export interface Measured {
  value: MeasuredValue;
  source: FigureSource;
  period: CardPeriod;
}

/** Kết quả: `in-words` where the duty cannot be measured by numbers, `no-data` where nobody did. */
export type CommitmentOutcome = 'met' | 'not-met' | 'no-data' | 'in-words';

/** Why an outcome is what it is. */
export type CommitmentReason =
  | 'reached' | 'above-range' | 'nothing-due' | 'done'
  | 'below' | 'at-limit' | 'some-below' | 'not-all' | 'lower-band' | 'not-done'
  | 'not-reported' | 'nothing-counted' | 'parts-missing' | 'band-unknown' | 'other-kind'
  | 'not-measurable';

/** All that an element shows of a duty. */
export interface CommitmentResult {
  key: string;
  /** Number of the item in the plan. */
  item: number;
  text: Wording;
  target: Target;
  targetWords: Wording;
  measured?: Measured;
  /** "92,50% (37/40)"; absent without a measured value. */
  measuredWords?: Wording;
  outcome: CommitmentOutcome;
  outcomeWords: Wording;
  reason: CommitmentReason;
  reasonWords: Wording;
}
