import type { Context, Handler } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Issue } from '#core/survey/check-answers.ts';
import { findPersonalData } from '#core/survey/personal-data.ts';
import { writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
import type { Language } from '#core/wording.ts';
import { type Reception, takeResponse } from '../take-response.ts';
import { backLink, formPage, ID_PREFIX, issueList, type Markup, trusted } from './page.ts';
import { readFields, saysForm } from './read-fields.ts';
import { readForm, type SentForm } from './read-form.ts';
import { PAGE_WORDS } from './words.data.ts';

/** What the reception of forms needs. */
export interface FormReception extends Reception {
  /** Origins of the portals, whose pages a link may lead back to. */
  origins: readonly string[];
}

/**
 * `POST /v1/forms`: the same checks as for JSON. What was kept is shown by another page, so that
 * reloading it sends nothing; what was not is shown with every answer still in its place.
 */
export function receiveForm(reception: FormReception): Handler {
  return async (context) => {
    if (!saysForm(context)) {
      return refusePlain(context, 415, [{ path: '', code: 'unsupported-media-type' }]);
    }
    const fields = await readFields(context);
    if (!fields.ok) return refusePlain(context, 400, fields.issues);
    const form = readForm(fields.value, reception.now());
    const issues = [...form.issues, ...personalData(form)];
    if (issues.length > 0) return refuseForm(context, form, 422, issues, reception);
    return takeForm(context, form, reception);
  };
}

/** What may point to a person, asked about once, as the element does before it sends. */
function personalData({ answers, meta }: SentForm): Issue[] {
  if (meta.confirmed) return [];
  const named = Object.entries(answers).filter(
    ([, answer]) => typeof answer === 'string' && findPersonalData(answer).length > 0,
  );
  return named.map(([key]) => ({ path: `answers.${key}`, code: 'personal-data' }));
}

async function takeForm(
  context: Context,
  form: SentForm,
  reception: FormReception,
): Promise<Response> {
  const taken = await takeResponse(form.response, reception);
  // The id is made of the content: what has it was sent before, maybe on another day.
  const kept = taken.outcome !== 'refused' || (await reception.store.storedUnder(form.response.id));
  if (kept) return showReceipt(context, form);
  return refuseForm(context, form, taken.status, taken.issues, reception);
}

function showReceipt(context: Context, { response, language, minted, meta }: SentForm): Response {
  const query = new URLSearchParams({
    language,
    ...(minted && { minted: '1' }),
    ...(meta.page && { page: meta.page }),
  });
  return context.redirect(`forms/${response.id}?${query}`, 303);
}

/** A refusal where there is no form to show: the words are still behind the Back button. */
export function refusePlain(
  context: Context,
  status: ContentfulStatusCode,
  issues: readonly Issue[],
  language: Language = 'vi',
): Response | Promise<Response> {
  const main = html`<p>${PAGE_WORDS.nothingStored[language]}</p>
${issueList(issues, language)}
<p>${PAGE_WORDS.goBack[language]}</p>`;
  return sendRefusal(context, status, language, main);
}

function refuseForm(
  context: Context,
  form: SentForm,
  status: ContentfulStatusCode,
  issues: readonly Issue[],
  { origins }: FormReception,
): Response | Promise<Response> {
  const { language, instrument, meta } = form;
  if (!instrument || !meta.unit) return refusePlain(context, status, issues, language);
  const open = issues.some(({ path }) => path.split('.')[0] === 'invitation');
  const confirmed = issues.some(({ code }) => code === 'personal-data');
  const next = open ? PAGE_WORDS.openInstead : PAGE_WORDS.mend;
  const main = html`<p>${PAGE_WORDS.nothingStored[language]}</p>
${issueList(issues, language, instrument)}
<p>${next[language]}</p>
${backLink(meta.page, origins, language)}
<h2>${PAGE_WORDS.yourForm[language]}</h2>
${trusted(writeAgain(form, { open, confirmed }))}`;
  return sendRefusal(context, status, language, main);
}

/** The form once more with its answers; without an invitation that did not hold good. */
function writeAgain(
  { instrument, meta, answers, language }: SentForm,
  { open, confirmed }: { open: boolean; confirmed: boolean },
): string {
  const { id, unit = '', procedure, invitation, page } = meta;
  const respondent = instrument!.respondent?.map(({ key }) => key).filter((key) => key in answers);
  return writeSurveyForm(instrument!, {
    action: 'forms', unit, procedure, language, answers, id, page, respondent, idPrefix: ID_PREFIX,
    invitation: open ? undefined : invitation,
    confirmed: confirmed || meta.confirmed !== undefined,
  });
}

function sendRefusal(
  context: Context,
  status: ContentfulStatusCode,
  language: Language,
  main: Markup,
): Response | Promise<Response> {
  const page = formPage({ language, title: PAGE_WORDS.refused, style: 'forms/form.css', main });
  return context.html(page, status);
}
