import type { Hono } from 'hono';
import { parseHTML } from 'linkedom';
import { FORMS_PATH } from '#core/protocol/wire.ts';
import {
  type SurveyFormOptions, writeSurveyForm,
} from '#core/survey/form/write-survey-form.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { PORTAL } from './fixture.ts';

/** What a browser sends of a form. */
export type FormFields = Readonly<Record<string, string>>;

/** What the collector answered. */
export interface FormAnswer {
  status: number;
  headers: Headers;
  markup: string;
  document: Document;
  /** Words of the page. */
  text: string;
}

/** The fields of a form as a portal writes it, with one criterion answered. */
export function formFields(options: Partial<SurveyFormOptions> = {}): FormFields {
  const form = writeSurveyForm(SIPAS_2017, { action: 'x', unit: 'H55', ...options });
  return { ...fieldsOf(parseHTML(form).document), 'access.seats': '4' };
}

/** What a browser would send of the fields of a page that are no boxes to tick. */
export function fieldsOf(document: Document): FormFields {
  const inputs = [...document.querySelectorAll('input[type="hidden"], input[type="text"]')];
  return Object.fromEntries(
    inputs.map((input) => [input.getAttribute('name')!, input.getAttribute('value') ?? '']),
  );
}

/** Sends a form as a browser does. */
export async function sendForm(
  app: Hono,
  fields: FormFields,
  headers: Readonly<Record<string, string>> = {},
): Promise<FormAnswer> {
  const answer = await app.request(FORMS_PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: PORTAL, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
  const markup = await answer.text();
  const { document } = parseHTML(markup);
  const text = (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/gu, ' ');
  return { status: answer.status, headers: answer.headers, markup, document, text };
}
