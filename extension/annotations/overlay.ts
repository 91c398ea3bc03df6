import { guardEvents, type OverlayEvent } from './guard-events.ts';
import { OVERLAY_STYLES } from './overlay.styles.ts';

const TAG = 'hai-long-overlay';
/** A page that takes the layer away so many times gets its way until the next paint. */
const PUT_BACK = 20;
/** Closed, so that a page can neither read nor write in it; tests look inside. */
const MODE = import.meta.env?.MODE === 'e2e' ? 'open' : 'closed';

/** The one element that we put beside a page's own, and what is in it. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Hears what the official does in the layer or, for a key or a press, beside it. */
  hear?: ((event: OverlayEvent) => void) | undefined;
}

interface Layer {
  overlay: Overlay;
  users: number;
  stop: AbortController;
}

/** One layer a document, shared by marks, ring and pointing; it goes with its last user. */
interface Shared {
  layers: WeakMap<Document, Layer>;
  /** Every element of ours, also one that has gone. */
  hosts: WeakSet<Node>;
}

/** Our scripts in a page have one world beside that of the page, and share the layer by it. */
const world = globalThis as { haiLong?: Shared };
const { layers, hosts } = (world.haiLong ??= { layers: new WeakMap(), hosts: new WeakSet() });

/** Whether a node is the element that we put beside a page's own. */
export function isOverlay(node: Node): boolean {
  return hosts.has(node);
}

/** The layer above a page, until the signal. */
export function useOverlay(document: Document, signal: AbortSignal): Overlay {
  const layer = layers.get(document) ?? createLayer(document);
  layers.set(document, layer);
  layer.users += 1;
  // A page that rebuilds itself may have thrown the layer out.
  putBack(document, layer.overlay.host);
  signal.addEventListener('abort', () => {
    layer.users -= 1;
    if (layer.users > 0) return;
    layer.stop.abort();
    layer.overlay.host.remove();
    layers.delete(document);
  });
  return layer.overlay;
}

function createLayer(document: Document): Layer {
  const { host, root } = createHost(document);
  hosts.add(host);
  const style = document.createElement('style');
  // Set before it is in the page: so its words are ours, and the page's policy lets them be.
  style.textContent = OVERLAY_STYLES;
  root.append(style);
  const overlay: Overlay = { host, root };
  const stop = new AbortController();
  guardEvents(document, overlay, stop.signal);
  keepInPage(document, host, stop.signal);
  return { overlay, users: 0, stop };
}

/** A page may have made our tag a custom element that has a shadow root of its own, or none. */
function createHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  try {
    const host = document.createElement(TAG);
    return { host, root: host.attachShadow({ mode: MODE }) };
  } catch {
    const host = document.createElement('div');
    return { host, root: host.attachShadow({ mode: MODE }) };
  }
}

/** A page that removes our element gets it back, but no endless fight over it. */
function keepInPage(document: Document, host: HTMLElement, signal: AbortSignal): void {
  let left = PUT_BACK;
  const observer = new MutationObserver((records) => {
    const removed = records.some(({ removedNodes }) => [...removedNodes].includes(host));
    if (!removed || left === 0) return;
    left -= 1;
    putBack(document, host);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function putBack({ documentElement }: Document, host: HTMLElement): void {
  if (host.parentNode !== documentElement) documentElement.append(host);
}
