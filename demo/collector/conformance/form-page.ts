import { parseHTML } from 'linkedom';
import { Departure } from './departure.ts';
import { expectThat, nameOf } from './expect.ts';
import type { Answer } from './http-client.ts';

/** A field of a form and what stands in it. */
export type Field = readonly [name: string, value: string];

/** A page that answers a form, as far as the cases look at it. */
export interface FormPage {
  language: string;
  /** What a person reads. */
  words: string;
  /** Elements that would run, or load something that runs. */
  active: number;
  /** Where its links lead. */
  links: string[];
  /** The form on the page, if there is one. */
  form?: { method: string; action: string; fields: readonly Field[] };
}

const ACTIVE =
  'script, iframe, object, embed, [onclick], [onload], [onerror], [href^="javascript"]';

/** Reads an answer as a page; departs when it is none. */
export function readPage(answer: Answer): FormPage {
  const type = answer.headers['content-type'] ?? '';
  const isHtml = /^text\/html\s*;\s*charset\s*=\s*"?utf-8"?\s*$/iu.test(type);
  expectThat(`media type of ${nameOf(answer)}`, isHtml, 'text/html; charset=utf-8', type);
  const { document } = parseHTML(answer.text);
  const form = document.querySelector('form');
  return {
    language: document.documentElement?.getAttribute('lang') ?? '',
    words: (document.body?.textContent ?? '').replaceAll(/\s+/gu, ' '),
    active: document.querySelectorAll(ACTIVE).length,
    links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    ...(form && {
      form: {
        method: (form.getAttribute('method') ?? 'get').toLowerCase(),
        action: form.getAttribute('action') ?? '',
        fields: fieldsOf(form),
      },
    }),
  };
}

/** The form on a page that has to have one. */
export function formOf(page: FormPage): NonNullable<FormPage['form']> {
  if (page.form) return page.form;
  throw new Departure('the page of a refusal', 'a form with the answers', page.words);
}

/** What a browser would send of it if the button were pressed. */
function fieldsOf(form: Element): Field[] {
  const controls = [...form.querySelectorAll('input, textarea, select')];
  return controls.flatMap((control) => {
    const name = control.getAttribute('name');
    return name ? valuesOf(control).map((value): Field => [name, value]) : [];
  });
}

function valuesOf(control: Element): string[] {
  if (control.localName === 'textarea') return [(control.textContent ?? '').replace(/^\n/u, '')];
  if (control.localName === 'select') return chosen(control.querySelectorAll('option'), 'selected');
  const type = control.getAttribute('type') ?? 'text';
  if (type === 'radio' || type === 'checkbox') return chosen([control], 'checked');
  return type === 'submit' || type === 'button' ? [] : [control.getAttribute('value') ?? ''];
}

const chosen = (options: Iterable<Element>, mark: string): string[] =>
  [...options]
    .filter((option) => option.hasAttribute(mark))
    .map((option) => option.getAttribute('value') ?? '');
