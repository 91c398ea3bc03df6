import * as z from 'zod/mini';
import { FORM_FIELDS } from '../survey/form/form-fields.ts';

const text = z.string();

/**
 * Shape of the fields of a form from a page without JavaScript. Answers go under their own keys,
 * the options of one question under one key; what else begins with an underscore is passed over.
 */
export const formFieldsSchema = z.catchall(
  z.object({
    [FORM_FIELDS.instrument]: text,
    [FORM_FIELDS.version]: text,
    [FORM_FIELDS.hash]: text,
    [FORM_FIELDS.unit]: text,
    [FORM_FIELDS.id]: z.optional(z.uuid()),
    [FORM_FIELDS.procedure]: z.optional(text),
    [FORM_FIELDS.invitation]: z.optional(text),
    [FORM_FIELDS.language]: z.optional(z.enum(['vi', 'en'])),
    [FORM_FIELDS.page]: z.optional(z.url()),
    [FORM_FIELDS.confirmed]: z.optional(z.literal('1')),
  }),
  z.union([text, z.array(text)]),
);
