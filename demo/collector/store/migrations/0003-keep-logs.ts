import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { copyResponses } from './0003-copy-responses.ts';
import type { Engine } from '../engine.ts';
import { withoutRowIds } from './without-row-ids.ts';

/**
 * Chains the responses of each unit, keeps what may be erased apart from what is counted, and
 * keeps the counts of a day in one row. The unit leads every key but that of ids, so that the
 * tables can be spread over machines by unit (see `deploy/citus.sql`).
 */
export const keepLogs = (engine: Engine): Migration => ({
  async up(database) {
    await database.schema.alterTable('response').renameTo('old_response').execute();
    await database.schema.alterTable('tally').renameTo('old_tally').execute();
    // Indexes keep their names when their table is renamed.
    await database.schema.dropIndex('response_id').execute();
    await database.schema.dropIndex('response_period').execute();
    await createResponse(database);
    await createResponseId(database, engine);
    await createWithdrawal(database);
    await createUnitLog(database, engine);
    await createTally(database);
    await database.schema.alterTable('used_invitation').addColumn('until', 'text').execute();
    // PostgreSQL was not offered before there were logs: only files have old responses.
    if (engine === 'sqlite') await copyResponses(database);
    await database.schema.dropTable('old_response').execute();
    await database.schema.dropTable('old_tally').execute();
  },
});

async function createResponse(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('response')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('instrument', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('answered_on', 'text', (column) => column.notNull())
    .addColumn('answers', 'text')
    .addColumn('details', 'text')
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text')
    .addPrimaryKeyConstraint('response_place', ['unit', 'position'])
    .execute();
}

async function createResponseId(database: Kysely<unknown>, engine: Engine): Promise<void> {
  await database.schema
    .createTable('response_id')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('response_id_key', ['id'])
    .$call(withoutRowIds(engine))
    .execute();
}

async function createWithdrawal(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('withdrawal')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('withdraws', 'bigint', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('withdrawal_place', ['unit', 'position'])
    .execute();
}

async function createUnitLog(database: Kysely<unknown>, engine: Engine): Promise<void> {
  await database.schema
    .createTable('unit_log')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('erased', 'bigint', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('unit_log_key', ['unit'])
    .$call(withoutRowIds(engine))
    .execute();
}

async function createTally(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('tally')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('instrument', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('responses', 'bigint', (column) => column.notNull())
    .addColumn('items', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('day_tally_key', ['unit', 'instrument', 'version', 'kind', 'day'])
    .execute();
}
