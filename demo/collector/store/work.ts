import type { CollectorDatabase } from './tables.ts';

/** A statement with its values, ready for an engine. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

type Row = Record<string, unknown>;

/**
 * What is to be done in one transaction, without knowing how it reaches the database: it asks
 * (each `yield` is answered with the rows of every statement), then says what is to be written and
 * what came of it. An engine that is far away gets each list in one go, and the last one together
 * with the commit; one that is near works through all of it without a pause.
 */
export type Work<Outcome> = Generator<readonly Statement[], Done<Outcome>, readonly Row[][]>;

/** The end of the work. */
export interface Done<Outcome> {
  writes: readonly Statement[];
  outcome: Outcome;
}

/** Carries out work in a transaction that somebody else began and will end. */
export async function workIn<Outcome>(
  transaction: CollectorDatabase,
  work: Work<Outcome>,
): Promise<Outcome> {
  let step = work.next();
  while (!step.done) step = work.next(await inOrder(transaction, step.value));
  await inOrder(transaction, step.value.writes);
  return step.value.outcome;
}

/** Runs statements one after the other; the rows of each. */
export async function inOrder(
  database: CollectorDatabase,
  statements: readonly Statement[],
): Promise<Row[][]> {
  const results: Row[][] = [];
  for (const statement of statements) {
    const { rows } = await database.executeQuery<Row>(statement as never);
    results.push(rows);
  }
  return results;
}
