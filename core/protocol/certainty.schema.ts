import * as z from 'zod/mini';
import type { Certainty } from '../scorecards/certainty.ts';

/** Shape of how sure a fact is. */
export const certaintySchema: z.ZodMiniType<Certainty> = z.enum([
  'confirmed', 'second-hand', 'inferred', 'recalled', 'unsure',
]);
