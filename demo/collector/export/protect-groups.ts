/** What could lead to a person: when, with what, and who one is. An empty text says nothing. */
export interface Traits {
  period: string;
  procedure: string;
  /** What respondents say of themselves; the last is given up first. */
  attributes: readonly string[];
}

/** Traits as they may be shown, by what they were. */
export type ShownTraits = (traits: Traits) => Traits;

interface Group extends Traits {
  rows: number;
}

/**
 * Leaves out what would make a group smaller than `least` rows (k-anonymity): first procedures that
 * few came for, then what respondents say of themselves, from the last attribute on. Every row
 * then shares all that is shown of its traits with at least `least - 1` others.
 *
 * Each period has `least` rows or more.
 */
export function protectGroups(rows: ReadonlyMap<string, number>, least: number): ShownTraits {
  const groups = [...rows].map(([key, count]): Group => ({ ...traitsOf(key), rows: count }));
  const procedures = commonProcedures(groups, least);
  const named = groups.map((group) => ({ ...group, procedure: procedures(group) }));
  const shown = new Map<string, readonly string[]>();
  for (const cell of partition(named, placeOf)) {
    for (const [key, attributes] of shownAttributes(cell, least)) shown.set(key, attributes);
  }
  return (traits) => {
    const procedure = procedures(traits);
    const attributes = shown.get(keyOf({ ...traits, procedure }))!;
    return { period: traits.period, procedure, attributes };
  };
}

/** Traits as one text. */
export const keyOf = ({ period, procedure, attributes }: Traits): string =>
  JSON.stringify([period, procedure, attributes]);

/** Period and procedure as one text. */
const placeOf = ({ period, procedure }: Traits): string => JSON.stringify([period, procedure]);

function traitsOf(key: string): Traits {
  const [period, procedure, attributes] = JSON.parse(key) as [string, string, string[]];
  return { period, procedure, attributes };
}

/** The procedure that is named with a row: its own, or none where too few have it. */
function commonProcedures(groups: readonly Group[], least: number): (traits: Traits) => string {
  const common = new Set<string>();
  for (const inPeriod of partition(groups, ({ period }) => period)) {
    const cells = partition(inPeriod, ({ procedure }) => procedure);
    const large = cells.filter((cell) => cell[0]!.procedure !== '' && rowsOf(cell) >= least);
    const rest = rowsOf(inPeriod) - rowsOf(large.flat());
    for (const [first] of withoutSmallest(large, rest, least)) common.add(placeOf(first!));
  }
  return (traits) => (common.has(placeOf(traits)) ? traits.procedure : '');
}

/** Attributes that may be shown, by the traits, of groups of one period and procedure. */
function shownAttributes(cell: readonly Group[], least: number): [string, readonly string[]][] {
  const kept: Group[][] = [];
  let rest = cell;
  for (let most = cell[0]!.attributes.length; most > 0; most -= 1) {
    const alike = partition(rest, (group) => JSON.stringify(first(group, most)));
    const isLarge = (groups: readonly Group[]): boolean =>
      rowsOf(groups) >= least && first(groups[0]!, most).some((attribute) => attribute !== '');
    const large = alike.filter(isLarge);
    kept.push(...large.map((groups) => groups.map((group) => ({ ...group, most }))));
    rest = alike.filter((groups) => !isLarge(groups)).flat();
  }
  const stay = withoutSmallest(kept, rowsOf(rest), least) as (Group & { most: number })[][];
  const told = new Map(stay.flat().map((group) => [keyOf(group), first(group, group.most)]));
  return cell.map((group) => [keyOf(group), told.get(keyOf(group)) ?? first(group, 0)]);
}

/** The first attributes of a group; the others are empty. */
const first = ({ attributes }: Group, most: number): string[] =>
  attributes.map((attribute, at) => (at < most ? attribute : ''));

/** Gives up the smallest groups until the rest, of which nothing is told, is none or enough. */
function withoutSmallest<Kept extends readonly Group[]>(
  groups: readonly Kept[],
  rest: number,
  least: number,
): Kept[] {
  const stay = groups.toSorted((a, b) => rowsOf(b) - rowsOf(a));
  for (let left = rest; left > 0 && left < least && stay.length > 0;) left += rowsOf(stay.pop()!);
  return stay;
}

function partition<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}

const rowsOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { rows }) => sum + rows, 0);
