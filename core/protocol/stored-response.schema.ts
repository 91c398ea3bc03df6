import * as z from 'zod/mini';
import { receiptSchema } from './receipt.schema.ts';
import type { StoredResponse } from './wire.ts';

/** Shape of what is kept of a response, as who holds its id may read it. */
export const storedResponseSchema: z.ZodMiniType<StoredResponse> = z.object({
  receipt: receiptSchema,
  answers: z.optional(z.string().check(z.minLength(2))),
  details: z.optional(z.string().check(z.minLength(2))),
});
