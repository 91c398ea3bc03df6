/** How long a sender may wait before it tries again: `Retry-After` of a 503. */
export const SECONDS_UNTIL_RETRY = '30';

/**
 * Classes of PostgreSQL's SQLSTATE that say "not now": connection, resources, operator (a statement
 * that took too long among them), system, a transaction that met another one. Besides: a transaction
 * that was idle or ran for too long, a lock that did not come, a server that only reads, and no
 * database of that name (it is being restored).
 */
const POSTGRES = /^(08|53|57|58|40|25P0[34]|55P03|25006|3D000)/;
/** SQLite's results BUSY, READONLY, IOERR, FULL, CANTOPEN. */
const SQLITE = new Set([5, 8, 10, 13, 14]);
/** What Node says of a connection. */
const NETWORK = /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/;
/** pg and its pool have no codes for these. */
const DRIVER = /^(Connection terminated|Client has encountered|timeout exceeded|Query read timeout)/;

/**
 * Whether an error says that the database cannot work now: it is gone, or its disk is full. Nothing
 * was promised, and the same request may succeed later.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  // An extended result of SQLite has its kind in the last byte.
  if (typeof errcode === 'number') return SQLITE.has(errcode & 0xff);
  if (typeof code === 'string' && (POSTGRES.test(code) || NETWORK.test(code))) return true;
  return DRIVER.test(error.message);
}
