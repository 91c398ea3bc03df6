import { partsOfPeriod, type Period } from '#core/calendar/period.ts';

/**
 * By which period the responses of each month are told apart: the shortest of which every sister
 * period has enough responses of its own, or none. What is left of a year that is too small goes
 * with all other years, under the empty name; undefined when all of them together are too few.
 */
export function toldPeriods(
  responses: ReadonlyMap<Period, number>,
  least: number,
): ReadonlyMap<Period, Period | undefined> {
  const told = new Map<Period, Period | undefined>();
  const months = [...responses.keys()].toSorted();
  const inside = (period: Period): Period[] =>
    months.filter((month) => isWithin(month, period));
  const count = (period: Period): number =>
    inside(period).reduce((sum, month) => sum + responses.get(month)!, 0);
  const divide = (periods: readonly Period[], whole: Period | undefined): void => {
    const used = periods.filter((period) => count(period) > 0);
    if (used.some((period) => count(period) < least)) {
      for (const month of used.flatMap(inside)) told.set(month, whole);
      return;
    }
    for (const period of used) {
      const parts = partsOfPeriod(period);
      if (parts.length === 0) told.set(period, period);
      else divide(parts, period);
    }
  };
  const all = months.reduce((sum, month) => sum + responses.get(month)!, 0);
  divide([...new Set(months.map((month) => month.slice(0, 4)))], all < least ? undefined : '');
  return told;
}

function isWithin(month: Period, period: Period): boolean {
  if (period === month || period === month.slice(0, 4)) return true;
  if (!month.startsWith(period.slice(0, 4))) return false;
  return partsOfPeriod(period).some((part) => isWithin(month, part));
}
