import { SqliteDialect, type SqliteStatement } from 'kysely';
import { type ReadySqlite, toInput } from './ready-sqlite.ts';

/** Kysely's SQLite dialect on the driver that Node brings along; Kysely expects better-sqlite3. */
export function nodeSqliteDialect(ready: ReadySqlite): SqliteDialect {
  return new SqliteDialect({
    database: {
      close: () => ready.close(),
      prepare: (sql): SqliteStatement => {
        const statement = ready.statement(sql);
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...parameters.map(toInput)),
          run: (parameters) => statement.run(...parameters.map(toInput)),
          iterate: (parameters) => statement.iterate(...parameters.map(toInput)),
        };
      },
    },
  });
}
