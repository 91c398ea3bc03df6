import { randomUUID } from 'node:crypto';
import { PORTAL } from '../fixture.ts';
import type { Asked } from './collector-in-front.ts';
import {
  answering,
  anything,
  asProgram,
  formSent,
  on,
  reading,
  readingForm,
  type Spoil,
  storedAsked,
} from './spoil.ts';
import type { WrongCollector } from './wrong-collector.ts';

const page = on('GET', /^\/v1\/forms\//u);
const another = (asked: Asked): Asked => {
  const fields = new URLSearchParams(asked.body.toString());
  fields.set('_id', randomUUID());
  return { ...asked, body: Buffer.from(fields.toString()) };
};
const location = (change: (location: string) => string): Spoil =>
  answering(formSent, 303, (answered) => ({
    ...answered,
    headers: { ...answered.headers, location: change(String(answered.headers['location'])) },
  }));
const inPage = (status: number, from: RegExp, to: string): Spoil =>
  answering(anything, status, (answered) => ({
    ...answered,
    body: answered.body.replaceAll(from, to),
  }));

/** Posts without JavaScript. */
export const FORMS: readonly WrongCollector[] = [
  [
    'answers a form with 200',
    'posts without JavaScript/kept',
    answering(formSent, 303, (answered) => ({ ...answered, status: 200 })),
  ],
  [
    'answers a form with 302',
    'posts without JavaScript/kept',
    answering(formSent, 303, (answered) => ({ ...answered, status: 302 })),
  ],
  [
    'leads away',
    'posts without JavaScript/kept',
    location(() => 'https://evil.example/v1/forms/4f6c2a1e-8b0d-4c57-9e3a-2d1f5b7a9c64'),
  ],
  ['leads to one page for all', 'posts without JavaScript/kept', location(() => 'forms/thanks')],
  [
    'counts a form twice',
    'posts without JavaScript/kept',
    (right) => async (asked) => {
      if (formSent(asked)) await right(another(asked));
      return right(asked);
    },
  ],
  [
    'says no id',
    'posts without JavaScript/receipt-page',
    inPage(200, /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, '…'),
  ],
  [
    'counts when the page is loaded again',
    'posts without JavaScript/receipt-page',
    (right) => {
      let form: Asked | undefined;
      return async (asked) => {
        if (formSent(asked)) form = asked;
        else if (page(asked) && form) await right(another(form));
        return right(asked);
      };
    },
  ],
  [
    'takes each sending for a new one',
    'posts without JavaScript/same-again',
    readingForm((fields) => fields.set('_id', randomUUID())),
  ],
  [
    'goes by the id of the page alone',
    'posts without JavaScript/other-answers',
    (right) => {
      const first = new Map<string | null, Asked>();
      return async (asked) => {
        if (!formSent(asked)) return right(asked);
        const id = new URLSearchParams(asked.body.toString()).get('_id');
        if (!first.has(id)) first.set(id, asked);
        return right(first.get(id)!);
      };
    },
  ],
  [
    'asks for the id of a page',
    'posts without JavaScript/no-page-id',
    readingForm((fields) => {
      if (!fields.has('_id')) fields.delete('_unit');
    }),
  ],
  [
    'keeps forms beside the log',
    'posts without JavaScript/in-the-log',
    (right) => {
      const forms = new Set<string>();
      return async (asked) => {
        const id = /[0-9a-f-]{36}/u.exec(asked.path)?.[0] ?? '';
        const answered = await right(
          forms.has(id) && storedAsked(asked) ? { ...asked, path: `${asked.path}0` } : asked,
        );
        const kept = /[0-9a-f-]{36}/u.exec(String(answered.headers['location']))?.[0];
        if (kept) forms.add(kept);
        return answered;
      };
    },
  ],
  [
    'has pages for forms alone',
    'posts without JavaScript/json-receipt-page',
    answering(page, 200, (answered) => ({ ...answered, status: 404 })),
  ],
  [
    'thanks for what it does not know',
    'posts without JavaScript/no-receipt-page',
    answering(page, 404, (answered) => ({ ...answered, status: 200 })),
  ],
  [
    'refuses without the form',
    'posts without JavaScript/refused-level',
    inPage(422, /<form[^]*<\/form>/gu, ''),
  ],
  ['forgets the answers', 'posts without JavaScript/refused-level', inPage(422, / checked/gu, '')],
  [
    'refuses in JSON',
    'posts without JavaScript/refused-no-answers',
    answering(formSent, 422, (answered) => ({
      ...answered,
      headers: { ...answered.headers, 'content-type': 'application/json' },
      body: '{"error":"No.","issues":[]}',
    })),
  ],
  [
    'drops what is not asked',
    'posts without JavaScript/refused-unknown-item',
    readingForm((fields) => fields.delete('access.parking')),
  ],
  [
    'takes old words',
    'posts without JavaScript/refused-other-wording',
    readingForm((fields) =>
      fields.set('_hash', 'e0ba9949ec6f30540811452af8dad394d5f5fb26b93ca92f7a25473ae2ffe5b3'),
    ),
  ],
  [
    'does not ask about persons',
    'posts without JavaScript/refused-personal-data',
    readingForm((fields) => fields.set('_confirmed', '1')),
  ],
  [
    'takes any unit',
    'posts without JavaScript/refused-unit',
    readingForm((fields) => fields.set('_unit', 'H99')),
  ],
  [
    'takes any instrument',
    'posts without JavaScript/refused-unknown-instrument',
    readingForm((fields) => fields.set('_instrument', 'sipas-2017')),
  ],
  [
    'takes the first of two answers',
    'posts without JavaScript/refused-repeated-key',
    readingForm((fields) => {
      const [seats] = fields.getAll('access.seats');
      if (seats) fields.set('access.seats', seats);
    }),
  ],
  [
    'mends bytes that are no UTF-8',
    'posts without JavaScript/refused-malformed',
    readingForm((fields) => fields.delete('x')),
  ],
  [
    'takes files',
    'posts without JavaScript/refused-media-type',
    answering(formSent, 415, (answered) => ({ ...answered, status: 422 })),
  ],
  [
    'takes too much',
    'posts without JavaScript/refused-too-large',
    (right) => async (asked) => {
      const fields = new URLSearchParams(asked.body.toString());
      fields.delete('x');
      const { 'content-length': _length, ...headers } = asked.headers;
      return right(
        formSent(asked) ? { ...asked, headers, body: Buffer.from(fields.toString()) } : asked,
      );
    },
  ],
  [
    'refuses its own pages',
    'posts without JavaScript/mended',
    reading(formSent, (asked) => ({
      ...asked,
      headers: { ...asked.headers, origin: 'https://other-origin.example' },
    })),
  ],
  [
    'asks about persons for ever',
    'posts without JavaScript/confirmed',
    inPage(422, /name="_confirmed"/gu, 'name="_x"'),
  ],
  [
    'shows words as markup',
    'posts without JavaScript/words-are-words',
    (right) => async (asked) => {
      const answered = await right(asked);
      if (!formSent(asked) || answered.status !== 422) return answered;
      const words = new URLSearchParams(asked.body.toString()).get('result.accurate') ?? '';
      return { ...answered, body: answered.body.replace('</main>', `${words}</main>`) };
    },
  ],
  ['takes a form from anywhere', 'posts without JavaScript/foreign-origin', asProgram(formSent)],
  [
    'takes a form from a page that hides',
    'posts without JavaScript/foreign-origin',
    asProgram((asked) => formSent(asked) && asked.headers['origin'] === 'null'),
  ],
  [
    'refuses forms of allowed pages',
    'posts without JavaScript/allowed-origin',
    reading(
      (asked) => asked.headers['origin'] === PORTAL,
      (asked) => ({ ...asked, headers: { ...asked.headers, origin: 'null' } }),
    ),
  ],
  [
    'speaks Vietnamese only',
    'posts without JavaScript/language',
    readingForm((fields) => fields.delete('_language')),
  ],
  [
    'leads back anywhere',
    'posts without JavaScript/way-back',
    (right) => async (asked) => {
      const answered = await right(asked);
      const back = new URL(asked.path, 'http://x').searchParams.get('page');
      return page(asked) && back
        ? { ...answered, body: answered.body.replace('</main>', `<a href="${back}">x</a></main>`) }
        : answered;
    },
  ],
];
