import type { Place } from './adapter.ts';
import { foldLabel } from './fold-label.ts';
import { textOf } from './text-of.ts';

/** A heading and what stands under it. */
export interface Section {
  heading: Element;
  body: Place;
}

/** Sections by folded heading; of two with the same heading the first counts. */
export function findSections(document: Document, headingTag: string): Map<string, Section> {
  const sections = new Map<string, Section>();
  for (const heading of document.querySelectorAll(headingTag)) {
    const label = foldLabel(textOf(heading));
    if (!sections.has(label)) sections.set(label, { heading, body: bodyOf(heading) });
  }
  return sections;
}

/** Boxes that hold a section whole: nothing outside of them belongs to the heading inside. */
const SECTION_BOXES = new Set(['SECTION', 'ARTICLE', 'MAIN', 'BODY']);

/**
 * What follows a heading, up to the next heading of its kind. A heading alone in a box (accordions
 * have such boxes) is followed by what follows the box.
 */
function bodyOf(heading: Element): Node[] {
  let body = following(heading, heading.tagName);
  let box = heading.parentElement;
  while (body.length === 0 && box?.children.length === 1 && !SECTION_BOXES.has(box.tagName)) {
    body = following(box, heading.tagName);
    box = box.parentElement;
  }
  return body;
}

function following(element: Element, headingTag: string): Node[] {
  const nodes: Node[] = [];
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (holdsHeading(node, headingTag)) break;
    if (node.nodeType === 1 || node.nodeValue?.trim()) nodes.push(node);
  }
  return nodes;
}

function holdsHeading(node: Node, tag: string): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.tagName === tag || element.querySelector(tag) !== null;
}
