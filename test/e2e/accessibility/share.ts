import { CATALOGUE } from '../../../demo/gallery/client/catalogue.ts';
import { EVERY_EXAMPLE } from '../gallery/every-example.ts';
import { LARGE } from '../large.ts';
import { CONDITIONS } from './conditions.data.ts';

/** An example of the gallery. */
export type ShownExample = (typeof EVERY_EXAMPLE)[number];

/**
 * The examples that are looked at under the condition of this place. `npm test` takes a share, always
 * the same: every element under every condition, every example under at least one.
 */
export function examplesUnder(place: number, everything = LARGE): ShownExample[] {
  if (everything) return EVERY_EXAMPLE;
  return CATALOGUE.flatMap(({ tag, examples }) => {
    const turns = Math.min(examples.length, CONDITIONS.length);
    return EVERY_EXAMPLE.filter((shown) => shown.tag === tag).filter(
      (_, index) => index % turns === place % turns,
    );
  });
}

/** How many pairs of example and condition there are in all. */
export const PAIRS: number = EVERY_EXAMPLE.length * CONDITIONS.length;
