/**
 * What a reader sees inside a node: through open shadow roots, slots and frames of the same site.
 * A frame that may not be read has nothing inside.
 */
export function childrenOf(node: Node): Iterable<Node> {
  if (node.nodeType !== 1) return node.childNodes;
  const element = node as HTMLElement & HTMLSlotElement & HTMLIFrameElement;
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT') {
    const assigned = element.assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  if (element.tagName === 'IFRAME' || element.tagName === 'FRAME')
    return frameBody(element)?.childNodes ?? [];
  return element.childNodes;
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
