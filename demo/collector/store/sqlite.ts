import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EngineParts } from './engine.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { ReadySqlite } from './ready-sqlite.ts';
import type { Statement, Work } from './work.ts';

/**
 * SQLite on a file, which is made where there is none.
 * @throws with one line that names the file
 */
export function openSqlite(file: string): EngineParts {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const sqlite = new DatabaseSync(file, { timeout: 5000 });
    makeDurable(sqlite);
    const ready = new ReadySqlite(sqlite);
    const inode = inodeOf(file);
    return {
      dialect: nodeSqliteDialect(ready),
      commit: async (work) => {
        if (inodeOf(file) !== inode) throw new LostFileError(file);
        return commit(sqlite, ready, work);
      },
    };
  } catch (cause) {
    // SQLite does not name the file.
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot use ${file} as data file: ${reason}`, { cause });
  }
}

/** A file that was removed or replaced stays open here, and is gone with this process. */
class LostFileError extends Error {
  override name = 'LostFileError';
  /** SQLite's result CANTOPEN: not now, and maybe later. */
  readonly errcode = 14;

  constructor(file: string) {
    super(`${file} was taken away or replaced; put it back, or start the collector again`);
  }
}

const inodeOf = (file: string): bigint | undefined =>
  statSync(file, { throwIfNoEntry: false, bigint: true })?.ino;

function makeDurable(sqlite: DatabaseSync): void {
  const mode = sqlite.prepare('pragma journal_mode = wal').get()?.['journal_mode'];
  if (mode !== 'wal') throw new Error('no write-ahead log is possible there');
  // NORMAL would lose commits that were already acknowledged when the power fails.
  sqlite.exec('pragma synchronous = full');
  // What is erased is overwritten, not only forgotten.
  sqlite.exec('pragma secure_delete = on');
  sqlite.exec('pragma cache_size = -65536');
}

/** From `begin` to `commit` in one go: nothing else of this process comes between. */
async function commit<Outcome>(
  sqlite: DatabaseSync,
  ready: ReadySqlite,
  work: Work<Outcome>,
): Promise<Outcome> {
  // Another part of this process is in the middle of a transaction on the same connection.
  while (sqlite.isTransaction) await nextTurn();
  sqlite.exec('begin immediate');
  try {
    const outcome = carryOut(ready, work);
    sqlite.exec('commit');
    return outcome;
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec('rollback');
    throw error;
  }
}

function carryOut<Outcome>(ready: ReadySqlite, work: Work<Outcome>): Outcome {
  const run = ({ sql, parameters }: Statement) => ready.rows(sql, parameters);
  let step = work.next();
  while (!step.done) step = work.next(step.value.map(run));
  for (const statement of step.value.writes) run(statement);
  return step.value.outcome;
}
