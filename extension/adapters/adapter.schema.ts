import * as z from 'zod/mini';
import { expectedFieldSchema } from '../expected-field.schema.ts';
import type { PortalAdapter } from './adapter.ts';
import { LABELS } from './labels.data.ts';
import type { FieldName } from './field-name.ts';

const text = z.string().check(z.minLength(1), z.maxLength(500));
const texts = z.array(text).check(z.maxLength(100));

/** A CSS selector, as far as it can be told without a page: it is tried before it is kept. */
const selector = text;
const pattern = text.check(z.refine(isPattern, { error: 'pattern' }));
const day = z.iso.date();

const readiness = {
  selectors: z.optional(z.array(selector)),
  labels: z.optional(texts),
  headings: z.optional(z.strictObject({ tag: text, labels: texts })),
  address: z.optional(pattern),
};
const ready = z.strictObject({ ...readiness, unless: z.optional(z.strictObject(readiness)) });

const way = z.union([
  text,
  z.strictObject({ column: text }),
  z.strictObject({ selector }),
  z.strictObject({ title: z.literal(true) }),
]);

const fieldName = z.enum(Object.keys(LABELS) as FieldName[]);
const page = { ready, scope: z.optional(selector), yields: z.array(expectedFieldSchema) };

const detail = z.strictObject({
  ...page,
  kind: z.literal('detail'),
  single: z.optional(z.boolean()),
  least: z.optional(z.int().check(z.positive())),
  fields: z.partialRecord(fieldName, z.array(way)),
  methods: z.strictObject({
    channel: texts,
    processingTime: texts,
    fee: texts,
    description: texts,
  }),
});

const list = z.strictObject({
  ...page,
  kind: z.literal('list'),
  columns: z.optional(z.partialRecord(fieldName, texts)),
  items: z.optional(
    z.strictObject({
      selector,
      address: z.optional(pattern),
      hasCode: z.boolean(),
      least: z.optional(z.int().check(z.positive())),
      fields: z.optional(z.partialRecord(fieldName, texts)),
    }),
  ),
});

/** Shape of an adapter that an official imports as JSON; the built-in ones have the same. */
export const portalAdapterSchema: z.ZodMiniType<PortalAdapter> = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,62}$/)),
  name: z.strictObject({ vi: text, en: text }),
  hosts: texts,
  verified: day,
  pages: z
    .array(z.discriminatedUnion('kind', [detail, list]))
    .check(z.minLength(1), z.maxLength(20)),
});

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'i'));
  } catch {
    return false;
  }
}
