import type { Place } from '../adapters/adapter.ts';
import { boxOf } from './range-of.ts';

/** A part of the window in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the window of a document stands in the top window, and what of it can be seen there. */
interface Pane {
  left: number;
  top: number;
  /** Absent for the top window itself. */
  seen?: Box;
}

/**
 * Where places stand in the top window, through frames of the same site. Frames are measured once:
 * one of these serves one look at the page.
 */
export class Panes {
  readonly #top: Window;
  readonly #known = new Map<Window, Pane | undefined>();

  constructor(top: Window) {
    this.#top = top;
    this.#known.set(top, { left: 0, top: 0 });
  }

  /** The box around a place; undefined where it is not drawn. */
  boxOf(place: Place): DOMRect | undefined {
    const pane = this.#paneOf(place[0]?.ownerDocument?.defaultView);
    const box = pane && boxOf(place);
    if (!box || !pane.seen) return box;
    return new DOMRect(box.left + pane.left, box.top + pane.top, box.width, box.height);
  }

  /** Where an element begins on the left, with the room for the bullets of a list. */
  leftOf(element: Element): number | undefined {
    const pane = this.#paneOf(element.ownerDocument.defaultView);
    return pane && pane.left + element.getBoundingClientRect().left;
  }

  /** Whether the frame of a place, if it is in one, lets its box be seen at this height. */
  shows(place: Place, { left, right }: Box, y: number): boolean {
    const seen = this.#paneOf(place[0]?.ownerDocument?.defaultView)?.seen;
    if (!seen) return true;
    return y >= seen.top && y <= seen.bottom && right >= seen.left && left <= seen.right;
  }

  #paneOf(view: Window | null | undefined): Pane | undefined {
    if (!view) return undefined;
    if (!this.#known.has(view)) this.#known.set(view, this.#measure(view));
    return this.#known.get(view);
  }

  #measure(view: Window): Pane | undefined {
    const frame = view.frameElement;
    const outer = frame && this.#paneOf(frame.ownerDocument.defaultView);
    if (!outer || view === this.#top) return undefined;
    const box = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = view.parent.getComputedStyle(frame);
    const left = outer.left + box.left + frame.clientLeft + Number.parseFloat(paddingLeft);
    const top = outer.top + box.top + frame.clientTop + Number.parseFloat(paddingTop);
    const inside = { left, top, right: left + view.innerWidth, bottom: top + view.innerHeight };
    return { left, top, seen: outer.seen ? intersect(inside, outer.seen) : inside };
  }
}

const intersect = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});
