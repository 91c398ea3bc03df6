import * as z from 'zod/mini';
import type { Instrument } from '../survey/instrument.ts';
import { KEY } from '../survey/key.ts';
import type { Question } from '../survey/question.ts';

const key = z.string().check(z.regex(KEY), z.maxLength(64));
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

const noteBase = {
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
const base = { ...noteBase, hint: z.optional(wording) };

const question: z.ZodMiniType<Question> = z.discriminatedUnion('kind', [
  z.strictObject({ ...noteBase, kind: z.literal('note') }),
  z.strictObject({ ...base, kind: z.literal('choice'), options }),
  z.strictObject({ ...base, kind: z.literal('choices'), options }),
  z.strictObject({ ...base, kind: z.literal('ratings'), scale, items }),
  z.strictObject({
    ...base, kind: z.literal('text'), maxLength: z.int().check(z.minimum(1), z.maximum(4000)),
  }),
  z.strictObject({ ...base, kind: z.literal('number'), min: z.int(), max: z.int() }),
]);
const questions = z.optional(z.array(question).check(z.maxLength(100)));

const certainty = z.enum(['confirmed', 'second-hand', 'own']);
const eligibility = z.strictObject({
  question: z.strictObject({ kind: z.literal('choice'), key, wording, options }),
  eligible: z.array(key).check(z.minLength(1), z.maxLength(50)),
  otherwise: wording,
  certainty,
  note: z.optional(wording),
});

/** Shape of an instrument as JSON: what a province writes itself. */
export const instrumentSchema: z.ZodMiniType<Instrument> = z.strictObject({
  id: key,
  version: z.int().check(z.positive()),
  title: wording,
  source: z.strictObject({
    name: wording,
    document: z.optional(words),
    issued: z.optional(z.iso.date()),
    certainty,
    note: z.optional(wording),
  }),
  missingItems: z.optional(z.int().check(z.nonnegative())),
  eligibility: z.optional(eligibility),
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
