import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { allSettled } from './all-settled.ts';
import type { EngineParts } from './engine.ts';
import type { Statement, Work } from './work.ts';

/** PostgreSQL's number of the type `bigint`, which the driver gives as text unless told otherwise. */
const BIGINT: number = pg.types.builtins.INT8;
const CONNECTIONS = 10;
const SECONDS = 1000;

/** PostgreSQL by an address such as `postgres://collector@127.0.0.1/hailong`. */
export function openPostgres(url: string): EngineParts {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    application_name: 'hailong-collector',
    connectionTimeoutMillis: 5 * SECONDS,
    statement_timeout: 30 * SECONDS,
    // A server without power says nothing any more; TCP alone would wait for a quarter of an hour.
    query_timeout: 35 * SECONDS,
    // A collector that was stopped in the middle must not hold the log of a unit for ever.
    idle_in_transaction_session_timeout: 30 * SECONDS,
    keepAlive: true,
    // Statements that are begun together go out together.
    pipeline: true,
    types: { getTypeParser: parserOf },
    // A server may be set to acknowledge before its disk has it; what was promised is then lost.
    options: '-c synchronous_commit=on',
  });
  // What breaks while nobody uses it is replaced by the pool, what breaks in use fails its
  // statements. Each also says so by an event; unheard, it ends Node.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return { dialect: new PostgresDialect({ pool }), commit: (work) => commit(pool, work) };
}

/** Counts and places are far below 2^53. */
const parserOf: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === BIGINT ? Number : pg.types.getTypeParser(type, format);

const BEGIN: Statement = { sql: 'begin isolation level read committed', parameters: [] };
const COMMIT: Statement = { sql: 'commit', parameters: [] };

/** Two or three ways to the server and back, however many statements the work has. */
async function commit<Outcome>(pool: pg.Pool, work: Work<Outcome>): Promise<Outcome> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await carryOut(client, work);
  } catch (error) {
    broken = await client.query('rollback').then(() => undefined, toError);
    throw error;
  } finally {
    client.release(broken);
  }
}

async function carryOut<Outcome>(client: pg.PoolClient, work: Work<Outcome>): Promise<Outcome> {
  let step = work.next();
  let first = [BEGIN];
  while (!step.done) {
    const results = await together(client, [...first, ...step.value]);
    step = work.next(results.slice(first.length));
    first = [];
  }
  const { writes, outcome } = step.value;
  await together(client, [...first, ...writes, COMMIT]);
  return outcome;
}

/** After one that fails, the server refuses the others; a commit then takes everything back. */
async function together(client: pg.PoolClient, statements: readonly Statement[]) {
  const results = await allSettled(
    statements.map(({ sql, parameters }) =>
      client.query({ name: nameOf(sql), text: sql, values: [...parameters] }),
    ),
  );
  return results.map(({ rows }) => rows as Record<string, unknown>[]);
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** A statement with a name is read and planned by the server once for each connection. */
function nameOf(sql: string): string {
  const name = NAMES.get(sql) ?? `hailong-${NAMES.size}`;
  NAMES.set(sql, name);
  return name;
}

const NAMES = new Map<string, string>();
