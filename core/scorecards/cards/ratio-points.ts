import { roundTo } from '../decimal.ts';

/** Ngưỡng đạt điểm tối đa: the share from which a part of QĐ 766 has all of its points. */
export interface RatioRule {
  /** Điểm tối đa. */
  maximum: number;
  /** 0.8 for "đạt từ 80% trở lên sẽ đạt điểm tối đa"; absent where the ratio itself counts. */
  ceiling?: number;
  /** What there is when nothing had to be counted. */
  whenNothing: 'no-figure' | 'full';
}

/** How many of how many. */
export interface Ratio {
  done: number;
  of: number;
}

/** Points, or the reason why there are none; two decimals. */
export type RatioPoints =
  | { kind: 'points'; points: number; share: number }
  | { kind: 'full-for-nothing'; points: number }
  | { kind: 'no-figure'; reason: 'nothing-to-count' | 'not-reported' | 'below-zero' };

/**
 * Points of a part of QĐ 766: ratio × maximum, and with a ceiling ratio × maximum / ceiling up to
 * the maximum. 43 of 47 makes 3,66 of 4 points. A denominator of 0 is no ratio: the portal prints 0
 * or N/A there, and this says that there is no figure.
 * Source: the national portal, working paper on the formulas of the 766 set (second-hand).
 * @throws RangeError when a count is negative or no whole number, or done is more than of
 */
export function ratioPoints(ratio: Ratio | undefined, rule: RatioRule): RatioPoints {
  if (!ratio) return { kind: 'no-figure', reason: 'not-reported' };
  refuseCounts(ratio);
  const { maximum, ceiling = 1, whenNothing } = rule;
  if (ratio.of === 0) {
    if (whenNothing === 'full') return { kind: 'full-for-nothing', points: maximum };
    return { kind: 'no-figure', reason: 'nothing-to-count' };
  }
  const share = ratio.done / ratio.of;
  return { kind: 'points', share, points: roundTo(Math.min(1, share / ceiling) * maximum, 2) };
}

/** The same for a share that is known already, such as the satisfaction of QĐ 766. */
export function sharePoints(share: number, { maximum, ceiling = 1 }: RatioRule): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be 0 to 1, got ${share}`);
  return roundTo(Math.min(1, share / ceiling) * maximum, 2);
}

function refuseCounts({ done, of }: Ratio): void {
  if (![done, of].every((count) => Number.isInteger(count) && count >= 0) || done > of) {
    throw new RangeError(`expected whole counts with done up to of, got ${done} of ${of}`);
  }
}
