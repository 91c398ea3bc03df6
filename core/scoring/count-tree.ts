import type { CountTable } from './count-table.ts';

/**
 * Sums up a tree of units (xã → tỉnh → cả nước): each unit has its own counts and those of all
 * units below it. A table that tells more than units apart has the units as the first column of its
 * groups; all else stays apart.
 * @param parents for each unit the number of the unit above it; undefined at the top
 * @returns a new table of the same shape
 * @throws RangeError where the groups of the table are not those of so many units, or where the
 * parents make no tree
 */
export function sumUpTree(
  table: CountTable,
  parents: readonly (number | undefined)[],
): CountTable {
  if (parents.length === 0 || table.groups % parents.length !== 0) {
    throw new RangeError(`${table.groups} groups are not those of ${parents.length} units`);
  }
  const counts = table.counts.slice();
  const each = counts.length / parents.length;
  for (const unit of childrenFirst(parents)) {
    const parent = parents[unit];
    if (parent === undefined) continue;
    const [from, into] = [unit * each, parent * each];
    for (let at = 0; at < each; at += 1) counts[into + at]! += counts[from + at]!;
  }
  return { ...table, counts };
}

/** The units in an order in which each comes after all that are below it (A. B. Kahn, 1962). */
function childrenFirst(parents: readonly (number | undefined)[]): number[] {
  const open = parents.map(() => 0);
  for (const parent of parents) {
    if (parent === undefined) continue;
    if (open[parent] === undefined) throw new RangeError(`there is no unit ${parent}`);
    open[parent] += 1;
  }
  const order = parents.flatMap((_, unit) => (open[unit] === 0 ? [unit] : []));
  for (const unit of order) {
    const parent = parents[unit];
    if (parent !== undefined && (open[parent]! -= 1) === 0) order.push(parent);
  }
  if (order.length === parents.length) return order;
  throw new RangeError(`${parents.length - order.length} units lie above themselves`);
}
