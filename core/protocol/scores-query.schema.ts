import * as z from 'zod/mini';
import { UNIT_ID } from './survey-response.schema.ts';

/** Shape of the query of `GET /v1/scores`, each key given once. Other keys are refused. */
export const scoresQuerySchema = z.strictObject({
  unit: z.string().check(z.regex(UNIT_ID)),
  instrument: z.string().check(z.minLength(1), z.maxLength(64)),
  version: z.string().check(z.regex(/^[1-9]\d{0,8}$/)),
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  rule: z.optional(z.enum(['pooled', 'mean-of-items', 'mean-of-factors'])),
  kind: z.optional(z.enum(['open', 'verified'])),
});

/** A query that has this shape; whether anybody is asked that is another matter. */
export type ScoresQueryText = z.infer<typeof scoresQuerySchema>;
