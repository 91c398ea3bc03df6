import type { Context, Handler } from 'hono';
import { html } from 'hono/html';
import type { Receipt } from '#core/protocol/wire.ts';
import { fillWording, type Language } from '#core/wording.ts';
import { formatMoment } from '#widgets/localization/format.ts';
import type { Units } from '../guard/units.ts';
import type { ResponseStore } from '../store/response-store.ts';
import { backLink, formPage } from './page.ts';
import { PAGE_WORDS } from './words.data.ts';

/** `GET /v1/forms/<id>`: the receipt of a response as a page; loading it again changes nothing. */
export function showReceipt(store: ResponseStore, units: Units): Handler {
  return async (context) => {
    const language: Language = context.req.query('language') === 'en' ? 'en' : 'vi';
    const stored = await store.storedUnder(context.req.param('id') ?? '');
    if (stored === undefined) return showNothing(context, language);
    const { thanks, minted, onlyOnce } = PAGE_WORDS;
    const note = context.req.query('minted') === '1' ? minted : onlyOnce;
    const received = JSON.parse(stored.receipt) as Receipt;
    const main = html`<p class="strong">${receivedWords(received, language)}</p>
<p>${fillWording(PAGE_WORDS.id, { id: received.id })[language]}</p>
<p>${note[language]}</p>
${backLink(context.req.query('page'), units, language)}`;
    return context.html(formPage({ language, title: thanks, style: 'form.css', main }));
  };
}

function receivedWords({ receivedAt, counted }: Receipt, language: Language): string {
  const moment = formatMoment(new Date(receivedAt), language);
  return fillWording(PAGE_WORDS.received, { moment, counted })[language];
}

function showNothing(context: Context, language: Language): Response | Promise<Response> {
  const { notFound: title, notFoundText } = PAGE_WORDS;
  const main = html`<p>${notFoundText[language]}</p>`;
  return context.html(formPage({ language, title, style: 'form.css', main }), 404);
}
