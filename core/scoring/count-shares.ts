import type { CountTable } from './count-table.ts';

/**
 * Answers and satisfied answers of every criterion in every group, side by side:
 * `answers[group * items.length + item]`. Blanks are not among them.
 */
export interface CountShares {
  answers: Uint32Array;
  satisfied: Uint32Array;
}

/**
 * What indexes are made of, for all groups of a table at once.
 * @param satisfied values of the levels that count as satisfied, as `satisfiedLevels` gives them
 */
export function sharesOf(table: CountTable, satisfied: ReadonlySet<number>): CountShares {
  const { counts, levels } = table;
  const cells = table.groups * table.items.length;
  const shares = { answers: new Uint32Array(cells), satisfied: new Uint32Array(cells) };
  const sides = Uint8Array.from(levels, (level) => (satisfied.has(level) ? 1 : 0));
  for (let cell = 0, at = 1; cell < cells; cell += 1, at += sides.length + 1) {
    for (let place = 0; place < sides.length; place += 1) {
      const count = counts[at + place]!;
      shares.answers[cell]! += count;
      shares.satisfied[cell]! += count * sides[place]!;
    }
  }
  return shares;
}
