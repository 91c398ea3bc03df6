import * as z from 'zod/mini';
import { certaintySchema as certainty } from './certainty.schema.ts';
import type { Scorecard } from '../scorecards/scorecard.ts';

const words = z.string().check(z.minLength(1), z.maxLength(1000));
const wording = z.strictObject({ vi: words, en: words });
const key = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/u), z.maxLength(64));
const year = z.int().check(z.minimum(1000), z.maximum(9999));
const years = z.strictObject({
  from: z.optional(year), to: z.optional(year), certainty: z.optional(certainty),
});
const points = z.strictObject({ value: z.number().check(z.positive()), certainty });
const count = z.strictObject({ value: z.int().check(z.nonnegative()), certainty });
const part = z.strictObject({
  key, name: wording, certainty, maximum: z.optional(points), years: z.optional(years),
});
const domain = z.strictObject({
  key, name: wording, certainty,
  maximum: z.optional(points), criteria: z.optional(count), subCriteria: z.optional(count),
  parts: z.optional(z.array(part).check(z.maxLength(100))),
});

/**
 * Shape of a card as JSON: a province writes its own, or adds the maxima that its decision sets.
 * Whether sums and counts come out is for `checkScorecard` to say.
 */
export const scorecardSchema: z.ZodMiniType<Scorecard> = z.strictObject({
  id: key,
  version: z.int().check(z.positive()),
  name: wording,
  levels: z
    .array(z.enum(['ministry', 'province', 'department', 'district', 'commune']))
    .check(z.minLength(1)),
  basis: z.strictObject({
    document: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
    issued: z.optional(z.iso.date()),
    name: wording, certainty, source: key,
  }),
  years,
  unit: z.enum(['points', 'percent']),
  maximum: z.optional(points),
  stated: z.strictObject({
    domains: z.optional(count), criteria: z.optional(count), subCriteria: z.optional(count),
    parts: z.optional(count),
  }),
  domains: z.array(domain).check(z.maxLength(50)),
  portions: z.optional(
    z.array(z.strictObject({ key, name: wording, maximum: points })).check(z.maxLength(20)),
  ),
  total: z.enum(['sum', 'published']),
  ordering: z.enum(['by-figure', 'groups-only', 'none']),
  notes: z.optional(z.array(wording).check(z.maxLength(50))),
});
