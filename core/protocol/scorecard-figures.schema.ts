import * as z from 'zod/mini';
import type { EnteredFigures } from '../scorecards/entry/entered-figures.ts';

const name = z.string().check(z.minLength(1), z.maxLength(300));
const figure = z.number().check(z.minimum(0));

/**
 * Shape of a province's own figures as JSON. Whether the domains are those of the card, and the
 * sums come out, is for `checkEntered` to say.
 */
export const enteredFiguresSchema: z.ZodMiniType<EnteredFigures> = z.strictObject({
  card: z.string().check(z.maxLength(64)),
  version: z.int().check(z.positive()),
  rows: z
    .array(
      z.strictObject({
        unit: name,
        code: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
        year: z.int(),
        source: name,
        domains: z.record(z.string().check(z.maxLength(64)), figure),
        total: z.optional(figure),
        place: z.optional(z.int()),
      }),
    )
    .check(z.minLength(1), z.maxLength(10_000)),
});
