import * as z from 'zod/mini';
import { certaintySchema } from './certainty.schema.ts';
import type { EnteredMeasures } from '../scorecards/entry/read-measure-table.ts';
import { bandTableSchema } from './scorecard-bands.schema.ts';

const name = z.string().check(z.minLength(1), z.maxLength(300));
const count = z.int().check(z.nonnegative());
const doneUpToOf = z.refine<{ done: number; of: number }>(({ done, of }) => done <= of);

const value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ratio'), done: count, of: count }).check(doneUpToOf),
  z.strictObject({
    kind: z.literal('share'), share: z.number().check(z.minimum(0), z.maximum(1)),
  }),
  z.strictObject({
    kind: z.literal('parts'),
    parts: z
      .array(z.strictObject({ name, done: count, of: count }).check(doneUpToOf))
      .check(z.minLength(1), z.maxLength(1000)),
  }),
  z.strictObject({ kind: z.literal('count'), count }),
  z.strictObject({
    kind: z.literal('figure'), figure: z.number().check(z.minimum(0)), bands: bandTableSchema,
  }),
  z.strictObject({ kind: z.literal('done'), done: z.boolean() }),
]);

/** Shape of what a unit did of a plan of commitments or tasks, as JSON. */
export const enteredMeasuresSchema: z.ZodMiniType<EnteredMeasures> = z.strictObject({
  plan: z.string().check(z.maxLength(64)),
  version: z.int().check(z.positive()),
  measures: z.record(
    z.string().check(z.maxLength(64)),
    z.strictObject({
      value,
      source: z.strictObject({
        name: z.strictObject({ vi: name, en: name }),
        certainty: certaintySchema,
      }),
      period: z.strictObject({
        year: z.int().check(z.minimum(1000), z.maximum(9999)),
        from: z.optional(z.iso.date()),
        to: z.optional(z.iso.date()),
      }),
    }),
  ),
});
