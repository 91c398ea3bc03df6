import type { Fee, FeeWindow } from '../procedure/fee.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { parseFeeWindows } from '../text/parse-fee-windows.ts';
import type { RowWords } from './methods.ts';

/** Times in which a fee applies: those of its cell, and of a description that speaks of the fee. */
export function windowsOf({ windows }: Fee, { description = '' }: RowWords): readonly FeeWindow[] {
  if (!SPEAKS_OF_A_FEE.test(normalizeText(description))) return windows;
  return [...windows, ...parseFeeWindows(description)];
}

const SPEAKS_OF_A_FEE = /(?<!kinh |chi )phí(?!\p{L})|mức thu/u;

/** The window that ends last; one without an end never does. */
export function latestWindow(windows: readonly FeeWindow[]): FeeWindow | undefined {
  const open = windows.find(({ to }) => to === undefined);
  return open ?? windows.toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))[0];
}
