import * as z from 'zod/mini';
import type { LogHead } from './wire.ts';

/** A SHA-256 on the wire: 64 hexadecimal digits in lower case. */
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A place in the log of a unit, from 1. */
export const positionSchema = z.int().check(z.positive());

/** What `previousHash` is in the first receipt of a unit. */
export const NO_PREVIOUS_HASH = '0'.repeat(64);

/** Shape of the head of a unit's log, as it stands in the scores. */
export const logHeadSchema: z.ZodMiniType<LogHead> = z.object({
  position: positionSchema,
  hash: sha256Schema,
});
