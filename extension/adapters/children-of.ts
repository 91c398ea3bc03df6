import { refuseTakenNames } from './refuse-taken-names.ts';

/**
 * What a reader sees inside a node: through open shadow roots, slots and frames of the same site.
 * A frame that may not be read has nothing inside.
 */
export function childrenOf(node: Node): readonly Node[] {
  if (node.nodeType !== 1) return chainOf(node);
  const element = node as HTMLElement & HTMLSlotElement & HTMLIFrameElement;
  if (element.shadowRoot) return chainOf(enter(element.shadowRoot));
  if (element.tagName === 'SLOT') {
    const assigned = element.assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : chainOf(element);
  }
  if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') {
    const body = contentOf(element);
    return body ? chainOf(body) : [];
  }
  return chainOf(element);
}

/** From sibling to sibling: going through `childNodes` asks the browser twice for each of them. */
function chainOf(node: Node): Node[] {
  const chain: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) chain.push(child);
  return chain;
}

/** Whether what an element shows are its own children. */
export const isPlain = ({ shadowRoot, tagName }: Element): boolean =>
  !shadowRoot && tagName !== 'SLOT' && tagName !== 'IFRAME' && tagName !== 'FRAME';

/** Shadow roots and documents of frames that were looked into since `noteInsides`. */
let insides = new Set<Inside>();

/** What a page shows beside its own nodes. */
export type Inside = ShadowRoot | Document;

/** Begins a new note of the shadow roots and documents of frames that readers look into. */
export function noteInsides(): ReadonlySet<Inside> {
  insides = new Set();
  return insides;
}

/** More of them are read, but not noted: a page that makes a hundred thousand gains nothing. */
const MOST_INSIDES = 200;

function enter<Into extends Inside>(inside: Into): Into {
  if (insides.has(inside)) return inside;
  refuseTakenNames(inside);
  if (insides.size < MOST_INSIDES) insides.add(inside);
  return inside;
}

function contentOf(frame: HTMLIFrameElement): HTMLElement | undefined {
  const body = frameBody(frame);
  if (body) enter(body.ownerDocument);
  return body;
}

/** Whether an element is a frame that shows something which we may not read. */
export function isUnreadFrame(element: Element): boolean {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') return false;
  return (
    element.getAttribute('src') !== null && frameBody(element as HTMLIFrameElement) === undefined
  );
}

/** The content of a frame, or undefined where the browser forbids to look. */
function frameBody(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    return frame.contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}
