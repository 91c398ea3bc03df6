import { createHash } from 'node:crypto';
import { canonicalJson } from '#core/protocol/canonical-json.ts';

/** SHA-256 of a text as UTF-8: 64 digits, lower case. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What `hash` of a receipt has to be. */
export function hashOf(receipt: object): string {
  const { id: _id, hash: _hash, ...rest } = receipt as Record<string, unknown>;
  return sha256(canonicalJson(rest));
}
