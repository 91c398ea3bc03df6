import type { Fee, FeeWindow } from '../procedure/fee.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { parseFeeWindows } from '../text/parse-fee-windows.ts';
import type { RowWords } from './methods.ts';

/** Times in which a fee applies: those of its cell, and of a description that speaks of the fee. */
export function windowsOf({ windows }: Fee, { description = '' }: RowWords): readonly FeeWindow[] {
  if (description === '' || !SPEAKS_OF_A_FEE.test(normalizeText(description))) return windows;
  return [...windows, ...parseFeeWindows(description)];
}

const SPEAKS_OF_A_FEE = /(?<!kinh |chi )phí(?!\p{L})|mức thu/u;

/** How the times of a cell stand to today. */
export interface WindowsToday {
  /** The window that ends last. */
  last: FeeWindow & { to: string };
  /** One that is over. */
  over?: FeeWindow;
  /** What applies after that, where the page tells; else "từ ngày" belongs to something else. */
  next?: FeeWindow;
}

/** Undefined where no time has an end. */
export function windowsToday(windows: readonly FeeWindow[], today: string): WindowsToday | undefined {
  const ending = windows.flatMap((window) => (window.to === undefined ? [] : [{ ...window, to: window.to }]));
  const last = ending.toSorted((a, b) => b.to.localeCompare(a.to))[0];
  if (!last) return undefined;
  const over = ending.find(({ to }) => to < today);
  const end = (over ?? last).to;
  const next = windows.find(({ from = '', to = '9' }) => from > end && to >= today);
  return { last, ...(over && { over }), ...(next && { next }) };
}
