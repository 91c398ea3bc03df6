import type { MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import type { TakeTurn } from '../guard/request-limits.ts';
import { noteRefusal } from '../operation/request-notes.ts';
import { formPage } from './page.ts';
import { refusePlain } from './receive-form.ts';
import { PAGE_WORDS } from './words.data.ts';

const ISSUES = [{ path: '', code: 'too-many-requests' }];

/** Refuses forms where too many come from one network; the words are behind the Back button. */
export function limitForms(take: TakeTurn): MiddlewareHandler {
  return async (context, next) => {
    const wait = await take(context);
    if (wait === 0) return next();
    context.header('Retry-After', String(wait));
    return refusePlain(context, 429, ISSUES);
  };
}

/** The same for receipts: the response was kept, and the page may be loaded again. */
export function limitReceipts(take: TakeTurn): MiddlewareHandler {
  return async (context, next) => {
    const wait = await take(context);
    if (wait === 0) return next();
    context.header('Retry-After', String(wait));
    noteRefusal(context, ISSUES);
    const language = context.req.query('language') === 'en' ? 'en' : 'vi';
    const { notNow: title, notNowText } = PAGE_WORDS;
    const main = html`<p>${notNowText[language]}</p>`;
    return context.html(formPage({ language, title, style: 'form.css', main }), 429);
  };
}
