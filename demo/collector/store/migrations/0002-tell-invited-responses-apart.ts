import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { withoutRowIds } from './without-row-ids.ts';
import type { Engine } from '../engine.ts';

const TALLY_KEY = ['unit', 'instrument', 'version', 'kind', 'day', 'item', 'level'] as const;

/**
 * Counts `open` and `verified` responses apart, and remembers which invitations were used. What was
 * kept before came without an invitation.
 *
 * `used_invitation` has no column that leads to the response: the portal knows which dossier a
 * `jti` belongs to, so a link would take from the citizen the anonymity that the form promises.
 * Without row ids not even the order in which rows came is kept (in SQLite; PostgreSQL keeps it
 * until the table is mixed, see `mix-invitations.ts`).
 */
export const tellInvitedResponsesApart = (engine: Engine): Migration => ({
  async up(database) {
    await database.schema
      .alterTable('response')
      .addColumn('kind', 'text', (column) => column.notNull().defaultTo('open'))
      .execute();
    await remakeTally(database);
    await database.schema
      .createTable('used_invitation')
      .addColumn('issuer', 'text', (column) => column.notNull())
      .addColumn('jti', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('used_invitation_key', ['issuer', 'jti'])
      .$call(withoutRowIds(engine))
      .execute();
  },
});

/** SQLite cannot change a primary key: the counts move to a new table. */
async function remakeTally(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('kind_tally')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('instrument', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('level', 'integer', (column) => column.notNull())
    .addColumn('answers', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('kind_tally_key', [...TALLY_KEY])
    .execute();
  await sql`
    insert into kind_tally (unit, instrument, version, kind, day, item, level, answers)
    select unit, instrument, version, 'open', day, item, level, answers from tally
  `.execute(database);
  await database.schema.dropTable('tally').execute();
  await database.schema.alterTable('kind_tally').renameTo('tally').execute();
}
