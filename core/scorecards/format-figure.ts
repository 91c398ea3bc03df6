import type { Wording } from '../wording.ts';
import { roundTo } from './decimal.ts';
import type { FigureUnit } from './scorecard.ts';

/** A figure as it is printed: `83,94%` and `85,74 điểm` in Viet Nam, `85.74 points` in English. */
export function sayFigure(value: number, unit: FigureUnit, decimals = 2): Wording {
  const { vi, en } = sayNumber(value, decimals);
  if (unit === 'percent') return { vi: `${vi}%`, en: `${en}%` };
  return { vi: `${vi} điểm`, en: `${en} points` };
}

/** A number with the marks of each language. */
export function sayNumber(value: number, decimals = 2): Wording {
  return { vi: formatDecimal(value, decimals), en: formatDecimal(value, decimals, 'en') };
}

/** A number rounded to so many decimals, with the marks of Viet Nam: `1.234,50`. */
export function formatDecimal(value: number, decimals = 2, locale: 'vi' | 'en' = 'vi'): string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals, maximumFractionDigits: decimals,
  });
  return format.format(roundTo(value, decimals));
}
