import { OVERLAY_STYLES } from './overlay.styles.ts';

const TAG = 'hai-long-overlay';

interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  users: number;
}

/** Our scripts in a page have one world beside that of the page, and share the layer by it. */
const world = globalThis as { haiLongLayers?: WeakMap<Document, Layer> };

/** One layer a document, shared by markers and ring; it goes with its last user. */
const layers = (world.haiLongLayers ??= new WeakMap<Document, Layer>());

/** Whether a node is the one element that we put beside a page's own. */
export function isOverlay(node: Node): boolean {
  return node.nodeName.toLowerCase() === TAG;
}

/** Puts elements on the layer above the page and takes them away at the signal. */
export function putOnOverlay(document: Document, elements: Element[], signal: AbortSignal): void {
  const layer = layers.get(document) ?? createLayer(document);
  layers.set(document, layer);
  layer.users += 1;
  layer.root.append(...elements);
  // A page that rebuilds itself may have thrown the layer out.
  if (!layer.host.isConnected) document.documentElement.append(layer.host);
  signal.addEventListener('abort', () => {
    for (const element of elements) element.remove();
    layer.users -= 1;
    if (layer.users > 0) return;
    layer.host.remove();
    layers.delete(document);
  });
}

function createLayer(document: Document): Layer {
  const host = document.createElement(TAG);
  // The marks repeat for the eye what the panel says in words; a screen reader reads the panel.
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = OVERLAY_STYLES;
  root.append(style);
  return { host, root, users: 0 };
}
