import { type CreateTableBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';

/** In SQLite: a table that is its primary key, without a number for each row beside it. */
export function withoutRowIds(engine: Engine) {
  return <Table extends string, Column extends string>(
    table: CreateTableBuilder<Table, Column>,
  ): CreateTableBuilder<Table, Column> =>
    engine === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table;
}
