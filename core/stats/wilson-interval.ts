/** An interval of a proportion, both ends between 0 and 1. */
export interface Interval {
  low: number;
  high: number;
}

/** The 97.5 % quantile of the normal distribution: two-sided 95 %. */
const Z_95 = 1.959963984540054;

/**
 * Wilson score interval for a proportion.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927) 209–212.
 * @param proportion share of successes, 0 to 1
 * @param n number of independent observations, above 0
 * @throws RangeError when either lies outside
 */
export function wilsonInterval(proportion: number, n: number, z = Z_95): Interval {
  if (!(proportion >= 0 && proportion <= 1)) {
    throw new RangeError(`proportion must be between 0 and 1, got ${proportion}`);
  }
  if (!(n > 0)) throw new RangeError(`n must be above 0, got ${n}`);
  const z2 = z * z;
  const centre = (proportion + z2 / (2 * n)) / (1 + z2 / n);
  const margin =
    (z / (1 + z2 / n)) * Math.sqrt((proportion * (1 - proportion)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, centre - margin), high: Math.min(1, centre + margin) };
}
