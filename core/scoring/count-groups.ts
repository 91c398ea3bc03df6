/** One thing by which responses are told apart: `{ column: 'unit', keys: ['H26', 'H26.100'] }`. */
export interface GroupColumn {
  /** Name of the column in a file. */
  readonly column: string;
  /** Everything that may stand there: agency ids, months, or `open` and `verified`. */
  readonly keys: readonly string[];
}

/**
 * How many groups columns make together.
 * @throws RangeError for a column without keys, or with the same key twice
 */
export function numberOfGroups(columns: readonly GroupColumn[]): number {
  for (const { column, keys } of columns) {
    if (keys.length === 0) throw new RangeError(`column ${column} has no keys`);
    const different = new Set(keys).size;
    if (different === keys.length) continue;
    throw new RangeError(`column ${column} has ${keys.length} keys, ${different} different ones`);
  }
  return columns.reduce((groups, { keys }) => groups * keys.length, 1);
}

/**
 * Numbers the groups that columns make together: those of the first column lie farthest apart, so
 * that all groups of a unit stand side by side when units are the first.
 * @returns the group of one key for each column; undefined where a key is unknown
 */
export function groupIndex(
  columns: readonly GroupColumn[],
): (keys: readonly string[]) => number | undefined {
  numberOfGroups(columns);
  const places = columns.map(({ keys }) => new Map(keys.map((key, place) => [key, place])));
  return (keys) => {
    let group = 0;
    for (const [at, known] of places.entries()) {
      const place = known.get(keys[at] ?? '');
      if (place === undefined) return undefined;
      group = group * known.size + place;
    }
    return group;
  };
}
