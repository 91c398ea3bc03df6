import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import {
  type Invitation, INVITATION_TYPE, invitationSchema,
} from '#core/protocol/invitation.schema.ts';
import { parse } from '#core/protocol/parse.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import { INSTRUMENT_HASHES } from '#core/survey/instruments/hashes.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { Issuer, Issuers } from './issuers.ts';

/** Whose invitations a collector takes. */
export interface InvitationRules {
  /** What `aud` must be: the public address of this collector. */
  audience: string;
  issuers: Issuers;
}

/** Which invitation it is: what may be used once. */
export interface InvitationId extends Pick<Invitation, 'iss' | 'jti'> {
  /** The last day on which anybody could use it, `YYYY-MM-DD`. */
  until: string;
}

/** The invitation of a response that holds good for it, or what is wrong. */
export type CheckedInvitation = { ok: true; id: InvitationId } | { ok: false; issues: Issue[] };

/** RFC 9864 gave EdDSA over Ed25519 a name of its own; libraries write either. */
const ALGORITHMS = ['ES256', 'EdDSA', 'Ed25519'];
/** Seconds by which the clocks of portal and collector may differ. */
const SKEW = 60;
const DAY = 24 * 60 * 60;
/** What was answered in time may lie on a device for 30 days; one more for its clock. */
const DAYS_IN_QUEUE = 31;
/** The longest that an invitation may be open. */
const LONGEST_DAYS = 92;

/**
 * Checks the invitation of a response: who signed it, for whom, until when, and for what. That it
 * was not used before is for the store to say.
 */
export async function checkInvitation(
  token: string,
  response: SurveyResponse,
  rules: InvitationRules | undefined,
  now: Date,
): Promise<CheckedInvitation> {
  if (!rules) return refused('invitations-not-taken');
  const issuer = rules.issuers.get(issuerOf(token) ?? '');
  if (!issuer) return refused('invitation-unknown-issuer');
  const verified = await verify(token, issuer, rules.audience, now);
  if (typeof verified === 'string') return refused(verified);
  const read = parse(invitationSchema, verified);
  if (!read.ok) return { ok: false, issues: read.issues.map(insideInvitation) };
  const { iss, jti, exp } = read.value;
  const until = vietNamDay(new Date(exp * 1000), DAYS_IN_QUEUE + 1);
  const code = timeIssue(read.value, response, now) ?? placeIssue(read.value, response, issuer);
  return code ? refused(code) : { ok: true, id: { iss, jti, until } };
}

/** Signature, type, audience and "not before"; the claims, or a code. */
async function verify(
  token: string,
  { keys }: Issuer,
  audience: string,
  now: Date,
): Promise<JWTPayload | string> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS, typ: INVITATION_TYPE, audience,
      currentDate: now, clockTolerance: SKEW,
    });
    return payload;
  } catch (error) {
    // Thrown after the signature held good; whether it is too late depends on the response.
    if (error instanceof errors.JWTExpired) return error.payload;
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof errors.JWKSNoMatchingKey) return 'invitation-unknown-key';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return CLAIM_CODES[error.claim] ?? UNREADABLE;
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'invitation-bad-signature';
  return UNREADABLE;
}

const UNREADABLE = 'invitation-unreadable';
const CLAIM_CODES: Readonly<Record<string, string>> = {
  aud: 'invitation-other-collector',
  nbf: 'invitation-not-yet-valid',
};

/**
 * `exp` is the last moment to answer. What arrives by then, by the collector's clock, is in time.
 * What arrives later is in time when it says that it was answered by that day and a device may still
 * have kept it: a phone without a line for three weeks loses nothing. A device can lie about its
 * day; it wins 31 days for an invitation that it could have used anyway, and no second one.
 */
function timeIssue(
  { iat, exp, nbf = iat }: Invitation,
  { answeredOn }: SurveyResponse,
  now: Date,
): string | undefined {
  const seconds = now.getTime() / 1000;
  if (Math.max(iat, nbf) > seconds + SKEW) return 'invitation-not-yet-valid';
  if (exp - iat > LONGEST_DAYS * DAY) return 'invitation-open-too-long';
  if (seconds <= exp + SKEW) return undefined;
  const answeredInTime = answeredOn <= vietNamDay(new Date(exp * 1000));
  return answeredInTime && seconds <= exp + DAYS_IN_QUEUE * DAY ? undefined : 'invitation-expired';
}

function placeIssue(
  invitation: Invitation,
  { unit, procedure, instrument: { id, version } }: SurveyResponse,
  { units }: Issuer,
): string | undefined {
  if (invitation.unit !== unit) return 'invitation-other-unit';
  if (units && !units.includes(unit)) return 'invitation-unit-not-of-issuer';
  if (invitation.procedure !== procedure) return 'invitation-other-procedure';
  const { instrument = id, instrumentHash: hash } = invitation;
  const asked = INSTRUMENT_HASHES[`${id}@${version}`];
  return instrument !== id || (hash ?? asked) !== asked ? 'invitation-other-instrument' : undefined;
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

const refused = (code: string): CheckedInvitation => ({
  ok: false, issues: [{ path: PATH, code }],
});
const insideInvitation = ({ path, code }: Issue): Issue => ({ path: `${PATH}.${path}`, code });
const PATH = 'invitation';
