import type { Context, Handler } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Issue } from '#core/survey/check-answers.ts';
import type { FormEntry } from '#core/survey/form/form-fields.ts';
import { findPersonalData } from '#core/survey/personal-data.ts';
import { writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
import type { Language } from '#core/wording.ts';
import { checkOrigin, readResponse } from '../check-response.ts';
import { findMachine } from '../guard/find-machine.ts';
import { noteOutcome, noteRefusal } from '../operation/request-notes.ts';
import { type Reception, takeResponse } from '../take-response.ts';
import { portalOrigin } from './allow-form-origins.ts';
import { backLink, formPage, ID_PREFIX, issueList, type Markup, trusted } from './page.ts';
import { readFields, saysForm } from './read-fields.ts';
import { readForm, type SentForm } from './read-form.ts';
import { PAGE_WORDS } from './words.data.ts';

/**
 * `POST /v1/forms`: the same checks as for JSON. What was kept is shown by another page, so that
 * reloading it sends nothing; what was not is shown with every answer still in its place.
 */
export function receiveForm(reception: Reception): Handler {
  return async (context) => {
    if (!saysForm(context)) {
      return refusePlain(context, 415, [{ path: '', code: 'unsupported-media-type' }]);
    }
    const fields = await readFields(context);
    if (!fields.ok) return refusePlain(context, 400, fields.issues);
    const now = reception.now();
    const form = readForm(fields.value, now);
    const foreign = checkOrigin(portalOrigin(context), form.meta.unit ?? '', reception.units);
    if (foreign.length > 0) return refusePlain(context, 403, foreign, form.language);
    const wrong = [...form.issues, ...personalData(form)];
    const issues = wrong.length > 0 ? wrong : machineIssues(fields.value, form, now);
    if (issues.length > 0) return refuseForm(context, form, 422, issues, reception);
    return takeForm(context, form, reception);
  };
}

/** Whoever is asked to send once more is told at once what else is wrong. */
function machineIssues(entries: readonly FormEntry[], form: SentForm, now: Date): Issue[] {
  const issues = findMachine(entries, now);
  if (issues.length === 0) return issues;
  const read = readResponse(form.response);
  return [...issues, ...(read.ok ? [] : read.issues)];
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
  reception: Reception,
): Promise<Response> {
  const taken = await takeResponse(form.response, portalOrigin(context), reception);
  // The id is made of the content: what has it was sent before, maybe on another day.
  const kept = taken.outcome !== 'refused' || (await reception.store.storedUnder(form.response.id));
  if (kept) {
    noteOutcome(context, taken.outcome === 'refused' ? 'repeated' : taken.outcome);
    return showReceipt(context, form);
  }
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
  noteRefusal(context, issues);
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
  { units }: Reception,
): Response | Promise<Response> {
  const { language, instrument, meta } = form;
  if (!instrument || !meta.unit) return refusePlain(context, status, issues, language);
  noteRefusal(context, issues);
  const open = issues.some(({ path }) => path.split('.')[0] === 'invitation');
  const confirmed = issues.some(({ code }) => code === 'personal-data');
  const next = open ? PAGE_WORDS.openInstead : PAGE_WORDS.mend;
  const main = html`<p>${PAGE_WORDS.nothingStored[language]}</p>
${issueList(issues, language, instrument)}
<p>${next[language]}</p>
${backLink(meta.page, units, language)}
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
