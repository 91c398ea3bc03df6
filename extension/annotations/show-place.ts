import type { Place } from '../adapters/adapter.ts';
import { putOnOverlay } from './overlay.ts';
import { boxOf, rangeOf } from './range-of.ts';

/** How long a place flashes, in ms; the animation in the styles takes as long. */
const FLASH = 2400;
/** Distance of the ring from the words, in px. */
const AIR = 6;

/** Name of the highlight of the place that is being shown. */
export const SHOWN_HIGHLIGHT = 'hai-long-shown';

/** Scrolls a place into the middle of the window and flashes it, until the signal or the end. */
export function showPlace(document: Document, place: Place, until: AbortSignal): void {
  const range = rangeOf(place);
  const element = elementOf(place);
  if (!range || !element) return;
  element.scrollIntoView({ block: isTall(place, document) ? 'start' : 'center' });
  const flash = new AbortController();
  const signal = AbortSignal.any([until, flash.signal]);
  const highlight = new Highlight(range);
  CSS.highlights.set(SHOWN_HIGHLIGHT, highlight);
  signal.addEventListener('abort', () => {
    if (CSS.highlights.get(SHOWN_HIGHLIGHT) === highlight) CSS.highlights.delete(SHOWN_HIGHLIGHT);
  });
  drawRing(document, place, signal);
  setTimeout(() => flash.abort(), FLASH);
}

function elementOf(place: Place): Element | undefined {
  const element = place.find((node) => node.nodeType === 1) ?? place[0]?.parentElement;
  return element ? (element as Element) : undefined;
}

/** A tall section is shown from its beginning, or its heading would be off the screen. */
function isTall(place: Place, document: Document): boolean {
  return (boxOf(place)?.height ?? 0) > document.documentElement.clientHeight * 0.8;
}

function drawRing(document: Document, place: Place, signal: AbortSignal): void {
  const box = boxOf(place);
  const view = document.defaultView;
  if (!box || !view) return;
  const ring = document.createElement('div');
  ring.className = 'ring';
  ring.style.left = `${box.left + view.scrollX - AIR}px`;
  ring.style.top = `${box.top + view.scrollY - AIR}px`;
  ring.style.width = `${box.width + 2 * AIR}px`;
  ring.style.height = `${box.height + 2 * AIR}px`;
  putOnOverlay(document, [ring], signal);
}
