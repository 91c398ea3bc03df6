import { labelOf } from './label-of.ts';
import { toValue, type Value } from './put-down.ts';
import { SPANNING, SPREAD, spread } from './spanning-cells.ts';
import { textOf } from './text-of.ts';
import { typedEntries } from './typed-entries.ts';

/** Column labels as a portal writes them, by the name that we give the column. */
export type Columns<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** The cells of a row by column; a column that the table does not have is absent. */
export type Row<Name extends string> = Partial<Record<Name, Element>>;

/** The rows of a table, and what its columns are. */
export interface Table<Name extends string> {
  names: readonly (Name | undefined)[];
  rows: readonly Element[];
}

/** The cells of the rows of a table (`findTable`). */
export function readRows<Name extends string>(
  heads: readonly Element[],
  columns: Columns<Name>,
): Row<Name>[] | undefined {
  const table = findTable(heads, columns);
  return table?.rows.map((row) => cellsOf(row, table.names));
}

/**
 * Finds the rows under the first of these heads in which at least two labels are known, whether the
 * table is made of `tr` or of boxes in a row. Undefined where there is no such head.
 */
export function findTable<Name extends string>(
  heads: readonly Element[],
  columns: Columns<Name>,
): Table<Name> | undefined {
  for (const head of heads) {
    const names = columnNames(head, columns);
    if (names.filter((name) => name !== undefined).length < 2) continue;
    const firsts = names.map((name, index) => (names.indexOf(name) < index ? undefined : name));
    return { names: firsts, rows: rowsUnder(head) };
  }
  return undefined;
}

/** The columns of a head, one for each of its cells; undefined for a cell that is not known. */
export function columnNames<Name extends string>(
  head: Element,
  columns: Columns<Name>,
): (Name | undefined)[] {
  const known = namesByLabel(columns);
  return [...head.children].map((cell) => known.get(labelOf(textOf(cell))));
}

/** The words of the cells of a row. */
export function valuesOf<Name extends string>(row: Row<Name>): Partial<Record<Name, Value>> {
  const values: Partial<Record<Name, Value>> = {};
  for (const [name, cell] of typedEntries<Name, Element>(row)) values[name] = toValue([cell]);
  return values;
}

const NAMES = new WeakMap<object, ReadonlyMap<string, string>>();

function namesByLabel<Name extends string>(columns: Columns<Name>): ReadonlyMap<string, Name> {
  let names = NAMES.get(columns) as ReadonlyMap<string, Name> | undefined;
  if (!names) {
    const entries = typedEntries<Name, readonly string[]>(columns).flatMap(([name, labels]) =>
      labels.map((label) => [labelOf(label), name] as const),
    );
    // A label of two columns belongs to the first.
    names = new Map(entries.toReversed());
    NAMES.set(columns, names);
  }
  return names;
}

/** Rows of a table, or the boxes after a head of boxes that have as many cells as the head. */
function rowsUnder(head: Element): Element[] {
  const table = head.closest('table');
  if (head.tagName === 'TR' && table) return tableRows(head, table);
  const width = head.children.length;
  const beside = following(head);
  const boxes = beside.length > 0 || !head.parentElement ? beside : following(head.parentElement);
  return boxes.map(unwrap).flatMap((box) => {
    const rows = rowsIn(box, width);
    return box.children.length === width && rows.length < width ? [box] : rows;
  });
}

function tableRows(head: Element, table: Element): Element[] {
  const rows = [...(table as HTMLTableElement).rows];
  const below = rows.slice(rows.indexOf(head as HTMLTableRowElement) + 1);
  if (table.querySelector(SPANNING)) spread(below, head.children.length);
  return below;
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
  let inner = box;
  while (inner.children.length === 1) inner = inner.firstElementChild!;
  return inner;
}

/** The cells of a row by what their columns are. */
export function cellsOf<Name extends string>(
  row: Element,
  names: readonly (Name | undefined)[],
): Row<Name> {
  const cells: Row<Name> = {};
  const first = row.firstElementChild;
  // A cell over all columns is the title of a group, not a value.
  const isAlone = first !== null && first.nextElementSibling === null && names.length > 1;
  if (isAlone && row.querySelector('[colspan]')) return cells;
  const known = SPREAD.get(row);
  if (known) return namedCells(known, names);
  let cell = first;
  for (let at = 0; cell && at < names.length; at += 1, cell = cell.nextElementSibling) {
    const name = names[at];
    if (name) cells[name] = cell;
  }
  return cells;
}

function namedCells<Name extends string>(
  known: readonly (Element | undefined)[],
  names: readonly (Name | undefined)[],
): Row<Name> {
  const cells: Row<Name> = {};
  for (const [at, name] of names.entries()) {
    const cell = known[at];
    if (name && cell) cells[name] = cell;
  }
  return cells;
}
