import { FindingCard } from './finding-card.ts';
import type { OverlayEvent } from './guard-events.ts';
import type { MarkLayer } from './mark-layer.ts';
import type { MarkedPage, Spot } from './marked-page.ts';
import type { Marker } from './marker.ts';
import type { PaintOptions } from './paint-findings.ts';
import { boxOf } from './range-of.ts';
import { scrollToPlace } from './show-place.ts';

/** The pointer rests so long on a marker before its card comes, in ms. */
const REST = 250;
/** The pointer may be so long on its way from marker to card, in ms (WCAG 1.4.13). */
const WAY = 350;

/** Steps in reading order, by key; `end` counts from the beginning or from the end. */
const STEPS: Readonly<Record<string, { by: 1 | -1; end?: true }>> = {
  ArrowDown: { by: 1 },
  ArrowRight: { by: 1 },
  ArrowUp: { by: -1 },
  ArrowLeft: { by: -1 },
  Home: { by: 1, end: true },
  End: { by: -1, end: true },
};

/**
 * Pointer and keyboard on painted marks: cards open and close, arrow keys go from mark to mark. Of
 * the page's own events only a press elsewhere and Escape are looked at, and they reach the page.
 */
export function controlMarks(
  window: Window,
  page: MarkedPage,
  layer: MarkLayer,
  { language, explain, signal }: PaintOptions,
): { step: (by: 1 | -1) => void } {
  const isList = page.readings.length > 1;
  const codeOf = (procedure: number): string | undefined =>
    isList ? page.readings[procedure]?.text.code : undefined;
  const card = new FindingCard(layer, { language, explain, codeOf });
  const hover = new Hover(window, card);

  const onKey = (event: KeyboardEvent, target: Element | undefined): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const marker = layer.markerAt(target);
    const step = STEPS[event.key];
    const presses = event.key === 'Enter' || event.key === ' ';
    if (event.key === 'Escape') card.close();
    else if (presses && marker) card.open(marker, 'keyboard');
    else if (presses && target?.closest('.close')) card.close();
    else if (step && marker) go(step, marker);
    else return;
    // Beside the layer a key is the page's, too.
    if (target) event.preventDefault();
  };
  const onClick = (event: MouseEvent, target: Element | undefined): void => {
    const marker = layer.markerAt(target);
    if (target?.closest('.close')) return card.close();
    if (!marker) return;
    if (card.marker === marker && card.opening !== 'hover') return card.close();
    hover.stop();
    layer.stopAt(marker);
    // A screen reader clicks without a press: it is led into the card.
    card.open(marker, event.detail === 0 ? 'keyboard' : 'click');
  };
  const go = ({ by, end }: { by: 1 | -1; end?: true }, from: Spot): void => {
    focus(find(end ? page.end(by) : { ...from, at: from.at + by }, by));
  };
  const find = (
    start: Omit<Spot, 'mark'>,
    by: 1 | -1,
    isWanted: (spot: Spot) => boolean = () => true,
  ): Spot | undefined => {
    for (const spot of page.walk(start, by)) {
      if (isWanted(spot) && boxOf(spot.mark.place)) return spot;
    }
    return undefined;
  };
  const focus = (spot: Spot | undefined): void => {
    const marker = spot && layer.markerOf(spot);
    if (!marker) return;
    card.close();
    const { box } = marker;
    const isSeen = box && box.top >= 0 && box.bottom <= window.innerHeight;
    if (!isSeen) scrollToPlace(marker.mark.place);
    layer.place();
    layer.stopAt(marker);
    marker.element.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1): void => {
    const from = layer.markerAt(layer.overlay.root.activeElement) ?? card.marker;
    const start = from ? { ...from, at: from.at + by } : firstSeen(layer.markers, page, by);
    focus(find(start, by, isOpen));
  };

  layer.overlay.hear = ({ event, inside, target }: OverlayEvent): void => {
    if (event.type === 'keydown') onKey(event as KeyboardEvent, target);
    else if (!inside) {
      // The page's own: a press or the focus elsewhere puts the card away.
      hover.stop();
      card.close();
    } else if (event.type === 'click') onClick(event as MouseEvent, target);
    else if ((event as PointerEvent).pointerType !== 'touch') {
      const on = event.type === 'pointerover' ? target : undefined;
      hover.over(layer.markerAt(on), card.holds(on));
    }
  };
  signal.addEventListener('abort', () => {
    hover.stop();
    card.close();
    layer.overlay.hear = undefined;
  });
  return { step };
}

const isOpen = ({ mark }: Spot): boolean => mark.outcome !== 'passed';

/** Where one begins who comes from the page: at what is on the screen. */
function firstSeen(markers: readonly Marker[], page: MarkedPage, by: 1 | -1): Omit<Spot, 'mark'> {
  const seen = markers.filter(({ box }) => box && box.bottom > 0 && box.top < window.innerHeight);
  return (by > 0 ? seen[0] : seen.at(-1)) ?? page.end(by);
}

/** Opens a card when the pointer rests on a marker, and closes it when it has left both. */
class Hover {
  #timer = 0;
  readonly #window: Window;
  readonly #card: FindingCard;

  constructor(window: Window, card: FindingCard) {
    this.#window = window;
    this.#card = card;
  }

  over(marker: Marker | undefined, isOnCard: boolean): void {
    this.stop();
    const card = this.#card;
    if (isOnCard || (marker && marker === card.marker)) return;
    const isHovered = card.marker !== undefined && card.opening === 'hover';
    // A card that was opened on purpose stays.
    if (card.marker && !isHovered) return;
    if (marker) this.#timer = this.#window.setTimeout(() => card.open(marker, 'hover'), REST);
    else if (isHovered) this.#timer = this.#window.setTimeout(() => card.close(), WAY);
  }

  stop(): void {
    this.#window.clearTimeout(this.#timer);
  }
}
