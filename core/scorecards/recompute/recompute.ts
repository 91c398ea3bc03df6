import { recompute2020 } from './recompute-2020.ts';
import { recomputeDates } from './recompute-dates.ts';
import { recomputeInternal } from './recompute-internal.ts';
import { recomputeLater } from './recompute-later.ts';
import type { RecomputedFigure } from './recompute-row.ts';
import { recomputeStructures } from './recompute-structures.ts';

/**
 * Every figure of the sources that can be reckoned again, with our own result beside it: sums,
 * gaps, rises, places, shares, limits of means, days. What differs is said, and nothing is put
 * right.
 */
export function recompute(): RecomputedFigure[] {
  return [
    ...recomputeStructures(), ...recompute2020(), ...recomputeInternal(), ...recomputeLater(),
    ...recomputeDates(),
  ];
}
