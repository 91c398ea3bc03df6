/** A window with the windows of its frames of the same site: events stay in their own. */
export function windowsOf(window: Window): Window[] {
  const frames = [...window.document.querySelectorAll('iframe, frame')] as HTMLIFrameElement[];
  return [window, ...frames.flatMap((frame) => windowOf(frame)).flatMap(windowsOf)];
}

/** Nothing where the browser forbids to look. */
function windowOf(frame: HTMLIFrameElement): Window[] {
  try {
    return frame.contentDocument && frame.contentWindow ? [frame.contentWindow] : [];
  } catch {
    return [];
  }
}

/** The box of an element in px of the outermost window. */
export function boxInPage(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  let { x, y } = box;
  let frame = frameOf(element);
  while (frame) {
    const around = frame.getBoundingClientRect();
    x += around.left + frame.clientLeft;
    y += around.top + frame.clientTop;
    frame = frameOf(frame);
  }
  return new DOMRect(x, y, box.width, box.height);
}

/** The frame in which an element stands, as far as the browser tells. */
export function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
