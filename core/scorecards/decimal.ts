/**
 * Rounds half away from zero, as tables of points are rounded: 14.95 is 15.0 with one decimal,
 * although as a binary number it lies a little below. The decimal writing of the number decides.
 * @throws RangeError when the value is not finite or the decimals are no whole number from 0 to 12
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`expected a finite number, got ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12) {
    throw new RangeError(`decimals must be 0 to 12, got ${decimals}`);
  }
  // Twelve digits are more than any figure here has, and fewer than a binary number keeps.
  const shown = Number(Math.abs(value).toPrecision(12));
  const rounded = shift(Math.round(shift(shown, decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Sum of decimal figures without the dust of binary numbers: 0.1 + 0.2 is 0.3. */
export function sumOf(values: readonly number[]): number {
  return roundTo(values.reduce((total, value) => total + value, 0), 9);
}

/** Moves the decimal point through the written number: 1.005 by 2 is 100.5. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
