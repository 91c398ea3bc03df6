import type { Place } from '../adapters/adapter.ts';
import type { MarkedOutcome } from './marked-outcome.ts';
import type { Spot } from './marked-page.ts';
import type { Box, Panes } from './panes.ts';

/** A shape for each outcome, so that nobody has to tell colours apart. */
export const SIGNS: Readonly<Record<MarkedOutcome, string>> = {
  failed: '✕',
  cantTell: '?',
  passed: '✓',
};

/** Side of a marker with the room around its sign that takes a finger, in px (WCAG 2.5.8). */
const SIZE = 24;
/** Words up to this height are one line; the marker then stands after them, in px. */
const ONE_LINE = 42;

/** A button beside a place of the page. */
export interface Marker extends Spot {
  element: HTMLButtonElement;
  /** Where it stands in the window; absent where its place is not drawn or scrolled away. */
  box?: Box | undefined;
}

/** A button with a name and a sign; it stands nowhere yet. */
export function createMarker(document: Document, spot: Spot, name: string): Marker {
  const { outcome } = spot.mark;
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  element.className = `marker ${outcome}`;
  element.textContent = SIGNS[outcome];
  element.setAttribute('aria-label', name);
  element.setAttribute('aria-haspopup', 'dialog');
  return { ...spot, element };
}

/** Where the marker of a place belongs in the window; undefined where nobody could see it. */
export function markerBox(place: Place, panes: Panes, width: number): Box | undefined {
  const box = boxWithBullets(place, panes);
  if (!box) return undefined;
  // After a single line, where there is room most often; left of the first of several lines.
  const isLine = box.height <= ONE_LINE;
  const middle = box.top + (isLine ? box.height : ONE_LINE - SIZE) / 2;
  if (!panes.shows(place, box, middle)) return undefined;
  const x = isLine ? Math.min(box.right, width - SIZE) : box.left - SIZE;
  const left = Math.max(0, x);
  const top = middle - SIZE / 2;
  return { left, top, right: left + SIZE, bottom: top + SIZE };
}

/** The box of a place, with the numbers or bullets of its list: a marker must not hide them. */
function boxWithBullets(place: Place, panes: Panes): DOMRect | undefined {
  const box = panes.boxOf(place);
  const first = place[0];
  const element = first?.nodeType === 1 ? (first as Element) : first?.parentElement;
  const list = element?.closest('ol, ul');
  if (!box || !list) return box;
  const left = Math.min(box.left, panes.leftOf(list) ?? box.left);
  return new DOMRect(left, box.top, box.right - left, box.height);
}

/** Moves markers to their boxes; `origin` is where the layer begins in the window. */
export function moveMarker({ element, box }: Marker, origin: DOMRect): void {
  if (element.hidden !== !box) element.hidden = !box;
  if (!box) return;
  const left = `${Math.round((box.left - origin.left) * 10) / 10}px`;
  const top = `${Math.round((box.top - origin.top) * 10) / 10}px`;
  // Most of them stand where they stood.
  if (element.style.left !== left) element.style.left = left;
  if (element.style.top !== top) element.style.top = top;
}
