import type { Transaction } from 'kysely';
import type { LevelCounts } from '#core/scoring/tally.ts';
import { levelsOf } from '#core/survey/levels-of.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { instrumentOf, kindOf } from './response-parts.ts';
import type { CollectorTables, TallyTable } from './tables.ts';

/** What a response counts for: its day, its kind, and the level of each item. */
export type Counted = Omit<TallyTable, 'responses' | 'items'> & {
  levels: Iterable<readonly [item: string, level: number]>;
};

/** The counts of one day while they grow. */
export interface DayTally extends Omit<TallyTable, 'items'> {
  items: Record<string, Record<number, number>>;
}

type Writing = Transaction<CollectorTables>;

const KEY = ['unit', 'instrument', 'version', 'kind', 'day'] as const;

/** Counts responses once more in each tally that they belong to. The logs of their units are locked. */
export async function addToTallies(
  transaction: Writing,
  responses: readonly SurveyResponse[],
): Promise<void> {
  await changeTallies(transaction, responses.map(countedOf), 1);
}

/**
 * Adds `sign` (1 or -1) for each of these to the tallies. One row is read and written for a day of
 * a unit, however many responses it gets.
 */
export async function changeTallies(
  transaction: Writing,
  counted: readonly Counted[],
  sign: 1 | -1,
): Promise<void> {
  const tallies = await readTallies(transaction, counted);
  const changed = new Set(counted.map((one) => change(tallies, one, sign)));
  const rows = [...changed].map((tally) => ({ ...tally, items: JSON.stringify(tally.items) }));
  await transaction
    .insertInto('tally')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns([...KEY]).doUpdateSet((to) => ({
        responses: to.ref('excluded.responses'),
        items: to.ref('excluded.items'),
      })),
    )
    .execute();
}

/** Counts one response in the tally it belongs to, which is made where there is none; gives it. */
export function change(tallies: Map<string, DayTally>, counted: Counted, sign: 1 | -1): DayTally {
  const { levels, ...key } = counted;
  const name = nameOf(key);
  const tally = tallies.get(name) ?? { ...key, responses: 0, items: {} };
  tallies.set(name, tally);
  tally.responses += sign;
  for (const [item, level] of levels) {
    const counts = (tally.items[item] ??= {});
    counts[level] = (counts[level] ?? 0) + sign;
  }
  return tally;
}

/** What tells tallies apart, as one text. */
export const nameOf = (key: Omit<TallyTable, 'responses' | 'items'>): string =>
  KEY.map((column) => key[column]).join(' ');

function countedOf(response: SurveyResponse): Counted {
  const { unit, instrument, answeredOn, answers } = response;
  return {
    unit,
    instrument: instrument.id,
    version: instrument.version,
    kind: kindOf(response),
    day: answeredOn,
    levels: levelsOf(instrumentOf(response), answers),
  };
}

/** The tallies of these units and days; a few more than asked, in one question. */
async function readTallies(
  transaction: Writing,
  counted: readonly Counted[],
): Promise<Map<string, DayTally>> {
  const each = (column: 'unit' | 'day'): string[] => [
    ...new Set(counted.map((one) => one[column])),
  ];
  const rows = await transaction
    .selectFrom('tally')
    .selectAll()
    .where('unit', 'in', each('unit'))
    .where('day', 'in', each('day'))
    .execute();
  return new Map(rows.map((row) => [nameOf(row), { ...row, items: readItems(row.items) }]));
}

/** The counts of a row, read again. */
export const readItems = (items: string): Record<string, Record<number, number>> =>
  JSON.parse(items) as Record<string, LevelCounts>;
