import { decodeUtf8 } from '../text/utf8.ts';
import { ByteKeys, UNKNOWN } from './count-byte-keys.ts';
import type { CsvColumn } from './count-csv-columns.ts';
import type { CsvRecord } from './count-csv-record.ts';
import type { CountIssue } from './count-issues.ts';
import type { CountShape } from './count-table.ts';
import type { BlockFiller } from './held-responses.ts';

/** What is wrong with a row whose number is known to somebody else. */
type RowIssue = Omit<CountIssue, 'row'>;

/** Reads any row, however its cells are written, and says all that is wrong with it. */
export class CarefulRows {
  readonly #columns: readonly CsvColumn[];
  readonly #shape: CountShape;
  readonly #levels: ByteKeys;
  readonly #filler: BlockFiller;

  constructor(columns: readonly CsvColumn[], shape: CountShape, filler: BlockFiller) {
    this.#columns = columns;
    this.#shape = shape;
    this.#levels = new ByteKeys(shape.levels.map(String));
    this.#filler = filler;
  }

  /** Keeps the response of a record that is good; says what is wrong with any other. */
  read(bytes: Uint8Array, record: CsvRecord): RowIssue[] {
    if (record.isBroken) return [{ code: 'after-quote' }];
    if (record.cells !== this.#columns.length) {
      return [{ value: String(record.cells), code: 'number-of-cells' }];
    }
    const issues: RowIssue[] = [];
    let group = 0;
    for (const [at, column] of this.#columns.entries()) {
      if (column.kind === 'other') continue;
      const cell = record.cell(bytes, at);
      if (column.kind === 'level') issues.push(...this.#readLevel(cell, column.item));
      else {
        const key = column.keys.findWhole(cell);
        group += key * column.step;
        if (key !== UNKNOWN) continue;
        issues.push({ column: column.name, value: decodeUtf8(cell), code: column.code });
      }
    }
    if (issues.length === 0) this.#filler.keep(group);
    return issues;
  }

  #readLevel(cell: Uint8Array, item: number): RowIssue[] {
    const level = cell.length === 0 ? UNKNOWN : this.#levels.findWhole(cell);
    this.#filler.levels[this.#filler.start + item] = level + 1;
    if (level !== UNKNOWN || cell.length === 0) return [];
    const column = this.#shape.items[item]!;
    return [{ column, value: decodeUtf8(cell), code: 'level-outside-scale' }];
  }
}
