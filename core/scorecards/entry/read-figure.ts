/** A number that somebody wrote, or why it is none that could be relied on. */
export type ReadFigure =
  | { ok: true; value: number; percent: boolean }
  | { ok: false; code: 'not-a-number' | 'ambiguous-number' };

const WRITTEN = /^(?<minus>[-−])?(?<number>\d[\d.,]*)\s*(?<percent>%)?$/u;
/**
 * Three digits behind one mark: 1.234 is a thousand for one reader and one and a bit for another.
 */
const ONE_MARK_THREE_DIGITS = /^[1-9]\d{0,2}[.,]\d{3}$/u;
/** 1.234.567 and 1.234,5, as in Viet Nam. */
const POINTS_GROUP = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;
/** 1,234,567 and 1,234.5, as in English. */
const COMMAS_GROUP = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const DECIMAL = /^\d+(?:[.,]\d+)?$/u;

/**
 * Reads a number as it is written in Viet Nam: "83,94%", "1.234,5", "0,5", and the same with
 * English marks where only one reading is possible. What has two readings, such as "1.234", is not
 * guessed.
 */
export function readFigure(text: string): ReadFigure {
  const { minus, number, percent } = WRITTEN.exec(text.trim())?.groups ?? {};
  if (number === undefined) return { ok: false, code: 'not-a-number' };
  if (ONE_MARK_THREE_DIGITS.test(number)) return { ok: false, code: 'ambiguous-number' };
  const plain = plainOf(number);
  if (plain === undefined) return { ok: false, code: 'not-a-number' };
  const value = Number(plain) * (minus === undefined ? 1 : -1);
  return { ok: true, value, percent: percent !== undefined };
}

/** The same for a cell: one that holds a number has one reading. */
export function readFigureCell(cell: string | number): ReadFigure {
  return typeof cell === 'string' ? readFigure(cell) : { ok: true, value: cell, percent: false };
}

function plainOf(number: string): string | undefined {
  if (POINTS_GROUP.test(number)) return number.replaceAll('.', '').replace(',', '.');
  if (COMMAS_GROUP.test(number)) return number.replaceAll(',', '');
  return DECIMAL.test(number) ? number.replace(',', '.') : undefined;
}
