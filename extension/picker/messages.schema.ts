import * as z from 'zod/mini';
import type { FieldName } from '../adapters/field-name.ts';
import { LABELS } from '../adapters/labels.data.ts';
import { procedureTextSchema } from '../checking/page-words.schema.ts';
import type { FromPicker } from './messages.ts';

const words = z.string().check(z.maxLength(200_000));
const short = z.string().check(z.minLength(1), z.maxLength(500));
const alone = z.optional(z.literal(true));

const way = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('label'), label: short, alone }),
  z.strictObject({ by: z.literal('column'), label: short, channel: z.optional(short) }),
  z.strictObject({ by: z.literal('title') }),
  z.strictObject({ by: z.literal('selector'), selector: short, alone }),
  z.strictObject({
    by: z.literal('items'),
    items: z.strictObject({
      selector: short,
      address: z.optional(short),
      hasCode: z.boolean(),
      least: z.optional(z.int()),
    }),
  }),
]);

/**
 * Shape of what the picker may say. It shares a process with the page, as the script that reads
 * does; the adapter that is made of it is checked again by `adapter.schema.ts`.
 */
export const fromPickerSchema: z.ZodMiniType<FromPicker> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('label'), words }),
  z.strictObject({
    type: z.literal('pointed'),
    field: z.enum(Object.keys(LABELS) as FieldName[]),
    label: z.optional(words),
    value: words,
    found: z.optional(z.strictObject({ way, words })),
  }),
  z.strictObject({ type: z.literal('stopped') }),
  z.strictObject({
    type: z.literal('read'),
    procedures: z.array(procedureTextSchema).check(z.maxLength(50)),
    count: z.int(),
  }),
]);
