import { randomUUID } from 'node:crypto';
import { FORMS_PATH } from '#core/protocol/wire.ts';
import { FORM_FIELDS } from '#core/survey/form/form-fields.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { INSTRUMENT_HASHES } from '#core/survey/instruments/hashes.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { Departure } from './departure.ts';
import { expectStatus } from './expect.ts';
import type { Field } from './form-page.ts';
import type { Answer, Sending } from './http-client.ts';
import type { Trial } from './trial.ts';

/** The fields of a form, each given once. */
export type Fields = Readonly<Record<string, string>>;

/** An instrument that is asked by a form: sipas-2017, or one with the key `handling.attitude`. */
export type FormInstrument = Pick<Instrument, 'id' | 'version'>;

/**
 * Departs unless the action moves the number of responses by exactly this. A form says no day: it
 * was answered when it comes.
 */
export const expectFormCounts = (
  trial: Trial,
  moved: number,
  action: () => Promise<void>,
): Promise<void> =>
  trial.expectCounts(moved, action, { from: trial.dayFromNow(0), to: trial.dayFromNow(1) });

/** The fields of a form that is filled in and may be sent, from a page of its own. */
export function fieldsOf({ options }: Trial, { id, version }: FormInstrument = SIPAS_2017): Fields {
  return {
    [FORM_FIELDS.id]: randomUUID(),
    [FORM_FIELDS.instrument]: id,
    [FORM_FIELDS.version]: String(version),
    [FORM_FIELDS.hash]: INSTRUMENT_HASHES[`${id}@${version}`]!,
    [FORM_FIELDS.unit]: options.unit,
    [FORM_FIELDS.procedure]: options.procedure,
    ...(id === SIPAS_2017.id
      ? { 'access.seats': '4', 'result.accurate': '2' }
      : { 'handling.attitude': '4' }),
  };
}

/** Fields as a browser writes them. */
export function encode(fields: Fields | readonly Field[]): string {
  const pairs = Array.isArray(fields) ? (fields as readonly Field[]) : Object.entries(fields);
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
}

/** How a form is sent; a browser names the origin of its page. */
export const formSending = (body: string, headers: Fields = {}): Sending => ({
  method: 'POST',
  path: FORMS_PATH,
  body,
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
});

/** The collector's own pages may send, and are on no list. */
export const ownOrigin = ({ client }: Trial): Fields => ({ Origin: client.base.origin });

/** Sends a body to `POST /v1/forms`. */
export const post = (
  trial: Trial,
  body: string,
  headers: Fields = ownOrigin(trial),
): Promise<Answer> => trial.client.send(formSending(body, headers));

/** Sends fields to `POST /v1/forms`. */
export const submit = (trial: Trial, fields: Fields | readonly Field[]): Promise<Answer> =>
  post(trial, encode(fields));

/** The id of a form that was kept; departs unless the answer leads to the page of its receipt. */
export function expectSent(answer: Answer, trial: Trial): string {
  expectStatus(answer, 303);
  return /^\/v1\/forms\/([0-9a-f-]{36})/u.exec(pathOf(answer, trial))![1]!;
}

/** Where a 303 leads, from `/v1/…` on; departs unless it is the page of a receipt here. */
export function pathOf(
  { headers: { location = '' } }: Answer,
  { client: { base } }: Trial,
): string {
  const root = base.href.replace(/\/$/u, '');
  const forms = root + FORMS_PATH;
  const target = URL.canParse(location, forms) ? new URL(location, forms).href : '';
  const path = target.startsWith(root) ? target.slice(root.length) : '';
  if (/^\/v1\/forms\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\?|$)/u.test(path)) return path;
  throw new Departure('Location of the 303', `${forms}/<id>`, location);
}
