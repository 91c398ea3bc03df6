import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Dialect } from 'kysely';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';

/**
 * SQLite on a file, which is made where there is none.
 * @throws with one line that names the file
 */
export function sqliteDialect(file: string): Dialect {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const sqlite = new DatabaseSync(file, { timeout: 5000 });
    makeDurable(sqlite);
    return nodeSqliteDialect(sqlite);
  } catch (cause) {
    // SQLite does not name the file.
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot use ${file} as data file: ${reason}`, { cause });
  }
}

function makeDurable(sqlite: DatabaseSync): void {
  const mode = sqlite.prepare('pragma journal_mode = wal').get()?.['journal_mode'];
  if (mode !== 'wal') throw new Error('no write-ahead log is possible there');
  // NORMAL would lose commits that were already acknowledged when the power fails.
  sqlite.exec('pragma synchronous = full');
  // What is erased is overwritten, not only forgotten.
  sqlite.exec('pragma secure_delete = on');
}
