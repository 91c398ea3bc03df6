import type { Duration, ProcessingTime } from '../procedure/processing-time.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { parseDurations } from '../text/parse-durations.ts';
import { parseTimeLimits } from '../text/parse-time-limits.ts';
import type { RowWords } from './methods.ts';

/** The one time of a cell beside the times of its own description. */
export interface DescribedTime {
  cell: Duration;
  /** Processing times of the description. */
  described: readonly Duration[];
  /** True when the description speaks of steps or cases, each with a time of its own. */
  manifold: boolean;
}

/** Cell and description of a row, where both state times that can be compared. */
export function describedTime(
  time: ProcessingTime,
  { description = '' }: RowWords,
): DescribedTime | undefined {
  const [cell, ...more] = time.durations;
  const described = parseTimeLimits(description);
  if (cell?.unit === undefined || more.length > 0 || described.length === 0) return undefined;
  const kinds = new Set(parseDurations(description).map(({ amount, unit }) => `${amount} ${unit}`));
  const manifold = kinds.size > 1 || described.length > 1 || speaksOfCases(description);
  return { cell, described, manifold };
}

function speaksOfCases(description: string): boolean {
  return /đối với|trường hợp|nếu /u.test(normalizeText(description));
}

/** True for calendar days and working days; the days of "1 tháng 15 ngày" are no time of their own. */
export function countsDays({ unit, isPart }: Duration): boolean {
  return !isPart && (unit === 'day' || unit === 'workingDay');
}

/** The last number of units that a duration allows. */
export function upperEnd({ amount, maximum }: Duration): number {
  return maximum ?? amount;
}
