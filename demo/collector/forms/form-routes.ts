import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { MAX_BODY_BYTES } from '#core/protocol/wire.ts';
import { limitBody } from '../guard/limit-body.ts';
import type { RequestLimits } from '../guard/request-limits.ts';
import { logFailure } from '../operation/log-failure.ts';
import type { Log } from '../operation/log.ts';
import { noteArrival } from '../operation/request-notes.ts';
import { isUnavailable, SECONDS_UNTIL_RETRY } from '../store/unavailable.ts';
import type { Reception } from '../take-response.ts';
import { allowFormOrigins } from './allow-form-origins.ts';
import { limitForms, limitReceipts } from './limit-forms.ts';
import { formPage } from './page.ts';
import { receiveForm, refusePlain } from './receive-form.ts';
import { showReceipt } from './show-receipt.ts';
import { PAGE_WORDS } from './words.data.ts';

/** A form writes each byte of a Vietnamese letter as three: `ế` is `%E1%BA%BF`. */
const MAX_FORM_BYTES = 3 * MAX_BODY_BYTES;
const STYLE = ['form.css', '../../../widgets/survey-form.css']
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('\n');

/** What the pages work with. */
export interface FormParts extends Reception {
  limits: RequestLimits;
  log: Log;
}

/** The pages for portals and browsers without JavaScript, below `/v1/forms`. */
export function formRoutes({ limits, log, ...reception }: FormParts): Hono {
  const { store, units } = reception;
  const app = new Hono();
  app.post('/', noteArrival(), limitForms(limits.sends));
  app.use(allowFormOrigins(units));
  app.post('/', limitSize, receiveForm(reception));
  app.get('/form.css', (context) => {
    return context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/:id', limitReceipts(limits.reads), showReceipt(store, units));
  app.all('/', (context) => {
    context.header('Allow', 'POST');
    return refusePlain(context, 405, [{ path: '', code: 'method-not-allowed' }]);
  });
  app.onError((error, context) => sayFailure(error, context, log));
  return app;
}

const limitSize = limitBody(MAX_FORM_BYTES, (context) =>
  refusePlain(context, 413, [{ path: '', code: 'body-too-large' }]),
);

/** The operator reads the reason in the log; the citizen reads that it may be tried again. */
function sayFailure(err: Error, context: Context, log: Log): Response | Promise<Response> {
  const brokenOff = logFailure(err, context, log);
  if (brokenOff) return refusePlain(context, 400, brokenOff);
  const { failed: title, failedText } = PAGE_WORDS;
  const main = html`<p>${failedText.vi}</p>
<p lang="en">${failedText.en}</p>`;
  const page = formPage({ language: 'vi', title, style: 'forms/form.css', main });
  if (!isUnavailable(err)) return context.html(page, 500);
  context.header('Retry-After', SECONDS_UNTIL_RETRY);
  return context.html(page, 503);
}
