import { css } from 'lit';
import type { SurveyStrings } from '../localization/strings.ts';
import { blamesInvitation, invitationWords, takeInvitation } from './invitation.ts';
import type { SipasSurvey } from './sipas-survey.ts';
import { fieldBeingTyped, takeOverForm } from './take-over-form.ts';

/** Surveys that are heard already. */
const heard = new WeakSet<SipasSurvey>();

/** The form of the page is laid out already: a guess at heights would move what is below it. */
const { styleSheet: TRUE_HEIGHTS } = css`
  :host,
  section {
    content-visibility: visible;
  }

  section:not([hidden]) {
    display: flow-root;
  }
`;

/**
 * Takes what the page brought for a survey that is about to show its own form: the answers of a
 * form that works without JavaScript, and an invitation, from that form or the address. True while
 * words are being typed into that form, which has to stay until they are typed to their end.
 */
export function takeFromPage(survey: SipasSurvey): boolean {
  listen(survey);
  survey.invitation ||= takeInvitation(survey.unit, survey.procedure, survey.instrument.id);
  const form = survey.querySelector<HTMLFormElement>(':scope > [data-sipas-form]:not([slot])');
  if (!form) return false;
  const field = fieldBeingTyped(form);
  if (field) field.addEventListener('blur', () => survey.requestUpdate(), { once: true });
  else takeForm(survey, form);
  return field !== undefined;
}

/** The sentences of a survey with those about its invitation. */
export function wordsFor(survey: SipasSurvey, strings: SurveyStrings): SurveyStrings {
  return invitationWords(strings, survey.invitation, survey.delivery, Date.now());
}

function takeForm(survey: SipasSurvey, form: HTMLFormElement): void {
  const { answers, invitation, keepPlace } = takeOverForm(form, survey.instrument);
  const { adoptedStyleSheets } = survey.renderRoot as ShadowRoot;
  const isThere = !TRUE_HEIGHTS || adoptedStyleSheets.includes(TRUE_HEIGHTS);
  if (!isThere) adoptedStyleSheets.push(TRUE_HEIGHTS);
  survey.answers = { ...survey.answers, ...answers };
  survey.invitation ||= invitation;
  void survey.updateComplete.then(() => keepPlace(survey.renderRoot));
}

/** An invitation that was used, or refused, does not go with the next response. */
function listen(survey: SipasSurvey): void {
  if (heard.has(survey)) return;
  heard.add(survey);
  const drop = (): void => {
    const { delivery } = survey;
    if (delivery?.step === 'sent' || blamesInvitation(delivery)) survey.invitation = undefined;
  };
  survey.addEventListener('sipas-receipt', drop);
  survey.addEventListener('sipas-refused', drop);
}
