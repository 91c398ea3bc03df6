import type { Section } from './find-sections.ts';
import { foldLabel } from './fold-label.ts';
import { textOf } from './text-of.ts';

/** Description lists and tables have tags of their own; they are no pairs of boxes. */
const OTHER_SHAPES = new Set(['DT', 'DD', 'TH', 'TD', 'LI', 'OPTION']);

/**
 * Label and value side by side in a box of their own, all boxes of the grid in which both labels
 * stand. Empty where there is no such grid. `heading` is the label, `body` the value.
 */
export function findPairs(document: Document, label: string, other: string): Map<string, Section> {
  const pairs = new Map<string, Section>();
  const grid = gridAround(pairFor(document, label), other);
  for (const box of grid?.querySelectorAll('*') ?? []) {
    const pair = toPair(box);
    const name = pair && foldLabel(textOf(pair.heading));
    if (pair && name && !pairs.has(name)) pairs.set(name, pair);
  }
  return pairs;
}

function pairFor(root: ParentNode, label: string): Element | undefined {
  const boxes = [...root.querySelectorAll('*')];
  return boxes.find((box) => {
    const pair = toPair(box);
    return pair !== undefined && foldLabel(textOf(pair.heading)) === foldLabel(label);
  });
}

/** The nearest box around a pair that holds the other label too. */
function gridAround(pair: Element | undefined, other: string): Element | undefined {
  for (let box = pair?.parentElement; box; box = box.parentElement) {
    if (pairFor(box, other)) return box;
  }
  return undefined;
}

/** Two elements, the first without any inside it; the value may be empty. */
function toPair(box: Element): Section | undefined {
  const [heading, value, more] = box.children;
  if (!heading || !value || more || heading.children.length > 1) return undefined;
  if (OTHER_SHAPES.has(heading.tagName) || OTHER_SHAPES.has(value.tagName)) return undefined;
  return { heading, body: [value] };
}
