import type { Place } from './adapter.ts';
import { foldLabel } from './fold-label.ts';
import { textOf } from './text-of.ts';
import { typedEntries } from './typed-entries.ts';

/** Column labels as a portal writes them, by the name that we give the column. */
export type Columns<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** The cells of a row by column; a column that the table does not have is absent. */
export type Row<Name extends string> = Partial<Record<Name, Element>>;

/**
 * Reads the rows of a table, whether it is made of `tr` or of boxes in a row. The head is the first
 * row in which at least two labels are known. Undefined where there is no such head.
 */
export function readRows<Name extends string>(
  root: ParentNode,
  columns: Columns<Name>,
): Row<Name>[] | undefined {
  const head = [...root.querySelectorAll('*')].find((row) => isHead(row, columns));
  if (!head) return undefined;
  const names = [...head.children].map((cell) => columnOf(cell, columns));
  return rowsUnder(head).map((row) => toRow(row, names));
}

/** The cells of a row as places. */
export function placesOf<Name extends string>(row: Row<Name>): Partial<Record<Name, Place>> {
  const places: Partial<Record<Name, Place>> = {};
  for (const [name, cell] of typedEntries<Name, Element>(row)) places[name] = [cell];
  return places;
}

function isHead<Name extends string>(row: Element, columns: Columns<Name>): boolean {
  if (row.children.length < 2) return false;
  return [...row.children].filter((cell) => columnOf(cell, columns) !== undefined).length >= 2;
}

function columnOf<Name extends string>(cell: Element, columns: Columns<Name>): Name | undefined {
  const label = foldLabel(textOf(cell));
  const known = typedEntries<Name, readonly string[]>(columns);
  return known.find(([, labels]) => labels.some((name) => foldLabel(name) === label))?.[0];
}

/** Rows of a table, or the boxes after a head of boxes that have as many cells as the head. */
function rowsUnder(head: Element): Element[] {
  const table = head.closest('table');
  if (head.tagName === 'TR' && table) {
    const rows: Element[] = [...table.querySelectorAll('tr')];
    return rows.slice(rows.indexOf(head) + 1).filter((row) => row.closest('table') === table);
  }
  const width = head.children.length;
  const beside = following(head);
  const boxes = beside.length > 0 || !head.parentElement ? beside : following(head.parentElement);
  return boxes.map(unwrap).flatMap((box) => {
    const rows = rowsIn(box, width);
    return box.children.length === width && rows.length < width ? [box] : rows;
  });
}

/**
 * Rows inside a box. As many rows as columns look like one row: they are told apart because each
 * of the children then has as many children again.
 */
function rowsIn(box: Element, width: number): Element[] {
  return [...box.children].map(unwrap).filter((row) => row.children.length === width);
}

function following(element: Element): Element[] {
  const all = [...(element.parentElement?.children ?? [])];
  return all.slice(all.indexOf(element) + 1);
}

function unwrap(box: Element): Element {
  const only = box.children.length === 1 ? box.children[0] : undefined;
  return only ? unwrap(only) : box;
}

function toRow<Name extends string>(row: Element, names: (Name | undefined)[]): Row<Name> {
  const cells: Row<Name> = {};
  names.forEach((name, index) => {
    const cell = row.children[index];
    if (name && cell && !(name in cells)) cells[name] = cell;
  });
  return cells;
}
