import type { Instrument } from '../survey/instrument.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { CarefulRows } from './count-csv-careful-rows.ts';
import { readHeading, refuseColumns } from './count-csv-columns.ts';
import { PlainRows, ZEROS_BEHIND } from './count-csv-plain-rows.ts';
import { CsvRecord, INCOMPLETE } from './count-csv-record.ts';
import { type GroupColumn, numberOfGroups } from './count-groups.ts';
import { type CountIssue, type CountIssueCode, CountIssues } from './count-issues.ts';
import { type CountShape, countShape } from './count-table.ts';
import { BlockFiller, type ResponseBlock } from './held-responses.ts';

/** What is read, and who takes it. */
export interface CsvReaderOptions {
  instrument: Instrument;
  /** The columns that tell the group of a response. */
  groups: readonly GroupColumn[];
  /** Takes responses, some thousands at a time; the memory of a block is used again. */
  take: (block: ResponseBlock) => void;
}

/** What became of a file. */
export interface CsvReading {
  /** Whether it could be read at all; if not, nothing of it counts. */
  ok: boolean;
  responses: number;
}

/** So many bytes are read at once; a row that is longer makes it more. */
const BYTES_AT_ONCE = 2 ** 17;
/** A row that is longer is none: a quotation mark is missing, or the file is no CSV. */
const LONGEST_ROW = 2 ** 20;

/**
 * Reads the responses of a CSV file (RFC 4180, UTF-8, with or without byte order mark) from bytes
 * as they come, in any pieces. The first row has the keys of the columns, in any order, as exports
 * of the collector have them; a cell has the value of a level or nothing. Memory does not grow with
 * the file.
 */
export class CsvResponseReader {
  readonly shape: CountShape;
  /** What is wrong so far; a row that is bad was passed over as a whole. */
  readonly issues = new CountIssues();
  readonly #options: CsvReaderOptions;
  readonly #filler: BlockFiller;
  readonly #record = new CsvRecord();
  #plain: PlainRows | undefined;
  #careful: CarefulRows | undefined;
  #bytes = new Uint8Array(BYTES_AT_ONCE);
  #filled = 0;
  /** Rows that were read with care, the heading among them. */
  #otherRows = 0;
  #failed = false;

  /** @throws RangeError for columns that make no groups */
  constructor(options: CsvReaderOptions) {
    const { instrument, groups, take } = options;
    this.#options = options;
    this.shape = countShape(instrument, numberOfGroups(groups));
    refuseColumns(groups, this.shape);
    this.#filler = new BlockFiller(this.shape, take);
  }

  /** Takes the next bytes of the file. */
  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.#failed; ) {
      const room = this.#bytes.length - ZEROS_BEHIND - this.#filled;
      const some = bytes.subarray(at, at + room);
      this.#bytes.set(some, this.#filled);
      this.#filled += some.length;
      at += some.length;
      if (some.length === room) this.#readRows(false);
    }
  }

  /** Reads what is left, and says what became of the file. */
  end(): CsvReading {
    if (!this.#failed) this.#readRows(true);
    if (!this.#failed && !this.#plain) this.#fail('no-heading');
    if (!this.#failed) this.#filler.flush();
    const responses = this.#failed ? 0 : this.#filler.responses;
    return { ok: !this.#failed, responses };
  }

  /** The row that is being read, or the next one. */
  get #row(): number {
    return (this.#plain?.rows ?? 0) + this.#otherRows + 1;
  }

  #readRows(isLast: boolean): void {
    const bytes = this.#bytes;
    const filled = this.#filled;
    bytes.fill(0, filled, filled + ZEROS_BEHIND);
    let at = this.#row === 1 ? lengthOfMark(bytes) : 0;
    while (at < filled && !this.#failed) {
      at = this.#plain?.read(bytes, at, filled) ?? at;
      if (at === filled) break;
      const next = this.#readCarefully(at, isLast);
      if (next === INCOMPLETE) break;
      this.#otherRows += 1;
      at = next;
    }
    this.#keepRest(at);
  }

  /** Keeps the beginning of a row that is not all there, and makes room for the rest of it. */
  #keepRest(from: number): void {
    this.#bytes.copyWithin(0, from, this.#filled);
    this.#filled -= from;
    if (this.#filled + ZEROS_BEHIND < this.#bytes.length) return;
    if (this.#filled >= LONGEST_ROW) return this.#fail('row-too-long');
    const wider = new Uint8Array(this.#bytes.length * 2);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }

  /** Reads any row, however it is written, and says what is wrong with it. */
  #readCarefully(from: number, isLast: boolean): number {
    const record = this.#record;
    const next = record.read(this.#bytes, from, this.#filled, isLast);
    if (next === INCOMPLETE) return next;
    if (record.isOpen) this.#fail('open-quote');
    else if (record.isBlank) return next;
    else if (!this.#careful) this.#takeHeading();
    else this.#add(this.#careful.read(this.#bytes, record));
    return next;
  }

  #takeHeading(): void {
    const { instrument, groups } = this.#options;
    const cells = Array.from({ length: this.#record.cells }, (_, at) =>
      decodeUtf8(this.#record.cell(this.#bytes, at)),
    );
    const { columns, issues } = readHeading(cells, instrument, this.shape, groups);
    this.#plain = new PlainRows(columns, this.shape.levels, this.#filler);
    this.#careful = new CarefulRows(columns, this.shape, this.#filler);
    this.#failed = issues.length > 0;
    this.#add(issues);
  }

  #fail(code: CountIssueCode): void {
    this.#failed = true;
    this.#add([{ code }]);
  }

  /** Issues of the row that is being read. */
  #add(issues: readonly Omit<CountIssue, 'row'>[]): void {
    for (const issue of issues) this.issues.add({ row: this.#row, ...issue });
  }
}

/** Length of the byte order mark in UTF-8, where there is one. */
const lengthOfMark = ([first, second, third]: Uint8Array): number =>
  first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
