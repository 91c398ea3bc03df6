import { createHash } from 'node:crypto';

/**
 * A uuid for the code of a procedure: always the same for the same code, and of version 8
 * (RFC 9562: free form), so that nobody takes it for an id of the national portal.
 */
export function formalityId(code: string): string {
  const bytes = createHash('sha256').update(`hailong demo ${code}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
