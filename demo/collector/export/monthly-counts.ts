import { daysOf, monthOf, type Period } from '#core/calendar/period.ts';
import type { LevelCounts } from '#core/scoring/tally.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import type { ResponseKind } from '#core/survey/response.ts';
import { readItems } from '../store/change-tallies.ts';
import type { CollectorDatabase } from '../store/tables.ts';

/** Which counts: of one unit, one instrument, one kind, up to a month. */
export interface MonthlyScope {
  unit: string;
  instrument: Instrument;
  kind: ResponseKind;
  until: Period;
}

/** The counts of one unit by month. */
export interface MonthlyTallies {
  responses: ReadonlyMap<Period, number>;
  /** Answers by item, month and level. */
  items: ReadonlyMap<string, ReadonlyMap<Period, LevelCounts>>;
}

/** Adds the counts of days up to those of months. */
export async function readMonthlyTallies(
  database: CollectorDatabase,
  { unit, instrument, kind, until }: MonthlyScope,
): Promise<MonthlyTallies> {
  const rows = await database
    .selectFrom('tally')
    .select(['day', 'responses', 'items'])
    .where('unit', '=', unit)
    .where('instrument', '=', instrument.id)
    .where('version', '=', instrument.version)
    .where('kind', '=', kind)
    .where('day', '<=', daysOf(until).to)
    .orderBy('day')
    .execute();
  const responses = new Map<Period, number>();
  const items = new Map<string, Map<Period, Record<number, number>>>();
  for (const row of rows) {
    const month = monthOf(row.day);
    if (row.responses > 0) responses.set(month, (responses.get(month) ?? 0) + row.responses);
    for (const [item, counts] of Object.entries(readItems(row.items))) {
      addTo(items, item, month, counts);
    }
  }
  return { responses, items };
}

function addTo(
  items: Map<string, Map<Period, Record<number, number>>>,
  item: string,
  month: Period,
  counts: LevelCounts,
): void {
  const months = items.get(item) ?? new Map<Period, Record<number, number>>();
  const sums = months.get(month) ?? {};
  for (const [level, count] of Object.entries(counts)) {
    sums[Number(level)] = (sums[Number(level)] ?? 0) + count;
  }
  items.set(item, months.set(month, sums));
}

/** How many responses there were from the first to the last month. */
export const responsesBetween = (
  { responses }: MonthlyTallies,
  { from, to }: { from: Period; to: Period },
): number =>
  [...responses]
    .filter(([month]) => month >= from && month <= to)
    .reduce((sum, [, count]) => sum + count, 0);
