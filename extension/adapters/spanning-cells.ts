/** Finds a cell that stands in several rows. */
export const SPANNING = ':is(td, th)[rowspan]:not([rowspan=""], [rowspan="1"])';

/** The cells of a row by column, with those that begin in a row above it. */
export const SPREAD = new WeakMap<Element, readonly (Element | undefined)[]>();

/** A cell that reaches into the rows below. */
interface Reaching {
  cell: Element;
  /** How many more rows. */
  rows: number;
}

/** Notes the cells of the rows of a table in which some stand in several rows, as a page shows them. */
export function spread(rows: readonly Element[], width: number): void {
  let above: (Reaching | undefined)[] = [];
  for (const row of rows) {
    const own = [...row.children];
    const next: (Reaching | undefined)[] = [];
    const cells = Array.from({ length: width }, (_, at) => {
      const reaching = above[at];
      const cell = reaching?.cell ?? own.shift();
      const left = reaching ? reaching.rows - 1 : spanOf(cell) - 1;
      next.push(cell && left > 0 ? { cell, rows: left } : undefined);
      return cell;
    });
    SPREAD.set(row, cells);
    above = next;
  }
}

/** 0 means all the rows that are left. */
function spanOf(cell: Element | undefined): number {
  const span = Number(cell?.getAttribute('rowspan') ?? 1);
  if (span === 0) return Number.POSITIVE_INFINITY;
  return Number.isInteger(span) && span > 0 ? span : 1;
}
