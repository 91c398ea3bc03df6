import type { Language } from './strings.ts';

/**
 * Language in which an element speaks: its own `lang`, else the nearest one above it, through
 * shadow roots; Vietnamese where that is missing or neither Vietnamese nor English.
 */
export function languageOf(element: Element): Language {
  let node: Element | null = element;
  while (node) {
    const bearer: Element | null = node.closest('[lang]:not([lang=""])');
    if (bearer) return /^en\b/i.test(bearer.getAttribute('lang') ?? '') ? 'en' : 'vi';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'vi';
}
