import * as z from 'zod/mini';
import type { Answers, SurveyResponse } from '../survey/response.ts';

/** Form of an agency id (mã định danh cơ quan) such as `H55`. */
export const UNIT_ID = /^[A-Z0-9][A-Za-z0-9.-]{0,63}$/;
/** Form of the code of a procedure (mã TTHC) such as `1.001193`. */
export const PROCEDURE_CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A JWS in its compact form; longer than any invitation has to be. */
const invitation = z.string().check(z.maxLength(4096), z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));

const text = z.string().check(z.maxLength(4000));
const LONGEST_KEY = 128;

/** Shape of the answers by key. What may stand under which key is for the instrument to say. */
export const answersSchema = z.record(
  z.string().check(z.maxLength(LONGEST_KEY)),
  z.union([z.int(), text, z.readonly(z.array(text).check(z.maxLength(64)))]),
);

/**
 * Answers by key. Nearly all of them are levels, and the schema of a record looks at each as if it
 * could be anything: four fifths of what a collector's check cost. It is asked about the others only.
 */
const answers = z.unknown().check(({ value, issues }) => {
  const read = answersSchema.safeParse(isRecord(value) ? withoutLevels(value) : value);
  if (read.success) return;
  const raw = read.error.issues.map((issue) => ({ ...issue, input: value }));
  issues.push(...(raw as z.core.$ZodRawIssue[]));
}) as z.ZodMiniType<Answers>;

function withoutLevels(all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const others: Record<string, unknown> = {};
  for (const key of Object.keys(all)) {
    if (!Number.isSafeInteger(all[key]) || key.length > LONGEST_KEY) others[key] = all[key];
  }
  return others;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Shape of a response on the wire. Keys that it does not name are refused. */
export const surveyResponseSchema: z.ZodMiniType<SurveyResponse> = z.strictObject({
  id: z.uuid(),
  instrument: z.strictObject({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    version: z.int().check(z.positive()),
  }),
  unit: z.string().check(z.regex(UNIT_ID)),
  procedure: z.optional(z.string().check(z.regex(PROCEDURE_CODE))),
  answeredOn: z.iso.date(),
  answers,
  invitation: z.optional(invitation),
  follows: z.optional(z.uuid()),
});
