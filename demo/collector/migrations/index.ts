import type { Migration } from 'kysely/migration';
import { createResponses } from './0001-create-responses.ts';
import { tellInvitedResponsesApart } from './0002-tell-invited-responses-apart.ts';

/** Every migration by name; they run in the order of the names and never change once released. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-create-responses': createResponses,
  '0002-tell-invited-responses-apart': tellInvitedResponsesApart,
};
