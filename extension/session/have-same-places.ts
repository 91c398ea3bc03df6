import type { Place, ReadProcedure } from '../adapters/adapter.ts';

/** Whether the same nodes hold the same fields. */
export function haveSamePlaces(
  some: readonly ReadProcedure[],
  others: readonly ReadProcedure[],
): boolean {
  return some.every((one, index) => {
    const other = others[index];
    if (one.cells) return isSamePlace(one.cells, other?.cells);
    return [...one.places].every(([field, place]) => isSamePlace(place, other?.places.get(field)));
  });
}

function isSamePlace(place: Place, other: Place | undefined): boolean {
  return other?.length === place.length && place.every((node, at) => node === other[at]);
}
