import { kindOfPeriod, monthsOf, partsOfPeriod, type Period } from '../calendar/period.ts';
import type { Instrument, Scale } from '../survey/instrument.ts';
import { type CountTree, type ShownTree, suppress } from './suppress.ts';
import type { LevelCounts, Tally } from './tally.ts';

/** Counts of one criterion by month; a month without answers may be absent. */
export type MonthlyCounts = ReadonlyMap<Period, LevelCounts>;

/** What may be shown of a criterion in a period; counts in the order of the scale. */
export type ShownCounts = Omit<ShownTree, 'parts'>;

/** What may be shown of one criterion, by period: the years of its months and all their parts. */
export type ShownPeriods = ReadonlyMap<Period, ShownCounts>;

/**
 * Hides small counts in every period of every year for which there are counts. What is shown of any
 * period or of any months in a row comes from this one table, so that no two of them can be held
 * against each other to find what is hidden.
 */
export function shownCounts(scale: Scale, months: MonthlyCounts, threshold?: number): ShownPeriods {
  const satisfied = scale.levels.map((level) => level.satisfied);
  const years = new Set([...months.keys()].map((month) => month.slice(0, 4)));
  const shown = new Map<Period, ShownCounts>();
  for (const year of [...years].toSorted()) {
    enter(shown, year, suppress(treeOf(year, scale, months), satisfied, threshold));
  }
  return shown;
}

/**
 * What may be shown of the months from the first to the last: the sum of the fewest periods that
 * make them up, and nothing where one of these is hidden. A period of which the other months have
 * no answers counts as a whole one: it says the same.
 */
export function shownBetween(
  scale: Scale,
  shown: ShownPeriods,
  first: Period,
  last: Period,
): ShownCounts {
  const none: ShownCounts = { answers: 0, satisfied: 0, counts: scale.levels.map(() => 0) };
  const isAnswered = (month: Period): boolean => (shown.get(month)?.answers ?? 0) > 0;
  const within = (period: Period): Period[] => {
    const months = monthsOf(period).filter(isAnswered);
    const inside = months.filter((month) => month >= first && month <= last);
    if (inside.length === 0) return [];
    return inside.length === months.length ? [period] : partsOfPeriod(period).flatMap(within);
  };
  const years = [...shown.keys()].filter((period) => kindOfPeriod(period) === 'year');
  return years.flatMap(within).reduce((sum, period) => add(sum, shown.get(period)!), none);
}

/**
 * The answers to the criteria that have an index, as if there were two levels: scores ask for no
 * more. What is hidden is not counted, so that no score gives it away.
 */
export function tallyOfShown(
  { scale }: Pick<Instrument, 'scale'>,
  { items, responses }: { items: Readonly<Record<string, ShownCounts>>; responses: number },
): Tally {
  const [satisfied, other] = [true, false].map(
    (side) => scale.levels.find((level) => level.satisfied === side)!.value,
  );
  const counted = Object.entries(items).flatMap(([key, shown]) => {
    if (shown.answers === 0 || shown.satisfied === undefined) return [];
    const rest = shown.answers - shown.satisfied;
    return [[key, { [satisfied!]: shown.satisfied, [other!]: rest }] as const];
  });
  return { responses, items: Object.fromEntries(counted) };
}

function add(a: ShownCounts, b: ShownCounts): ShownCounts {
  return {
    answers: a.answers + b.answers,
    satisfied: plus(a.satisfied, b.satisfied),
    counts: a.counts.map((count, level) => plus(count, b.counts[level])),
  };
}

const plus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

function treeOf(period: Period, { levels }: Scale, months: MonthlyCounts): CountTree {
  const parts = partsOfPeriod(period).map((part) => treeOf(part, { levels }, months));
  if (parts.length === 0) {
    const counts = months.get(period) ?? {};
    return { counts: levels.map(({ value }) => counts[value] ?? 0), parts };
  }
  const counts = levels.map((_, at) => parts.reduce((sum, part) => sum + part.counts[at]!, 0));
  return { counts, parts };
}

function enter(into: Map<Period, ShownCounts>, period: Period, tree: ShownTree): void {
  const { parts, ...shown } = tree;
  into.set(period, shown);
  for (const [at, part] of partsOfPeriod(period).entries()) enter(into, part, parts[at]!);
}
