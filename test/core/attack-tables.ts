import { type CountTree, type ShownTree, suppress } from '#core/scoring/suppress.ts';

/** How periods lie within each other: a month is empty, a longer one is a list of its parts. */
export type Shape = readonly Shape[];

/** What an attack on every table of a shape has found. */
export interface Attacked {
  tables: number;
  /** Counts that were hidden. */
  hidden: number;
  /** Tables of which the shown numbers give a hidden one away. */
  solved: string[];
  /** Tables of which they do so to somebody who knows the rules of hiding as well. */
  solvedByRules: string[];
}

/** One table, what is shown of it, and all its numbers in one row. */
interface Case {
  name: string;
  numbers: readonly number[];
  mask: readonly boolean[];
}

/**
 * Tries every table of a shape with at most `most` answers in a month. The numbers of answers are
 * shown, so that tables with the same numbers of answers are all that an attacker has to try: a
 * hidden count is found when it is the same in each of them that looks like the one that is shown.
 */
export function attackEveryTable(
  shape: Shape,
  satisfied: readonly boolean[],
  threshold: number,
  most: number,
): Attacked {
  const found: Attacked = { tables: 0, hidden: 0, solved: [], solvedByRules: [] };
  for (const sizes of sizesOf(monthsIn(shape), most)) {
    const cases = [...tablesOf(sizes, satisfied.length)].map((rows) =>
      toCase(rows, shape, satisfied, threshold),
    );
    found.tables += cases.length;
    found.hidden += cases.reduce((sum, { mask }) => sum + mask.filter((shown) => !shown).length, 0);
    found.solved.push(...solvedIn(cases));
    found.solvedByRules.push(...solvedKnowingRules(cases));
  }
  return found;
}

function solvedIn(cases: readonly Case[]): string[] {
  const byMask = groupBy(cases, ({ mask }) => looksOf(mask.map(Number), mask));
  return [...byMask.values()].flatMap((alike) => {
    const { mask } = alike[0]!;
    // Whatever rules the others would be hidden by: they only have to agree with what is shown.
    const consistent = groupBy(cases, ({ numbers }) => looksOf(numbers, mask));
    return alike
      .filter((one) => givesAway(consistent.get(looksOf(one.numbers, mask))!, mask))
      .map(({ name }) => name);
  });
}

function solvedKnowingRules(cases: readonly Case[]): string[] {
  const published = groupBy(cases, ({ numbers, mask }) => looksOf(numbers, mask));
  return [...published.values()]
    .filter((alike) => givesAway(alike, alike[0]!.mask))
    .map((alike) => alike[0]!.name);
}

/** Whether something hidden is the same number in all of these. */
function givesAway(alike: readonly Case[], mask: readonly boolean[]): boolean {
  const [first] = alike;
  return mask.some(
    (shown, at) => !shown && alike.every(({ numbers }) => numbers[at] === first!.numbers[at]),
  );
}

/** The shown numbers as one text; all of them are small. */
function looksOf(numbers: readonly number[], mask: readonly boolean[]): string {
  let looks = '';
  for (let at = 0; at < numbers.length; at += 1) {
    looks += mask[at] ? String.fromCharCode(65 + numbers[at]!) : '*';
  }
  return looks;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function toCase(
  rows: readonly (readonly number[])[],
  shape: Shape,
  satisfied: readonly boolean[],
  threshold: number,
): Case {
  const tree = treeOf(shape, [...rows]);
  const numbers = numbersOf(tree, satisfied);
  const mask = maskOf(suppress(tree, satisfied, threshold));
  return { name: JSON.stringify(rows), numbers, mask };
}

function numbersOf({ counts, parts }: CountTree, satisfied: readonly boolean[]): number[] {
  const sum = counts.reduce((all, count, level) => all + (satisfied[level] ? count : 0), 0);
  return [...counts, sum, ...parts.flatMap((part) => numbersOf(part, satisfied))];
}

const maskOf = ({ counts, satisfied, parts }: ShownTree): boolean[] => [
  ...[...counts, satisfied].map((number) => number !== undefined),
  ...parts.flatMap(maskOf),
];

function treeOf(shape: Shape, rows: (readonly number[])[]): CountTree {
  if (shape.length === 0) return { counts: rows.shift()!, parts: [] };
  const parts = shape.map((part) => treeOf(part, rows));
  const counts = parts[0]!.counts.map((_, level) =>
    parts.reduce((sum, part) => sum + part.counts[level]!, 0),
  );
  return { counts, parts };
}

const monthsIn = (shape: Shape): number =>
  shape.length === 0 ? 1 : shape.reduce((sum, part) => sum + monthsIn(part), 0);

function* sizesOf(months: number, most: number): Generator<number[]> {
  if (months === 0) yield [];
  else
    for (let size = 0; size <= most; size += 1) {
      for (const rest of sizesOf(months - 1, most)) yield [size, ...rest];
    }
}

function* tablesOf(sizes: readonly number[], levels: number): Generator<number[][]> {
  const [size, ...rest] = sizes;
  if (size === undefined) yield [];
  else
    for (const row of rowsOf(size, levels)) {
      for (const others of tablesOf(rest, levels)) yield [row, ...others];
    }
}

function* rowsOf(size: number, levels: number): Generator<number[]> {
  if (levels === 1) yield [size];
  else
    for (let first = 0; first <= size; first += 1) {
      for (const rest of rowsOf(size - first, levels - 1)) yield [first, ...rest];
    }
}
