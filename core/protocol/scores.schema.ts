import * as z from 'zod/mini';
import type { Scores } from './wire.ts';

const share = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.nonnegative());

const score = z.object({
  index: share,
  answers: z.int().check(z.positive()),
  satisfied: count,
  interval: z.object({ low: share, high: share }),
});

const keyedScore = z.object({ key: z.string(), score: z.optional(score) });

/** Shape of the scores that a collector serves. Keys that a later collector adds are passed over. */
export const scoresSchema: z.ZodMiniType<Scores> = z.object({
  unit: z.string(),
  instrument: z.object({ id: z.string(), version: z.int() }),
  // A collector that knows no invitations has open responses only.
  kind: z.prefault(z.enum(['open', 'verified']), 'open'),
  rule: z.enum(['pooled', 'mean-of-items', 'mean-of-factors']),
  period: z.optional(z.object({ from: z.iso.date(), to: z.iso.date() })),
  responses: count,
  sample: z.literal('self-selected'),
  overall: z.optional(score),
  factors: z.array(keyedScore),
  items: z.array(keyedScore),
});
