import type { DeliveryState } from '../delivery/queue-entry.ts';
import { INVITATION_WORDS } from '../localization/invitation-words.data.ts';
import type { Language, SurveyStrings } from '../localization/strings.ts';

/** Name of an invitation in the fragment of a link: `…#sipas-invitation=eyJ…`. */
const PARAMETER = 'sipas-invitation';

/** What the element reads of an invitation, unchecked: only the collector has the keys. */
type Claims = Partial<Record<'unit' | 'procedure' | 'instrument' | 'exp', unknown>>;

/**
 * Takes the invitation for this unit, procedure and form out of the address, so that it is neither
 * in the history nor in a link that is passed on. One for another survey stays for that one.
 */
export function takeInvitation(
  unit: string | undefined,
  procedure: string | undefined,
  form: string,
): string | undefined {
  const { hash, pathname, search } = location;
  const parameters = new URLSearchParams(hash.slice(1));
  const token = parameters.get(PARAMETER);
  if (!token) return undefined;
  const claims = claimsOf(token);
  // One that cannot be read is sent all the same: the collector says what is wrong with it.
  const { instrument = form } = claims;
  const mine = claims.unit === unit && claims.procedure === procedure && instrument === form;
  if (!mine && 'unit' in claims) return undefined;
  parameters.delete(PARAMETER);
  const rest = parameters.toString();
  history.replaceState(history.state, '', `${pathname}${search}${rest && `#${rest}`}`);
  return token;
}

/** Whether the collector refused a response because of its invitation. */
export function blamesInvitation(state: DeliveryState | undefined): boolean {
  return state?.step === 'refused' && state.issues.some(({ path }) => /^invitation\b/.test(path));
}

/** The sentences of a survey with those about its invitation and about what became of it. */
export function invitationWords(
  strings: SurveyStrings,
  token: string | undefined,
  state: DeliveryState | undefined,
  now: number,
): SurveyStrings {
  const words = INVITATION_WORDS[strings.language];
  const invited = invitedSentence(token, strings.language, now);
  return {
    ...strings,
    introduction: [...strings.introduction, ...(invited ? [invited] : [])],
    refused: blamesInvitation(state) ? `${strings.refused} ${words.openInstead}` : strings.refused,
  };
}

/** What is said of an invitation before anything is sent; nothing where there is none. */
export function invitedSentence(
  token: string | undefined,
  language: Language,
  now: number,
): string {
  const { invited, expired } = INVITATION_WORDS[language];
  if (!token) return '';
  return isOver(token, now) ? expired : invited;
}

function isOver(token: string, now: number): boolean {
  const { exp } = claimsOf(token);
  return typeof exp === 'number' && exp * 1000 < now;
}

function claimsOf(token: string): Claims {
  try {
    const payload = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(payload));
    return typeof claims === 'object' && claims !== null ? claims : {};
  } catch {
    return {};
  }
}
