/** What divides a CSV file (RFC 4180), as bytes of UTF-8. */
export const COMMA = 0x2c;
export const QUOTE = 0x22;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;

/** The record does not end in these bytes; more of the file may end it. */
export const INCOMPLETE = -1;

/**
 * Finds the cells of any record of a CSV file: in quotation marks, with line ends within, or plain.
 */
export class CsvRecord {
  /** Whether the file ended within a cell in quotation marks. */
  isOpen = false;
  /** Whether something stands behind the closing quotation mark of a cell. */
  isBroken = false;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /**
   * Finds the cells of the record that begins at `from`. Lines end with LF, CRLF or CR.
   * @param to where the bytes end, `isLast` whether the file does so too
   * @returns where the next record begins, or `INCOMPLETE`
   */
  read(bytes: Uint8Array, from: number, to: number, isLast: boolean): number {
    this.#starts.length = 0;
    this.#ends.length = 0;
    [this.isOpen, this.isBroken] = [false, false];
    for (let at = from; ; at += 1) {
      const isQuoted = at < to && bytes[at] === QUOTE;
      at = isQuoted ? this.#readQuoted(bytes, at + 1, to) : this.#readPlain(bytes, at, to);
      if (at === to) return isLast ? to : INCOMPLETE;
      if (bytes[at] === COMMA) continue;
      const isLone = bytes[at] === CARRIAGE_RETURN && at + 1 === to && !isLast;
      return isLone ? INCOMPLETE : afterLine(bytes, at, to);
    }
  }

  /** How many cells it has. */
  get cells(): number {
    return this.#starts.length;
  }

  /** A blank line: a single cell with nothing in it. */
  get isBlank(): boolean {
    return this.cells === 1 && this.#starts[0] === this.#ends[0];
  }

  /** What stands in a cell, without its quotation marks. */
  cell(bytes: Uint8Array, column: number): Uint8Array {
    const [start, end] = [this.#starts[column]!, this.#ends[column]!];
    if (start === 0 || bytes[start - 1] !== QUOTE) return bytes.subarray(start, end);
    const cell = bytes.slice(start, end);
    let length = 0;
    for (let at = 0; at < cell.length; at += 1) {
      cell[length] = cell[at]!;
      length += 1;
      if (cell[at] === QUOTE) at += 1;
    }
    return cell.subarray(0, length);
  }

  #readPlain(bytes: Uint8Array, from: number, to: number): number {
    const end = endOfCell(bytes, from, to);
    this.#starts.push(from);
    this.#ends.push(end);
    return end;
  }

  #readQuoted(bytes: Uint8Array, from: number, to: number): number {
    const close = closingQuote(bytes, from, to);
    this.#starts.push(from);
    this.#ends.push(close);
    this.isOpen = close === to;
    if (this.isOpen) return to;
    const end = endOfCell(bytes, close + 1, to);
    if (end > close + 1) this.isBroken = true;
    return end;
  }
}

function endOfCell(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && !isEnd(bytes[at]!)) at += 1;
  return at;
}

const isEnd = (byte: number): boolean =>
  byte === COMMA || byte === LINE_FEED || byte === CARRIAGE_RETURN;

/** Two quotation marks in a row stand for one that is part of the cell. */
function closingQuote(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 === to || bytes[at + 1] !== QUOTE) return at;
    at += 1;
  }
  return to;
}

/** Where the next line begins; `at` is where this one ends. */
function afterLine(bytes: Uint8Array, at: number, to: number): number {
  const isPair = bytes[at] === CARRIAGE_RETURN && at + 1 < to && bytes[at + 1] === LINE_FEED;
  return isPair ? at + 2 : at + 1;
}
