import type { Interval } from '../stats/wilson-interval.ts';

/** Thứ tự: the best and the worst place that somebody may have, from 1. */
export interface RankRange {
  from: number;
  to: number;
}

/**
 * Places by intervals: two whose intervals overlap cannot be told apart and share their places.
 * Best is highest. Who has no interval has no place and takes none from the others.
 */
export function rankRanges(
  intervals: readonly (Interval | undefined)[],
): (RankRange | undefined)[] {
  const ranked = intervals.filter((interval) => interval !== undefined);
  return intervals.map((own) => {
    if (!own) return undefined;
    const above = ranked.filter(({ low }) => low > own.high).length;
    const below = ranked.filter(({ high }) => high < own.low).length;
    return { from: above + 1, to: ranked.length - below };
  });
}
