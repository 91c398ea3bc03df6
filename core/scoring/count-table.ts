import type { Issue } from '../survey/check-answers.ts';
import { type Instrument, itemsOf } from '../survey/instrument.ts';
import type { LevelCounts, Tally } from './tally.ts';

/** What is counted: the criteria and levels of one instrument, in a number of groups. */
export interface CountShape {
  /** Keys of the criteria, in the order of the form. */
  readonly items: readonly string[];
  /** Values of the scale, in its order. */
  readonly levels: readonly number[];
  /** Units, months, kinds of response, or all of these together: a group is a number from 0. */
  readonly groups: number;
}

/**
 * Bảng đếm: how often each level of each criterion was chosen, for many groups at once. What a
 * `Tally` says of one group stands here in one array, so that a million responses are counted
 * without an object for any of them. Tables of the same shape add up.
 *
 * `counts[(group * items.length + item) * (levels.length + 1) + place]` is the number of responses
 * at a place of the scale; place 0 are blanks, which no score counts. Every response has one place
 * for each criterion, so the places of any criterion add up to the responses of the group.
 */
export interface CountTable extends CountShape {
  /** A group may have 4,294,967,295 responses. */
  readonly counts: Uint32Array;
}

/**
 * The shape in which responses to an instrument are counted.
 * @throws RangeError for a number of groups that is none
 */
export function countShape(instrument: Instrument, groups: number): CountShape {
  if (!Number.isInteger(groups) || groups < 1) {
    throw new RangeError(`the number of groups must be a whole number from 1, got ${groups}`);
  }
  const levels = instrument.scale.levels.map(({ value }) => value);
  return { items: itemsOf(instrument).map(({ key }) => key), levels, groups };
}

/** A table without any responses. */
export function emptyCountTable({ items, levels, groups }: CountShape): CountTable {
  const counts = new Uint32Array(groups * items.length * (levels.length + 1));
  return { items, levels, groups, counts };
}

/**
 * The counts of one group as a tally, from which scores are made; levels nobody chose are absent.
 * @throws RangeError for a group that the table does not have
 */
export function tallyOfGroup(table: CountTable, group: number): Tally {
  const items = table.items.map((key, item): [string, LevelCounts] => {
    const start = cellOf(table, group, item);
    const chosen = table.levels.flatMap((level, at) => {
      const count = table.counts[start + at + 1]!;
      return count === 0 ? [] : [[level, count] as const];
    });
    return [key, Object.fromEntries(chosen)];
  });
  return { responses: responsesOf(table, group), items: Object.fromEntries(items) };
}

/** How many responses a group has, those with blanks among them. */
export function responsesOf(table: CountTable, group: number): number {
  const start = cellOf(table, group, 0);
  let responses = 0;
  for (let place = 0; place <= table.levels.length; place += 1) {
    responses += table.counts[start + place]!;
  }
  return responses;
}

/**
 * Adds a tally to a group, as any engine makes it with GROUP BY. What does not fit is said, and
 * then nothing of the tally is added.
 * @returns what is wrong with the tally; an empty list when it was added
 */
export function addTally(table: CountTable, group: number, tally: Tally): Issue[] {
  const issues = issuesOf(table, tally);
  if (issues.length > 0) return issues;
  for (const [item, key] of table.items.entries()) {
    const start = cellOf(table, group, item);
    const chosen = tally.items[key] ?? {};
    table.counts[start]! += tally.responses - answersOf(chosen);
    for (const [at, level] of table.levels.entries()) {
      table.counts[start + at + 1]! += chosen[level] ?? 0;
    }
  }
  return [];
}

/**
 * Adds the counts of another table of the same shape.
 * @throws RangeError for a table of another shape: criteria and scales are never mixed
 */
export function addCounts(into: CountTable, other: CountTable): void {
  const shapes = [into, other].map(({ items, levels, groups }) =>
    JSON.stringify({ items, levels, groups }),
  );
  if (shapes[0] !== shapes[1]) {
    throw new RangeError(`the tables must have the same shape, got ${shapes.join(' and ')}`);
  }
  for (const [at, count] of other.counts.entries()) into.counts[at]! += count;
}

/** Where the counts of a criterion in a group begin. */
function cellOf({ items, levels, groups }: CountShape, group: number, item: number): number {
  if (!Number.isInteger(group) || group < 0 || group >= groups) {
    throw new RangeError(`the table has groups 0 to ${groups - 1}, got ${group}`);
  }
  return (group * items.length + item) * (levels.length + 1);
}

function issuesOf({ items, levels }: CountShape, tally: Tally): Issue[] {
  const known = new Set(levels.map(String));
  const issues: Issue[] = [];
  if (!isCount(tally.responses)) issues.push({ path: 'responses', code: 'not-a-count' });
  for (const [key, chosen] of Object.entries(tally.items)) {
    const path = `items.${key}`;
    if (!items.includes(key)) issues.push({ path, code: 'unknown-item' });
    for (const [level, count] of Object.entries(chosen)) {
      if (!known.has(level)) issues.push({ path: `${path}.${level}`, code: 'level-outside-scale' });
      if (!isCount(count)) issues.push({ path: `${path}.${level}`, code: 'not-a-count' });
    }
    if (answersOf(chosen) > tally.responses) {
      issues.push({ path, code: 'more-answers-than-responses' });
    }
  }
  return issues;
}

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

const answersOf = (chosen: LevelCounts): number =>
  Object.values(chosen).reduce((sum, count) => sum + count, 0);
