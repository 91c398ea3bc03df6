import { type ByteKeys, UNKNOWN } from './count-byte-keys.ts';
import type { CsvColumn } from './count-csv-columns.ts';
import { CARRIAGE_RETURN, COMMA, LINE_FEED, QUOTE } from './count-csv-record.ts';
import type { BlockFiller } from './held-responses.ts';

/** As many zeros stand behind the bytes of a file: no read goes farther than that. */
export const ZEROS_BEHIND = 4;

/** The row is not plain, or not all there: it has to be read with all care. */
const NOT_PLAIN = -1;
/** What a byte that begins a cell is, when it is neither a level of one digit nor ends a blank. */
const NO_LEVEL = 255;

/** Columns side by side that are read in the same way: levels, one key, or cells to pass over. */
interface Run {
  items: Int32Array | undefined;
  keys: ByteKeys | undefined;
  /** What one key more adds to the number of the group. */
  step: number;
  cells: number;
}

/**
 * Reads the rows that an export consists of: no quotation marks, a level of one digit or nothing in
 * the cell of a criterion, every key known. It looks at every byte of them about once. Any other
 * row it leaves to a reader that takes more care, and keeps nothing of it.
 *
 * The last column stands apart, since a line ends behind it.
 */
export class PlainRows {
  /** Rows that were read so far. */
  rows = 0;
  readonly #runs: readonly Run[];
  readonly #last: Run;
  readonly #places: Uint8Array;
  readonly #filler: BlockFiller;

  constructor(columns: readonly CsvColumn[], levels: readonly number[], filler: BlockFiller) {
    this.#runs = runsOf(columns.slice(0, -1));
    this.#last = runOf(columns.slice(-1));
    this.#places = placesOf(levels);
    this.#filler = filler;
  }

  /**
   * Reads rows and keeps their responses.
   * @returns where the first row begins that is not plain; `to` when all of them are
   */
  read(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    while (at < to) {
      const next = this.#readRow(bytes, at);
      if (next === NOT_PLAIN) return at;
      at = next;
      this.rows += 1;
    }
    return at;
  }

  #readRow(bytes: Uint8Array, from: number): number {
    const runs = this.#runs;
    const filler = this.#filler;
    let at = from;
    let group = 0;
    // Not for…of: an iterator for each row takes time that can be measured.
    for (let index = 0; index < runs.length; index += 1) {
      const { items, keys, step, cells } = runs[index]!;
      if (items) at = readLevels(bytes, at, items, this.#places, filler.levels, filler.start);
      else if (keys) {
        const key = keys.find(bytes, at);
        if (key === UNKNOWN || bytes[keys.end] !== COMMA) return NOT_PLAIN;
        group += key * step;
        at = keys.end + 1;
      } else at = passCells(bytes, at, cells);
      if (at === NOT_PLAIN) return NOT_PLAIN;
    }
    return this.#readLast(bytes, at, group);
  }

  #readLast(bytes: Uint8Array, from: number, group: number): number {
    const { items, keys, step } = this.#last;
    let end = from;
    let key = 0;
    if (items) {
      const byte = bytes[from]!;
      if (!endsLine(byte)) end += 1;
      const place = endsLine(byte) ? 0 : this.#places[byte]!;
      if (place === NO_LEVEL || byte === COMMA) return NOT_PLAIN;
      this.#filler.levels[this.#filler.start + items[0]!] = place;
    } else if (keys) {
      key = keys.find(bytes, from);
      end = keys.end;
    } else end = endOfCell(bytes, from);
    const next = key === UNKNOWN ? NOT_PLAIN : afterLine(bytes, end);
    if (next !== NOT_PLAIN) this.#filler.keep(group + key * step);
    return next;
  }
}

/** Reads cells with one digit or nothing, each with its comma. */
function readLevels(
  bytes: Uint8Array,
  from: number,
  items: Int32Array,
  places: Uint8Array,
  levels: Uint8Array,
  start: number,
): number {
  let at = from;
  for (let column = 0; column < items.length; column += 1) {
    const byte = bytes[at]!;
    const place = places[byte]!;
    at += byte === COMMA ? 1 : 2;
    if (place === NO_LEVEL || bytes[at - 1] !== COMMA) return NOT_PLAIN;
    levels[start + items[column]!] = place;
  }
  return at;
}

/** Passes over cells, each with its comma. */
function passCells(bytes: Uint8Array, from: number, cells: number): number {
  let at = from;
  for (let left = cells; left > 0; at += 1) {
    while (bytes[at]! > COMMA) at += 1;
    const byte = bytes[at]!;
    if (byte === COMMA) left -= 1;
    else if (endsLine(byte) || byte === QUOTE || byte === 0) return NOT_PLAIN;
  }
  return at;
}

/** Where the last cell ends, or where it cannot be read any farther. */
function endOfCell(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]!; ; byte = bytes[at]!) {
    if (byte === COMMA || endsLine(byte) || byte === QUOTE || byte === 0) return at;
    at += 1;
  }
}

const endsLine = (byte: number): boolean => byte === LINE_FEED || byte === CARRIAGE_RETURN;

/**
 * A lone CR is left to the careful reader: the LF after it may be in bytes that are still to come.
 */
function afterLine(bytes: Uint8Array, end: number): number {
  if (bytes[end] === LINE_FEED) return end + 1;
  const isPair = bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED;
  return isPair ? end + 2 : NOT_PLAIN;
}

function runsOf(columns: readonly CsvColumn[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < columns.length; ) {
    const { kind } = columns[at]!;
    const rest = columns.slice(at);
    const other = rest.findIndex((column) => column.kind !== kind);
    const alike = kind === 'key' ? rest.slice(0, 1) : other < 0 ? rest : rest.slice(0, other);
    runs.push(runOf(alike));
    at += alike.length;
  }
  return runs;
}

function runOf(alike: readonly CsvColumn[]): Run {
  const [first] = alike;
  const items = alike.flatMap((column) => (column.kind === 'level' ? [column.item] : []));
  return {
    items: items.length > 0 ? Int32Array.from(items) : undefined,
    keys: first?.kind === 'key' ? first.keys : undefined,
    step: first?.kind === 'key' ? first.step : 0,
    cells: alike.length,
  };
}

function placesOf(levels: readonly number[]): Uint8Array {
  const places = new Uint8Array(256).fill(NO_LEVEL);
  places[COMMA] = 0;
  for (const [at, level] of levels.entries()) {
    const digits = String(level);
    if (digits.length === 1) places[digits.charCodeAt(0)] = at + 1;
  }
  return places;
}
