import type { Readiness } from './adapter.ts';
import { labelOf } from './label-of.ts';
import type { PageView } from './page-view.ts';
import { textOf } from './text-of.ts';

/** Whether everything is there that such a page begins with; what is cheap is asked first. */
export function isReady(view: PageView, ready: Readiness): boolean {
  return holds(view, ready) && !(ready.unless && holds(view, ready.unless));
}

function holds(view: PageView, ready: Readiness): boolean {
  const { document } = view;
  const { selectors = [], labels = [], headings, address } = ready;
  return (
    (address === undefined || new RegExp(address, 'i').test(document.location?.href ?? '')) &&
    selectors.every((selector) => document.querySelector(selector)) &&
    (labels.length === 0 || stand(view, labels)) &&
    (!headings || standAs(document, headings))
  );
}

function stand(view: PageView, labels: readonly string[]): boolean {
  const said = new Set(view.labels().labels.map(({ label }) => label));
  return labels.every((label) => said.has(labelOf(label)));
}

function standAs(document: Document, { tag, labels }: NonNullable<Readiness['headings']>): boolean {
  const found = [...document.querySelectorAll(tag)];
  const said = new Set(found.map((heading) => labelOf(textOf(heading))));
  return labels.every((label) => said.has(labelOf(label)));
}
