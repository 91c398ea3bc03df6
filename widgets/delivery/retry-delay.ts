const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;
const LONGEST_RETRY_AFTER_MS = 24 * 60 * 60_000;

/**
 * Milliseconds to wait after so many failures in a row (1, 2, …): doubling from two seconds to five
 * minutes, of which the upper half is drawn by lot, so that a province's phones do not come back
 * in one moment when a line returns. `random` is a number from 0 to 1.
 */
export function retryDelay(failures: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return full / 2 + (full / 2) * random;
}

/** Milliseconds that a `Retry-After` header asks for: seconds or an HTTP date; bounded to a day. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, ms));
}
