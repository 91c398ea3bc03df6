import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new token: 256 bits drawn by lot, in letters that go into a header. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is kept of a token: its SHA-256 in hex. Nobody tries out 256 bits, so that a slow hash, as
 * passwords need one, would only slow down the collector.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether it is the token with this hash; takes the same time for every wrong one. */
export function isToken(given: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(given), 'hex'), Buffer.from(hash, 'hex'));
}
