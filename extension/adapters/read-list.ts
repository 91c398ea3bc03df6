import type {
  FieldPath, ProcedureText, SubmissionMethodText,
} from '#core/procedure/procedure.ts';
import type { ListPage, Place, ReadProcedure } from './adapter.ts';
import { type FieldName, isFact, isOfMethods } from './field-name.ts';
import { findItems } from './find-items.ts';
import { readBoxes, readItem } from './read-boxes.ts';
import type { PageView } from './page-view.ts';
import {
  emptyReading,
  type MethodValues,
  putField,
  putMethod,
  toValue,
  type Value,
} from './put-down.ts';
import { mayNameChannels, valuesByChannel } from './read-methods.ts';
import { cellsOf, type Columns, findTable, type Row, type Table, valuesOf } from './read-rows.ts';
import type { Steps } from './steps.ts';
import { isLeaf, textOf } from './text-of.ts';
import { typedEntries } from './typed-entries.ts';

/** Reads a page that shows many procedures in short: by its columns, or else by its links. */
export function* readList(
  root: Element,
  page: ListPage,
  view: PageView,
): Steps<ReadProcedure[]> {
  const heads = page.columns ? view.labels().heads.filter((head) => view.isWithin(root, head)) : [];
  const table = findTable(heads, (page.columns ?? {}) as Columns<FieldName>);
  const read = table ? yield* readTable(table) : [];
  if (read.length > 0) return read;
  const items = page.items ? yield* findItems(root, page.items) : [];
  if (items.length < (page.items?.least ?? 1)) return [];
  return page.items?.fields ? yield* readBoxes(items, page.items.fields, view) : items.map(readItem);
}

/** So many rows are read in one step. */
const PACE = 40;

/** The rows of a table that name a procedure. */
function* readTable({ rows, names }: Table<FieldName>): Steps<ReadProcedure[]> {
  const read: ReadProcedure[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row, names);
    const reading = cells.name && readRow(row, cells, names);
    if (reading && reading.text.name !== '') read.push(reading);
    if (index % PACE === 0) yield;
  }
  return read;
}

type Names = Table<FieldName>['names'];

function readRow(row: Element, cells: Row<FieldName>, names: Names): ReadProcedure {
  const { processingTime, fee } = cells;
  const isSplit = (processingTime && namesChannels(processingTime)) || (fee && namesChannels(fee));
  return isSplit ? readSplitRow(cells) : new PlainRow(row, cells, names);
}

const namesChannels = (cell: Element): boolean => !isLeaf(cell) && mayNameChannels([cell]);

/**
 * A row with one value in each cell; where they stand is worked out when it is asked for. Cells that
 * are not held on to cost the browser next to nothing: a list has tens of thousands.
 */
class PlainRow implements ReadProcedure {
  readonly text: ProcedureText = { parts: {}, submissionMethods: [] };
  readonly #row: Element;
  readonly #names: Names;
  #places: Map<FieldPath, Place> | undefined;

  constructor(row: Element, cells: Row<FieldName>, names: Names) {
    this.#row = row;
    this.#names = names;
    const { parts, submissionMethods } = this.text;
    for (const field of Object.keys(cells) as FieldName[]) {
      if (isOfMethods(field)) continue;
      const words = textOf(cells[field]!);
      if (isFact(field)) this.text[field] = words;
      else parts[field] = words;
    }
    const { processingTime, fee } = cells;
    if (!processingTime && !fee) return;
    const method: SubmissionMethodText = {};
    if (processingTime) method.processingTime = textOf(processingTime);
    if (fee) method.fee = textOf(fee);
    submissionMethods.push(method);
  }

  get cells(): readonly Element[] {
    return Object.values(cellsOf(this.#row, this.#names));
  }

  get places(): Map<FieldPath, Place> {
    return (this.#places ??= readSplitRow(cellsOf(this.#row, this.#names)).places);
  }
}

/** A row whose time or fee may name several channels. */
function readSplitRow({ processingTime, fee, ...others }: Row<FieldName>): ReadProcedure {
  const reading = emptyReading();
  for (const [field, value] of typedEntries(valuesOf(others))) putField(reading, field, value);
  const times = valuesIn(processingTime);
  const fees = valuesIn(fee);
  for (const key of new Set([...times.keys(), ...fees.keys()])) {
    putMethod(reading, toMethod(times.get(key), fees.get(key)));
  }
  return reading;
}

function toMethod(time: ChannelValue | undefined, fee: ChannelValue | undefined): MethodValues {
  const channel = (time ?? fee)?.channel;
  return {
    ...(channel && { channel }),
    ...(time && { processingTime: time.value }),
    ...(fee && { fee: fee.value }),
  };
}

interface ChannelValue {
  channel?: Value;
  value: Value;
}

/** A channel may have several rows; the second in one cell belongs to the second in the other. */
function valuesIn(cell: Element | undefined): Map<string, ChannelValue> {
  const values = new Map<string, ChannelValue>();
  if (!cell) return values;
  for (const { channel, value } of valuesByChannel([cell])) {
    const name = channel.words.toLowerCase();
    let turn = 1;
    while (values.has(`${name} ${turn}`)) turn += 1;
    values.set(`${name} ${turn}`, { channel, value });
  }
  if (values.size === 0) values.set('', { value: toValue([cell]) });
  return values;
}
