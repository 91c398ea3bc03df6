import * as z from 'zod/mini';
import { logHeadSchema } from './log.schema.ts';
import { scoresSchema } from './scores.schema.ts';
import type { Scores } from './wire.ts';

/**
 * Shape of the scores with the head of the log. An element that shows scores has no use for the
 * head, and what a citizen downloads is counted in bytes: it reads `scores.schema.ts`.
 */
export const servedScoresSchema: z.ZodMiniType<Scores> = z.intersection(
  scoresSchema,
  z.object({ log: z.optional(logHeadSchema) }),
);
