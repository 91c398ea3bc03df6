import * as z from 'zod/mini';
import type { Refusal } from './wire.ts';

/** Shape of a refusal. Keys that a later collector adds are passed over, codes too. */
export const refusalSchema: z.ZodMiniType<Refusal> = z.object({
  error: z.string().check(z.minLength(1)),
  issues: z.array(z.object({ path: z.string(), code: z.string().check(z.minLength(1)) })),
});
