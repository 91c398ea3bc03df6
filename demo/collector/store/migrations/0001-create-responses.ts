import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TALLY_KEY = ['unit', 'instrument', 'version', 'day', 'item', 'level'] as const;

/**
 * The responses and, beside them, their counts. The unit leads every primary key, so that the
 * tables can be spread over machines by unit. Only types that SQLite and PostgreSQL share.
 */
export const createResponses: Migration = {
  async up(database) {
    await createResponseTable(database);
    await createTallyTable(database);
  },
};

async function createResponseTable(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('response')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('instrument', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('answered_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('response_key', ['unit', 'id'])
    .execute();
  // An id counts once whatever unit it names: the second one is a conflict, not a second response.
  await database.schema
    .createIndex('response_id')
    .unique()
    .on('response')
    .column('id')
    .execute();
  await database.schema
    .createIndex('response_period')
    .on('response')
    .columns(['unit', 'instrument', 'version', 'answered_on'])
    .execute();
}

async function createTallyTable(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('tally')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('instrument', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('level', 'integer', (column) => column.notNull())
    .addColumn('answers', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tally_key', [...TALLY_KEY])
    .execute();
}
