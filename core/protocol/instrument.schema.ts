import * as z from 'zod/mini';
import type { Instrument } from '../survey/instrument.ts';
import type { Question } from '../survey/question.ts';

const key = z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), z.maxLength(64));
const words = z.string().check(z.minLength(1), z.maxLength(2000));
const wording = z.strictObject({ vi: words, en: words });
const scale = z.strictObject({
  levels: z
    .array(z.strictObject({ value: z.int(), label: wording, satisfied: z.boolean() }))
    .check(z.minLength(2), z.maxLength(11)),
});
const item = z.strictObject({ key, wording });
const items = z.array(item).check(z.minLength(1), z.maxLength(100));
const options = z
  .array(z.strictObject({ key, label: wording }))
  .check(z.minLength(1), z.maxLength(50));

const base = {
  key,
  wording,
  ownWording: z.optional(z.literal(true)),
  askIf: z.optional(
    z.strictObject({
      key,
      anyOf: z.array(z.union([z.string(), z.int()])).check(z.minLength(1), z.maxLength(50)),
    }),
  ),
  sensitive: z.optional(z.literal(true)),
};

const question: z.ZodMiniType<Question> = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('choice'), options }),
  z.strictObject({ ...base, kind: z.literal('choices'), options }),
  z.strictObject({ ...base, kind: z.literal('ratings'), scale, items }),
  z.strictObject({
    ...base, kind: z.literal('text'), maxLength: z.int().check(z.minimum(1), z.maximum(4000)),
  }),
  z.strictObject({ ...base, kind: z.literal('number'), min: z.int(), max: z.int() }),
]);
const questions = z.optional(z.array(question).check(z.maxLength(100)));

/** Shape of an instrument as JSON: what a province writes itself. */
export const instrumentSchema: z.ZodMiniType<Instrument> = z.strictObject({
  id: key,
  version: z.int().check(z.positive()),
  title: wording,
  source: z.strictObject({
    name: wording,
    document: z.optional(words),
    issued: z.optional(z.iso.date()),
    certainty: z.enum(['confirmed', 'second-hand', 'own']),
    note: z.optional(wording),
  }),
  missingItems: z.optional(z.int().check(z.nonnegative())),
  scale,
  factors: z
    .array(z.strictObject({ key, name: wording, items }))
    .check(z.minLength(1), z.maxLength(50)),
  before: questions,
  after: questions,
  respondent: questions,
});

/** The same shape as JSON Schema (2020-12), for editors. */
export const instrumentJsonSchema = (): object => z.toJSONSchema(instrumentSchema);
