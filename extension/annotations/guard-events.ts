import type { Overlay } from './overlay.ts';

/** What the layer hears of the official. */
export interface OverlayEvent {
  readonly event: Event;
  /** Whether it happens on the layer, and not beside it. */
  readonly inside: boolean;
  /** The innermost element of ours, where there is one. */
  readonly target: Element | undefined;
}

/** Everything that the browser tells a page of pointer, keyboard and focus on an element. */
const KINDS =
  'click dblclick auxclick contextmenu copy cut selectstart dragstart ' +
  'mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave ' +
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave ' +
  'pointercancel touchstart touchend touchmove touchcancel wheel ' +
  'keydown keyup keypress focus blur focusin focusout';
/** What somebody here wants to know. */
const HEARD = new Set(['click', 'pointerover', 'pointerout', 'keydown']);
/** Heard beside the layer: they put an open card away. */
const HEARD_BESIDE = new Set(['pointerdown', 'keydown', 'focusin']);

/**
 * Keeps what the official does in the layer from the page: of an event on it no listener hears but
 * those that a page put on the window itself before us, and they learn of the one element. What a
 * script makes up is not heard by us.
 */
export function guardEvents(document: Document, overlay: Overlay, signal: AbortSignal): void {
  const { host, root } = overlay;
  const guard = (event: Event): void => {
    if (!event.isTrusted) return;
    const inside = event.target === host;
    if (inside) event.stopImmediatePropagation();
    if (!(inside ? HEARD : HEARD_BESIDE).has(event.type)) return;
    overlay.hear?.({ event, inside, target: inside ? innermost(root, event) : undefined });
  };
  for (const kind of KINDS.split(' ')) {
    // Scrolling must not wait for us.
    const passive = /^(?:touch|wheel)/.test(kind);
    document.defaultView?.addEventListener(kind, guard, { capture: true, passive, signal });
  }
  // From one of our elements to another: the browser tells nobody outside.
  const within = (event: Event): void => {
    if (event.isTrusted) overlay.hear?.({ event, inside: true, target: event.target as Element });
  };
  root.addEventListener('pointerover', within, { signal });
}

/** From outside a closed layer the browser names the layer alone. */
function innermost(root: ShadowRoot, event: Event): Element | undefined {
  // A click by the keyboard or by a screen reader has no place.
  const hasPlace = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
  const at = hasPlace ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
  return at && root.contains(at) ? at : undefined;
}
