import type { Place } from '../adapters/adapter.ts';
import { useOverlay } from './overlay.ts';
import { PageHighlights } from './page-highlights.ts';
import { Panes } from './panes.ts';
import { boxOf } from './range-of.ts';

/** How long a place flashes, in ms; the animation in the styles takes as long. */
const FLASH = 2400;
/** Distance of the ring from the words, in px. */
const AIR = 6;

/** Name of the highlight of the place that is being shown. */
export const SHOWN_HIGHLIGHT = 'hai-long-shown';

/**
 * Scrolls a place into the middle of the window and flashes it, until the signal or the end.
 * @param document the top one; the place may stand in a frame of it
 */
export function showPlace(document: Document, place: Place, until: AbortSignal): void {
  if (!scrollToPlace(place)) return;
  const flash = new AbortController();
  const signal = AbortSignal.any([until, flash.signal]);
  const highlights = new PageHighlights();
  highlights.add(place, SHOWN_HIGHLIGHT);
  signal.addEventListener('abort', () => highlights.clear());
  drawRing(document, place, signal);
  setTimeout(() => flash.abort(), FLASH);
}

/** Scrolls a place into the middle of the window; false where the page has taken it away. */
export function scrollToPlace(place: Place): boolean {
  const element = place.find((node) => node.nodeType === 1) ?? place[0]?.parentElement;
  if (!element?.isConnected) return false;
  // A tall section is shown from its beginning, or its heading would be off the screen.
  const room = element.ownerDocument?.documentElement.clientHeight ?? 0;
  const isTall = (boxOf(place)?.height ?? 0) > room * 0.8;
  (element as Element).scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' });
  return true;
}

function drawRing(document: Document, place: Place, signal: AbortSignal): void {
  const view = document.defaultView;
  const box = view && new Panes(view).boxOf(place);
  if (!box) return;
  const { host, root } = useOverlay(document, signal);
  const origin = host.getBoundingClientRect();
  const ring = document.createElement('div');
  ring.className = 'ring';
  ring.style.left = `${box.left - origin.left - AIR}px`;
  ring.style.top = `${box.top - origin.top - AIR}px`;
  ring.style.width = `${box.width + 2 * AIR}px`;
  ring.style.height = `${box.height + 2 * AIR}px`;
  root.append(ring);
  signal.addEventListener('abort', () => ring.remove());
}
