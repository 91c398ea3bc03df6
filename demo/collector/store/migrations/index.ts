import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';
import { createResponses } from './0001-create-responses.ts';
import { tellInvitedResponsesApart } from './0002-tell-invited-responses-apart.ts';
import { keepLogs } from './0003-keep-logs.ts';

/** Every migration by name; they run in the order of the names and never change once released. */
export const migrationsFor = (engine: Engine): Readonly<Record<string, Migration>> => ({
  '0001-create-responses': createResponses,
  '0002-tell-invited-responses-apart': tellInvitedResponsesApart(engine),
  '0003-keep-logs': keepLogs(engine),
});
