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
    labels.every((label) => view.isLabelled(labelOf(label))) &&
    selectors.every((selector) => view.holds(selector)) &&
    (!headings || standAs(document, headings))
  );
}

function standAs(document: Document, { tag, labels }: NonNullable<Readiness['headings']>): boolean {
  const found = [...document.querySelectorAll(tag)];
  const said = new Set(found.map((heading) => labelOf(textOf(heading))));
  return labels.every((label) => said.has(labelOf(label)));
}
