import * as z from 'zod/mini';
import type { SurveyResponse } from '../survey/response.ts';

/** Form of an agency id (mã định danh cơ quan) such as `H55`. */
export const UNIT_ID = /^[A-Z0-9][A-Za-z0-9.-]{0,63}$/;
/** Form of the code of a procedure (mã TTHC) such as `1.001193`. */
export const PROCEDURE_CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A JWS in its compact form; longer than any invitation has to be. */
const invitation = z.string().check(z.maxLength(4096), z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));

const text = z.string().check(z.maxLength(4000));

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
  answers: z.record(
    z.string().check(z.maxLength(128)),
    z.union([z.int(), text, z.readonly(z.array(text).check(z.maxLength(64)))]),
  ),
  invitation: z.optional(invitation),
  follows: z.optional(z.uuid()),
});
