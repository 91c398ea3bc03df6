import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Statements that are kept ready. */
const MOST = 200;

/** SQLite with its last statements kept ready. */
export class ReadySqlite {
  readonly #database: DatabaseSync;
  readonly #ready = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** A statement that is ready to run. */
  statement(sql: string): StatementSync {
    const statement = this.#ready.get(sql) ?? this.#database.prepare(sql);
    this.#ready.delete(sql);
    this.#ready.set(sql, statement);
    if (this.#ready.size > MOST) this.#ready.delete(this.#ready.keys().next().value!);
    return statement;
  }

  /** Runs a statement; its rows. */
  rows(sql: string, parameters: readonly unknown[]): Record<string, unknown>[] {
    return this.statement(sql).all(...parameters.map(toInput));
  }

  close(): void {
    this.#ready.clear();
    this.#database.close();
  }
}

/** What SQLite has a value for. */
export function toInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite has no value for a parameter of type ${typeof value}`);
}
