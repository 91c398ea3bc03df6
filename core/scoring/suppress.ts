/**
 * Che ô nhỏ: which counts of a criterion may be shown, so that nobody can be made out by them.
 *
 * 1. A period with fewer answers than the threshold shows how many there were, and nothing else.
 * 2. Where a period is shown, so is its index, and with it the sum of the levels that count as
 *    satisfied and of those that do not. A count below the threshold is hidden, and with it as many
 *    others of the same sum as it takes: no hidden count follows from those that are shown, and
 *    those hidden together are as many as the threshold.
 * 3. A period is told apart into its parts only when each part can stand by itself, and all parts
 *    hide the same levels: no hidden count follows from the whole and the other parts.
 * 4. What follows from the whole being zero is no secret and is shown.
 *
 * A test shows by trying all small tables that whoever knows these rules finds no hidden count of a
 * single period, and that none follows from the numbers shown where periods lie within each other.
 */

/** Counts of one criterion by level in a period, and in the parts of that period. */
export interface CountTree {
  counts: readonly number[];
  parts: readonly CountTree[];
}

/** What may be shown of it; what is hidden is undefined. */
export interface ShownTree {
  /** Valid answers; always shown. */
  answers: number;
  /** Answers at a satisfied level. */
  satisfied: number | undefined;
  counts: readonly (number | undefined)[];
  parts: readonly ShownTree[];
}

/** Fewer answers than this say too much about each person. */
export const DEFAULT_THRESHOLD = 5;
/** No threshold is lower: two people in a cell each know what the other one said. */
export const LOWEST_THRESHOLD = 3;

type Levels = ReadonlySet<number>;

/** How counts are to be suppressed: the levels whose sums show, and the threshold. */
interface Rules {
  /** Levels that count as satisfied, and the others. */
  groups: readonly (readonly number[])[];
  threshold: number;
}

/**
 * Hides what must not be shown.
 * @param satisfied for each level in the order of the counts whether it counts as satisfied
 * @throws RangeError for a threshold below 3
 */
export function suppress(
  tree: CountTree,
  satisfied: readonly boolean[],
  threshold = DEFAULT_THRESHOLD,
): ShownTree {
  if (!(threshold >= LOWEST_THRESHOLD)) {
    throw new RangeError(`the threshold must be at least ${LOWEST_THRESHOLD}, got ${threshold}`);
  }
  const levels = satisfied.map((_, level) => level);
  const groups = [true, false].map((side) => levels.filter((level) => satisfied[level] === side));
  const rules = { groups, threshold };
  if (total(tree) < threshold) return withhold(tree, new Set(), rules);
  return show(tree, levelsToHide([tree], tree, new Set(), new Set(), rules), new Set(), rules);
}

/** Shows a period without these levels. `zero`: levels of which the whole is known to have none. */
function show(tree: CountTree, without: Levels, zero: Levels, rules: Rules): ShownTree {
  const hidden = new Set(rules.groups.flatMap((group) => hiddenOf(tree, group, without, zero)));
  const known = new Set(
    tree.counts.flatMap((count, level) => (count === 0 && !hidden.has(level) ? [level] : [])),
  );
  const parts = tree.parts.filter((part) => total(part) > 0);
  const apart = parts.every((part) => total(part) >= rules.threshold);
  const next = apart ? levelsToHide(parts, tree, hidden, known, rules) : hidden;
  return {
    answers: total(tree),
    satisfied: sumOf(tree, rules.groups[0]!),
    counts: tree.counts.map((count, level) => (hidden.has(level) ? undefined : count)),
    parts: tree.parts.map((part) =>
      apart ? show(part, next, known, rules) : withhold(part, known, rules),
    ),
  };
}

/** Levels of one sum that a period hides; a single unknown one would follow from the sum. */
function hiddenOf(tree: CountTree, group: readonly number[], without: Levels, zero: Levels) {
  const open = group.filter((level) => without.has(level) && !zero.has(level));
  return open.length < 2 || sumOf(tree, open) === 0 ? [] : open;
}

/** Shows only the number of answers, and what follows from it and from the zeros of the whole. */
function withhold(tree: CountTree, zero: Levels, rules: Rules): ShownTree {
  const { counts } = tree;
  const answers = total(tree);
  const known = answers === 0 ? new Set(counts.keys()) : zero;
  const single = counts.length - known.size === 1;
  const oneSided = rules.groups.some((group) => group.every((level) => known.has(level)));
  return {
    answers,
    satisfied: oneSided ? sumOf(tree, rules.groups[0]!) : undefined,
    counts: counts.map((count, level) => (single || known.has(level) ? count : undefined)),
    parts: tree.parts.map((part) => withhold(part, known, rules)),
  };
}

/** The levels that all these parts of a whole hide; those that the whole hides are among them. */
function levelsToHide(
  parts: readonly CountTree[],
  whole: CountTree,
  already: Levels,
  zero: Levels,
  { groups, threshold }: Rules,
): Levels {
  const isSmall = (count: number): boolean => count > 0 && count < threshold;
  return new Set(
    groups.flatMap((group) => {
      const smallSum = group.length > 1 && parts.some((part) => isSmall(sumOf(part, group)));
      if (smallSum) return [...group];
      const small = group.filter((level) => parts.some(({ counts }) => isSmall(counts[level]!)));
      const first = group.filter((level) => already.has(level) || small.includes(level));
      return withOthers(first, group, { parts, whole, zero, threshold });
    }),
  );
}

interface Family {
  parts: readonly CountTree[];
  whole: CountTree;
  zero: Levels;
  threshold: number;
}

/** Hides the rarest of the other levels too, until those that are hidden cannot be made out. */
function withOthers(first: readonly number[], group: readonly number[], family: Family): number[] {
  const { counts } = family.whole;
  const others = group
    .filter((level) => !first.includes(level) && counts[level]! > 0)
    .toSorted((a, b) => counts[a]! - counts[b]! || a - b);
  const hidden = [...first];
  while (others.length > 0 && isWeak(hidden, group, family)) hidden.push(others.shift()!);
  // Were the zeros shown where all else is hidden, they would tell how many counts make the sum.
  return hidden.length > 0 && others.length === 0 ? [...group] : hidden;
}

function isWeak(
  hidden: readonly number[],
  group: readonly number[],
  { parts, zero, threshold }: Family,
): boolean {
  if (hidden.length === 0) return false;
  if (hidden.filter((level) => !zero.has(level)).length < 2) return true;
  return parts.some((part) => {
    const together = sumOf(part, hidden);
    if (together === 0) return false;
    // One that is shown and smaller than they are together would bound each of them.
    const shown = group.filter((level) => !hidden.includes(level) && part.counts[level]! > 0);
    return together < threshold || shown.some((level) => part.counts[level]! < together);
  });
}

const total = ({ counts }: CountTree): number => counts.reduce((sum, count) => sum + count, 0);

const sumOf = ({ counts }: CountTree, levels: readonly number[]): number =>
  levels.reduce((sum, level) => sum + counts[level]!, 0);
