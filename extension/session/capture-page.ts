import type { ProcedureText } from '#core/procedure/procedure.ts';
import type { PageKind } from '../adapters/adapter.ts';

/** A page and what was read on it, to be corrected by hand and kept as a test of an adapter. */
export interface CapturedPage {
  html: string;
  expected: { source: string; kind: PageKind; records: readonly ProcedureText[] };
}

/** What runs, loads or holds what a visitor or a session wrote; none of it is words of the page. */
const REMOVED =
  'script, noscript, iframe, object, embed, link, base, meta:not([charset]), input[type="hidden"]';
const KEPT_ATTRIBUTES = /^(?!on|style$|value$|srcset$|nonce$|integrity$|data-(?!title|target|bs))/;

/** The source of a page without scripts, without addresses that load, and without form values. */
export function capturePage(document: Document): string {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  for (const element of root.querySelectorAll(REMOVED)) element.remove();
  for (const area of root.querySelectorAll('textarea')) area.textContent = '';
  for (const element of [root, ...root.querySelectorAll('*')]) strip(element);
  removeComments(root);
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function strip(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    const isSpacing = name === 'style' && /white-space\s*:\s*pre/i.test(value);
    if (!KEPT_ATTRIBUTES.test(name) && !isSpacing) element.removeAttribute(name);
  }
  element.removeAttribute('src');
}

function removeComments(root: HTMLElement): void {
  const walker = root.ownerDocument.createTreeWalker(root, 128 /* NodeFilter.SHOW_COMMENT */);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}
