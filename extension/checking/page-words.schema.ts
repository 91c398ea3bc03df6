import * as z from 'zod/mini';
import type { ProcedureText, SubmissionMethodText } from '#core/procedure/procedure.ts';
import { PARTS } from '#core/procedure/publication.ts';
import { expectedFieldSchema } from '../expected-field.schema.ts';
import { LONGEST_TEXT, MOST_METHODS, MOST_PROCEDURES } from '../page-limits.data.ts';
import type { PageWords } from '../page-words.ts';

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const word = z.optional(text);

const part = z.enum(PARTS.map(({ key }) => key));

const method = z.strictObject({
  channel: word,
  processingTime: word,
  fee: word,
  description: word,
} satisfies Record<keyof SubmissionMethodText, typeof word>);

const facts = {
  code: word,
  name: word,
  decisionNumber: word,
  field: word,
  level: word,
  authority: word,
  decisionDate: word,
  effectiveDate: word,
  publicationDate: word,
  validity: word,
  complaintContact: word,
} satisfies Record<Exclude<keyof ProcedureText, 'parts' | 'submissionMethods'>, typeof word>;

/** Shape of the words of one procedure. */
export const procedureTextSchema = z.strictObject({
  ...facts,
  parts: z.partialRecord(part, text),
  submissionMethods: z.array(method).check(z.maxLength(MOST_METHODS)),
});

/**
 * Shape of what the script in a page may hand over. That script shares a process with the page, so
 * it may say what a page says, and nothing that we conclude from it.
 */
export const pageWordsSchema: z.ZodMiniType<PageWords> = z.strictObject({
  address: text,
  title: text,
  adapter: text,
  kind: z.enum(['detail', 'list']),
  expects: z.array(expectedFieldSchema),
  procedures: z.array(procedureTextSchema).check(z.maxLength(MOST_PROCEDURES)),
  unreadFrames: z.optional(z.array(text).check(z.maxLength(20))),
});
