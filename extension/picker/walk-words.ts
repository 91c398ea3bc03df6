import { childrenOf } from '../adapters/children-of.ts';
import { isUnread, textOf } from '../adapters/text-of.ts';
import { isOverlay } from '../annotations/overlay.ts';
import { frameOf } from './windows-of.ts';

/** Where an arrow key leads from an element. */
export type Step = 'next' | 'previous' | 'out' | 'in';

/** The element with words to which a step leads; undefined at the end of the page. */
export function stepWords(
  body: Element,
  from: Element | undefined,
  step: Step,
): Element | undefined {
  if (step === 'out') return from && outOf(from, body);
  if (step === 'in') return from && insideOf(from);
  const all = [...bearers(body)];
  if (!from) return all.find(isInView) ?? all[0];
  const inside = all.flatMap((one, at) => (isWithin(one, from) ? [at] : []));
  const at = step === 'next' ? (inside.at(-1) ?? -1) + 1 : (inside[0] ?? 0) - 1;
  return all[at];
}

/** Elements with words of their own that are drawn, in the order of the page. */
function* bearers(node: Node): Iterable<Element> {
  if (node.nodeType !== 1 || isOverlay(node) || isUnread(node as Element)) return;
  const children = [...childrenOf(node)];
  const isOwn = children.some((one) => one.nodeType === 3 && /\S/.test(one.nodeValue ?? ''));
  if (isOwn && (node as Element).getClientRects().length > 0) yield node as Element;
  for (const child of children) yield* bearers(child);
}

/** The nearest box around an element that says more than it does. */
function outOf(from: Element, body: Element): Element | undefined {
  const words = textOf(from);
  for (let box = boxAround(from); box && box !== body; box = boxAround(box)) {
    if (box.tagName !== 'BODY' && textOf(box) !== words) return box;
  }
  return undefined;
}

const boxAround = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? frameOf(element);

/** The first box inside an element that says less than it does. */
function insideOf(from: Element): Element | undefined {
  const words = textOf(from);
  for (const child of childrenOf(from)) {
    if (child.nodeType !== 1) continue;
    const inside = textOf(child);
    if (inside === '') continue;
    return inside === words ? insideOf(child as Element) : (child as Element);
  }
  return undefined;
}

function isWithin(one: Element, other: Element): boolean {
  for (let box: Element | null = one; box; box = boxAround(box)) if (box === other) return true;
  return false;
}

function isInView(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < (element.ownerDocument.defaultView?.innerHeight ?? 0);
}
