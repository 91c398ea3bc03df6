import type { LevelCounts } from '#core/scoring/tally.ts';
import type { AnswersPart } from './response-parts.ts';
import { ReadyStatement, rowsOf, texts } from './ready-statement.ts';
import type { CollectorDatabase, TallyTable } from './tables.ts';
import type { Statement } from './work.ts';

/** What a response counts for: its day, its kind, and the level of each item. */
export type Counted = Omit<TallyTable, 'responses' | 'items'> & {
  levels: Readonly<Record<string, number>>;
};

/** The counts of one day while they grow. */
export interface DayTally extends Omit<TallyTable, 'items'> {
  items: Record<string, Record<number, number>>;
}

const KEY = ['unit', 'instrument', 'version', 'kind', 'day'] as const;

const FIND = new ReadyStatement((database, units, days) =>
  database
    .selectFrom('tally')
    .selectAll()
    .where('unit', 'in', texts(units))
    .where('day', 'in', texts(days)),
);

const WRITE = new ReadyStatement((database, size) =>
  database
    .insertInto('tally')
    .values(rowsOf(size, [...KEY, 'responses', 'items']))
    .onConflict((conflict) =>
      conflict.columns([...KEY]).doUpdateSet((to) => ({
        responses: to.ref('excluded.responses'),
        items: to.ref('excluded.items'),
      })),
    ),
);

/** Counts one response in the tally it belongs to, which is made where there is none; gives it. */
export function change(tallies: Map<string, DayTally>, counted: Counted, sign: 1 | -1): DayTally {
  const { levels, ...key } = counted;
  const name = nameOf(key);
  const tally = tallies.get(name) ?? { ...key, responses: 0, items: {} };
  tallies.set(name, tally);
  tally.responses += sign;
  for (const [item, level] of Object.entries(levels)) {
    const counts = (tally.items[item] ??= {});
    counts[level] = (counts[level] ?? 0) + sign;
  }
  return tally;
}

/** What tells tallies apart, as one text. */
export const nameOf = (key: Omit<TallyTable, 'responses' | 'items'>): string =>
  KEY.map((column) => key[column]).join(' ');

/** What the counted part of a response counts for. */
export function countedOf({ unit, instrument, kind, answeredOn, levels }: AnswersPart): Counted {
  const { id, version } = instrument;
  return { unit, instrument: id, version, kind, day: answeredOn, levels };
}

/** Asks for the tallies of these units and days: a few more than needed, in one question. */
export const findTallies = (
  database: CollectorDatabase,
  units: readonly string[],
  days: readonly string[],
): Statement => FIND.among(database, units, days);

/** The tallies that were found, by name. */
export function talliesOf(rows: readonly Record<string, unknown>[]): Map<string, DayTally> {
  const found = rows as unknown as readonly TallyTable[];
  return new Map(found.map((row) => [nameOf(row), { ...row, items: readItems(row.items) }]));
}

/** Writes tallies: one row for a day of a unit, however many responses it got. */
export function writeTallies(
  database: CollectorDatabase,
  tallies: Iterable<DayTally>,
): Statement[] {
  const rows = [...tallies].map((tally) => [
    ...KEY.map((column) => tally[column]), tally.responses, JSON.stringify(tally.items),
  ]);
  return WRITE.each(database, rows);
}

/** The counts of a row, read again. */
export const readItems = (items: string): Record<string, Record<number, number>> =>
  JSON.parse(items) as Record<string, LevelCounts>;
