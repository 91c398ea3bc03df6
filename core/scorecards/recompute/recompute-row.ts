import type { Wording } from '../../wording.ts';
import { roundTo } from '../decimal.ts';

/**
 * Kết quả đối chiếu. `equal`: the printed figure comes out; `differs`: another one does;
 * `possible`: the printed figure cannot be computed, and lies within what the others allow;
 * `impossible`: it does not; `not-printed`: no source prints it, and it follows from those that
 * are.
 */
export type Verdict = 'equal' | 'differs' | 'possible' | 'impossible' | 'not-printed';

/** A figure of the sources, held against our own reckoning. */
export interface RecomputedFigure {
  id: string;
  what: Wording;
  /** Id of the source. */
  source: string;
  /** As printed; absent where no source prints it. */
  printed?: string;
  /** How it was reckoned, with the numbers: "91,04 − 90,51". */
  rule: string;
  /** Our result; for `possible` and `impossible` the limits. */
  ours: string;
  verdict: Verdict;
  /** Why it differs, or what follows. */
  note?: Wording;
}

/** What every row says of itself. */
export type RowHead = Pick<RecomputedFigure, 'id' | 'what' | 'source' | 'printed' | 'note'>;

/** An arithmetic result with the numbers that made it. */
export interface Reckoned {
  rule: string;
  value: number;
}

/** Numbers as they are written here: comma, no needless zeros, a minus that is no hyphen. */
export function writeNumber(value: number, decimals = 2): string {
  return String(roundTo(value, decimals)).replace('.', ',').replace('-', '−');
}

/** Adds up. */
export function added(values: readonly number[]): Reckoned {
  const value = roundTo(values.reduce((sum, each) => sum + each, 0), 9);
  return { rule: values.map((each) => writeNumber(each)).join(' + '), value };
}

/** Takes one from the other. */
export function subtracted(from: number, less: number): Reckoned {
  return { rule: `${writeNumber(from)} − ${writeNumber(less)}`, value: roundTo(from - less, 9) };
}

/** A share in percent. */
export function sharedOut(part: number, of: number): Reckoned {
  return { rule: `${part} / ${of} × 100`, value: (part / of) * 100 };
}

/** A row whose figure is printed: equal, or another. */
export function compared(
  head: RowHead,
  expected: number,
  { rule, value }: Reckoned,
): RecomputedFigure {
  const verdict = roundTo(value - expected, 6) === 0 ? 'equal' : 'differs';
  return { ...head, rule, ours: writeNumber(value), verdict };
}

/** A row whose figure follows from others and is printed nowhere. */
export function derived(head: RowHead, { rule, value }: Reckoned): RecomputedFigure {
  return { ...head, rule, ours: writeNumber(value), verdict: 'not-printed' };
}

/** A row whose figure can only be held against limits, both included. */
export function bounded(
  head: RowHead,
  printed: number,
  { low, high, rule }: { low: number; high: number; rule: string },
): RecomputedFigure {
  const verdict = low <= printed && printed <= high ? 'possible' : 'impossible';
  return { ...head, rule, ours: `${writeNumber(low)} … ${writeNumber(high)}`, verdict };
}
