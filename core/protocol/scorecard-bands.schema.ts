import * as z from 'zod/mini';
import { certaintySchema as certainty } from './certainty.schema.ts';
import type { BandTable } from '../scorecards/bands.ts';

const words = z.string().check(z.minLength(1), z.maxLength(500));
const wording = z.strictObject({ vi: words, en: words });
const key = z.string().check(z.minLength(1), z.maxLength(64));

/**
 * Shape of a table of bands (bảng xếp loại) as JSON: each province sets its own, with the decision
 * behind it. Whether the bands meet without a gap is for `checkBands` to say.
 */
export const bandTableSchema: z.ZodMiniType<BandTable> = z.strictObject({
  id: key,
  name: wording,
  unit: z.enum(['points', 'percent']),
  basis: z.strictObject({
    document: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
    issued: z.optional(z.iso.date()),
    name: wording,
    certainty,
    source: key,
  }),
  certainty,
  bands: z
    .array(
      z.strictObject({
        key,
        name: wording,
        from: z.optional(z.number()),
        to: z.optional(z.number()),
        certainty: z.optional(certainty),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
});
