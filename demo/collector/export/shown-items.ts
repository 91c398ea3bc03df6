import { monthOf } from '#core/calendar/period.ts';
import type { UnitCounts } from '#core/report/score-report.ts';
import { shownBetween, shownCounts, type ShownPeriods } from '#core/scoring/shown-counts.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import { type MonthlyTallies, responsesBetween } from './monthly-counts.ts';

/** What may be shown of every criterion of a unit, by criterion and period. */
export type ShownItems = ReadonlyMap<string, ShownPeriods>;

/** Hides what must not be shown of a unit: the same for whatever is asked of it. */
export function shownItems(
  instrument: Instrument,
  { items }: MonthlyTallies,
  threshold: number,
): ShownItems {
  return new Map(
    itemsOf(instrument).map(({ key }) => [
      key, shownCounts(instrument.scale, items.get(key) ?? new Map(), threshold),
    ]),
  );
}

/** What may be shown from the month of one day to the month of another, both whole. */
export function countsBetween(
  { scale }: Instrument,
  tallies: MonthlyTallies,
  shown: ShownItems,
  days: { from: string; to: string },
): Omit<UnitCounts, 'unit'> {
  const [from, to] = [monthOf(days.from), monthOf(days.to)];
  const items = [...shown].map(
    ([key, periods]) => [key, shownBetween(scale, periods, from, to)] as const,
  );
  return { responses: responsesBetween(tallies, { from, to }), items: Object.fromEntries(items) };
}
