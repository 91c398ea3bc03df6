import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { MAX_BODY_BYTES } from '#core/protocol/wire.ts';
import { allowFormOrigins } from './allow-form-origins.ts';
import { formPage } from './page.ts';
import { type FormReception, receiveForm, refusePlain } from './receive-form.ts';
import { showReceipt } from './show-receipt.ts';
import { PAGE_WORDS } from './words.data.ts';

/** A form writes each byte of a Vietnamese letter as three: `ế` is `%E1%BA%BF`. */
const MAX_FORM_BYTES = 3 * MAX_BODY_BYTES;
const STYLE = ['form.css', '../../../widgets/survey-form.css']
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('\n');

/** The pages for portals and browsers without JavaScript, below `/v1/forms`. */
export function formRoutes(reception: FormReception): Hono {
  const app = new Hono();
  app.use(allowFormOrigins(reception.origins));
  app.post('/', limitForm, receiveForm(reception));
  app.get('/form.css', (context) => {
    return context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/:id', showReceipt(reception.store, reception.origins));
  app.all('/', (context) => {
    context.header('Allow', 'POST');
    return refusePlain(context, 405, [{ path: '', code: 'method-not-allowed' }]);
  });
  app.onError(sayFailure);
  return app;
}

const limitForm = bodyLimit({
  maxSize: MAX_FORM_BYTES,
  onError: (context) => refusePlain(context, 413, [{ path: '', code: 'body-too-large' }]),
});

/** The operator reads the reason on stderr; the citizen reads that it may be tried again. */
function sayFailure(error: Error, context: Context): Response | Promise<Response> {
  console.error(`collector: ${error.name}: ${error.message}`);
  const { failed: title, failedText } = PAGE_WORDS;
  const main = html`<p>${failedText.vi}</p>
<p lang="en">${failedText.en}</p>`;
  return context.html(formPage({ language: 'vi', title, style: 'forms/form.css', main }), 500);
}
