import type { Compilable } from 'kysely';
import type { CollectorDatabase } from './tables.ts';
import type { Statement } from './work.ts';

/** Values of rows, or of one column of a list. */
type Values = readonly (readonly unknown[])[];

/** Builds a statement with values for so many rows. */
type Build = (database: CollectorDatabase, ...sizes: number[]) => Compilable;

/**
 * A statement for any number of rows. Building one costs more than running it, so each is built
 * once for 1, 2, 4, … rows, and filled in anew each time.
 */
export class ReadyStatement {
  readonly #build: Build;
  /** Texts by size, for each engine. */
  readonly #ready = new WeakMap<object, Map<string, string>>();

  constructor(build: Build) {
    this.#build = build;
  }

  /** Statements that together take each of these rows once. */
  each(database: CollectorDatabase, rows: Values): Statement[] {
    const statements: Statement[] = [];
    for (let start = 0; start < rows.length;) {
      const size = 2 ** Math.floor(Math.log2(rows.length - start));
      statements.push(this.#filled(database, [rows.slice(start, start + size)]));
      start += size;
    }
    return statements;
  }

  /** One statement for lists of values, in which one value may be said more than once. */
  among(database: CollectorDatabase, ...lists: readonly (readonly unknown[])[]): Statement {
    return this.#filled(database, lists.map(pad));
  }

  #filled(database: CollectorDatabase, lists: readonly Values[]): Statement {
    const sizes = lists.map(({ length }) => length);
    const texts = this.#textsFor(database);
    const text = texts.get(sizes.join()) ?? this.#build(database, ...sizes).compile().sql;
    texts.set(sizes.join(), text);
    return { sql: text, parameters: lists.flat(2) };
  }

  #textsFor(database: CollectorDatabase): Map<string, string> {
    const engine = database.getExecutor().adapter;
    const texts = this.#ready.get(engine) ?? new Map<string, string>();
    this.#ready.set(engine, texts);
    return texts;
  }
}

/** As many texts: which ones does not matter to the words of a statement. */
export const texts = (count: number): string[] => Array<string>(count).fill('');

/** As many rows of these columns. */
export const rowsOf = (count: number, columns: readonly string[]): never =>
  Array(count).fill(Object.fromEntries(columns.map((column) => [column, '']))) as never;

/** Says the last value again until their number is a power of two. */
function pad(list: readonly unknown[]): Values {
  const values = [...new Set(list)];
  const size = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array<unknown>(size - values.length).fill(values.at(-1))].map((one) => [one]);
}
