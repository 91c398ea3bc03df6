import { type DayTally, talliesOf } from './change-tallies.ts';
import type { CollectorDatabase } from './tables.ts';

/** The tallies of one unit as they are stored, by name. */
export async function readUnitTallies(
  database: CollectorDatabase,
  unit: string,
): Promise<Map<string, DayTally>> {
  const rows = await database.selectFrom('tally').selectAll().where('unit', '=', unit).execute();
  return talliesOf(rows);
}

/** Names of the tallies that differ; a count of zero says the same as none. */
export function differingTallies(
  counted: ReadonlyMap<string, DayTally>,
  stored: ReadonlyMap<string, DayTally>,
): string[] {
  const names = new Set([...counted.keys(), ...stored.keys()]);
  return [...names].filter((name) => summary(counted.get(name)) !== summary(stored.get(name)));
}

function summary(tally: DayTally | undefined): string {
  if (!tally) return '0';
  const counts = Object.entries(tally.items).flatMap(([item, levels]) =>
    Object.entries(levels).flatMap(([level, count]) => (count ? [`${item} ${level} ${count}`] : [])),
  );
  return [tally.responses, ...counts.toSorted()].join(';');
}
