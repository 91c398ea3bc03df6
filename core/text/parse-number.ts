/** Groups of three digits behind points or behind commas: 1.500.000 and 1,500,000. */
const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/u;
const DECIMAL = /^\d+(?:[.,]\d+)?$/u;
const FRACTION = /^(\d+)\/(\d+)$/u;

/**
 * A number as Vietnamese and portal texts write it: `135.000` and `135,000` are 135000,
 * `1,5` and `1.5` are 1.5, `1/2` is 0.5, `07` is 7.
 */
export function parseNumber(text: string): number | undefined {
  if (GROUPED.test(text)) return Number(text.replace(/[.,]/gu, ''));
  if (DECIMAL.test(text)) return Number(text.replace(',', '.'));
  const fraction = FRACTION.exec(text);
  if (!fraction || Number(fraction[2]) === 0) return undefined;
  return Number(fraction[1]) / Number(fraction[2]);
}
