import * as z from 'zod/mini';
import { PROCEDURE_CODE, UNIT_ID } from './survey-response.schema.ts';

/** What the header of an invitation names as `typ`, so that no other token passes for one. */
export const INVITATION_TYPE = 'survey-invitation+jwt';

/**
 * Thư mời trả lời phiếu: what a portal signs for a dossier whose result was given. It may be used
 * once and names no person.
 */
export interface Invitation {
  /** The portal, as the collector knows it. */
  iss: string;
  /** The collector that it is meant for. */
  aud: string;
  /** Drawn by lot, a UUID or 16 to 48 random bytes in base64url; only the portal knows whose. */
  jti: string;
  /** When it was made and until when it may be answered, in seconds since 1970 (UTC). */
  iat: number;
  exp: number;
  /** Not before; .NET writes it unasked. */
  nbf?: number | undefined;
  /** Agency id (mã định danh cơ quan) of the unit that is rated. */
  unit: string;
  /** Code of the procedure (mã TTHC). */
  procedure: string;
  /** Id of the instrument, where only that one is to be answered. */
  instrument?: string | undefined;
  /** SHA-256 of what the instrument asks, where only those words are to be answered. */
  instrumentHash?: string | undefined;
}

const moment = z.int().check(z.positive());

/**
 * Shape of the claims. Keys that it does not name are refused, so that no name, telephone number or
 * other datum of a person can travel along; a dossier code has dots and no `jti` may have one.
 */
export const invitationSchema: z.ZodMiniType<Invitation> = z.strictObject({
  iss: z.string().check(z.minLength(1), z.maxLength(256)),
  aud: z.string().check(z.minLength(1), z.maxLength(256)),
  jti: z.string().check(z.regex(/^[\w-]{22,64}$/)),
  iat: moment,
  exp: moment,
  nbf: z.optional(moment),
  unit: z.string().check(z.regex(UNIT_ID)),
  procedure: z.string().check(z.regex(PROCEDURE_CODE)),
  instrument: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  instrumentHash: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
