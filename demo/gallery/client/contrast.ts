import { ColorSpace, contrastWCAG21, sRGB } from 'colorjs.io/fn';
import { CONTRAST_PAIRS, type ContrastPair } from './contrast-pairs.data.ts';
import { type Theme, valueOf } from './theme.ts';
import type { Variant } from './variant.ts';

ColorSpace.register(sRGB);

const PREFIX = '--sipas-color-';

/** A pair as it is in a theme. */
export interface MeasuredPair {
  pair: ContrastPair;
  /** From 1 to 21. */
  ratio: number;
  enough: boolean;
}

/** Contrast of every pair of a theme, as WCAG 2 defines it. */
export function measureContrast(theme: Theme, scheme: Variant['scheme']): MeasuredPair[] {
  return CONTRAST_PAIRS.map((pair) => {
    const [front, back] = [pair.front, pair.back].map((name) =>
      valueOf(theme, PREFIX + name, scheme),
    ) as [string, string];
    const ratio = contrastWCAG21(front, back);
    // Compared as computed, never rounded: 4.499 is not enough.
    return { pair, ratio, enough: ratio >= pair.least };
  });
}
