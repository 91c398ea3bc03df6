import type { Issue } from '#core/survey/check-answers.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { checkAdmission, checkOrigin, readResponse } from './check-response.ts';
import type { Units } from './guard/units.ts';
import {
  checkInvitation, type CheckedInvitation, type InvitationRules,
} from './invitations/check-invitation.ts';
import type { Kept } from './store/keep-responses.ts';
import type { ResponseStore } from './store/response-store.ts';

/** What the reception of responses needs. */
export interface Reception {
  store: ResponseStore;
  /** Which units are served, and whose pages may send for them. */
  units: Units;
  /** Whose invitations are taken; absent: nobody's. */
  invitations: InvitationRules | undefined;
  now: () => Date;
}

/** What becomes of what was received: a receipt, or why nothing was stored. */
export type Taken =
  | { outcome: 'kept' | 'repeated'; receipt: string }
  | { outcome: 'refused'; status: 403 | 409 | 422; error: string; issues: Issue[] };

/**
 * Checks what was received, keeps it, settles when it is durable: the same for JSON and forms.
 * `origin` is that of the page that sends; absent where none does.
 */
export async function takeResponse(
  received: unknown,
  origin: string | undefined,
  reception: Reception,
): Promise<Taken> {
  const read = readResponse(received);
  if (!read.ok) return refused(422, 'The body is not a valid response.', read.issues);
  const { value: response } = read;
  const { store, units, invitations, now } = reception;
  const moment = now();
  const checked = await check(response, invitations, moment);
  const unproven = checked.ok ? [] : checked.issues;
  const foreign = checkOrigin(origin, response.unit, units);
  const issues = [...foreign, ...checkAdmission(response, units, moment), ...unproven];
  if (issues.length === 0) {
    const id = checked.ok ? checked.id : undefined;
    return answerOf(await store.keep(response, moment.toISOString(), id));
  }
  // One that was kept in time is repeated to its sender for ever, however late it asks again.
  const earlier = await store.repeat(response);
  if (earlier) return answerOf(earlier);
  if (foreign.length > 0) return refused(403, 'This origin may not send for this unit.', issues);
  return refused(422, 'This response is not taken here and now.', issues);
}

async function check(
  response: SurveyResponse,
  rules: InvitationRules | undefined,
  now: Date,
): Promise<CheckedInvitation | { ok: true; id?: undefined }> {
  const { invitation } = response;
  if (invitation === undefined) return { ok: true };
  return checkInvitation(invitation, response, rules, now);
}

function answerOf(kept: Kept): Taken {
  if ('receipt' in kept) return kept;
  if (kept.outcome === 'conflict') {
    return refused(409, 'Another response has this id.', [{ path: 'id', code: 'id-already-used' }]);
  }
  if (kept.outcome === 'withdrawn') {
    return refused(409, 'This response was withdrawn.', [{ path: 'id', code: 'withdrawn' }]);
  }
  const issue = { path: 'invitation', code: 'invitation-used' };
  return refused(409, 'Another response has used this invitation.', [issue]);
}

const refused = (status: 403 | 409 | 422, error: string, issues: Issue[]): Taken => ({
  outcome: 'refused', status, error, issues,
});
