/**
 * Which units (cơ quan) a collector serves, and whose pages may send for each. Scores are public
 * figures: a page that may send for one unit may read those of all, for a page that compares them.
 */
export interface Units {
  /** How many there are; undefined: every unit is served. */
  size: () => number | undefined;
  serves: (unit: string) => boolean;
  /** Whether pages of this origin may send for any unit at all. */
  knows: (origin: string) => boolean;
  /** Whether pages of this origin may send for this unit. */
  maySend: (origin: string, unit: string) => boolean;
}

/** The origins of each unit. */
export type OriginsByUnit = ReadonlyMap<string, ReadonlySet<string>>;

/** Units that all have the same origins; without a list of units, every unit is served. */
export function unitsWithOrigins(
  origins: readonly string[],
  units?: readonly string[],
): Units {
  const [known, served] = [new Set(origins), units && new Set(units)];
  const serves = (unit: string): boolean => served?.has(unit) ?? true;
  return {
    size: () => served?.size,
    serves,
    knows: (origin) => known.has(origin),
    maySend: (origin, unit) => known.has(origin) && serves(unit),
  };
}

/** Units of which each has origins of its own. */
export function unitsOf(list: OriginsByUnit): Units {
  const known = new Set([...list.values()].flatMap((origins) => [...origins]));
  return {
    size: () => list.size,
    serves: (unit) => list.has(unit),
    knows: (origin) => known.has(origin),
    maySend: (origin, unit) => list.get(unit)?.has(origin) ?? false,
  };
}

/** Units that are looked up anew each time, for a list that changes while the collector runs. */
export function currentUnits(current: () => Units): Units {
  return {
    size: () => current().size(),
    serves: (unit) => current().serves(unit),
    knows: (origin) => current().knows(origin),
    maySend: (origin, unit) => current().maySend(origin, unit),
  };
}
