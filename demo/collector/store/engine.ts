import type { Dialect } from 'kysely';
import type { Work } from './work.ts';

/** The database behind a collector. */
export type Engine = 'sqlite' | 'postgres';

/** What an engine brings: the dialect for Kysely, and the shortest way to commit work. */
export interface EngineParts {
  dialect: Dialect;
  /** Carries out work in a transaction of its own; settles when it is durable. */
  commit: <Outcome>(work: Work<Outcome>) => Promise<Outcome>;
}
