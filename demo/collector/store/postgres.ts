import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

/** PostgreSQL's number of the type `bigint`, which the driver gives as text unless told otherwise. */
const BIGINT: number = pg.types.builtins.INT8;
const CONNECTIONS = 10;
const SECONDS = 1000;

/** PostgreSQL by an address such as `postgres://collector@127.0.0.1/hailong`. */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    application_name: 'hailong-collector',
    connectionTimeoutMillis: 5 * SECONDS,
    statement_timeout: 30 * SECONDS,
    // A collector that was stopped in the middle must not hold the log of a unit for ever.
    idle_in_transaction_session_timeout: 30 * SECONDS,
    keepAlive: true,
    types: { getTypeParser: parserOf },
    // A server may be set to acknowledge before its disk has it; what was promised is then lost.
    options: '-c synchronous_commit=on',
  });
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, it ends Node.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}

/** Counts and places are far below 2^53. */
const parserOf: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === BIGINT ? Number : pg.types.getTypeParser(type, format);
