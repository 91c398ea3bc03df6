import type { Language } from '#core/wording.ts';
import type { Place } from '../adapters/adapter.ts';
import { CARD_TEXTS } from '../localization/card-texts.data.ts';
import type { MarkedOutcome } from './marked-outcome.ts';
import type { MarkedPage, Spot } from './marked-page.ts';
import { createMarker, type Marker, markerBox, moveMarker } from './marker.ts';
import { nameMark } from './name-mark.ts';
import { type Overlay, useOverlay } from './overlay.ts';
import { PageHighlights } from './page-highlights.ts';
import { Panes } from './panes.ts';

/** Names under which highlights.css draws the highlights. */
export const HIGHLIGHTS: Readonly<Record<MarkedOutcome, string>> = {
  failed: 'hai-long-failed',
  cantTell: 'hai-long-cant-tell',
  passed: 'hai-long-passed',
};

interface Painted {
  markers: Marker[];
  /** Take its highlights away. */
  undo: (() => void)[];
}

/**
 * The marks that are painted, by procedure: what stays is kept as it is, for a marker may have the
 * focus or an open card. The signal takes everything away.
 */
export class MarkLayer {
  /** The procedure whose marks stay, wherever the page is scrolled to. */
  held: number | undefined;
  /** Called when markers stand elsewhere. */
  moved: () => void = () => undefined;

  readonly overlay: Overlay;
  /** What a screen reader finds as one region: the bar of markers, and a card after it. */
  readonly region: HTMLElement;
  readonly #window: Window;
  readonly #page: MarkedPage;
  readonly #language: () => Language;
  readonly #signal: AbortSignal;
  readonly #bar: HTMLElement;
  readonly #highlights = new PageHighlights();
  readonly #painted = new Map<number, Painted>();
  readonly #views = new Set<Window>();
  #visible: readonly number[] = [];
  #frame = 0;

  constructor(
    window: Window,
    page: MarkedPage,
    { language, signal }: { language: () => Language; signal: AbortSignal },
  ) {
    this.#window = window;
    this.#page = page;
    this.#language = language;
    this.#signal = signal;
    const { document } = window;
    this.overlay = useOverlay(document, signal);
    this.region = document.createElement('section');
    this.#bar = document.createElement('div');
    this.#bar.setAttribute('role', 'toolbar');
    this.region.append(this.#bar);
    this.speak();
    this.overlay.root.append(this.region);
    this.#follow(window);
    signal.addEventListener('abort', () => this.#clear());
  }

  /** The painted markers in reading order. */
  get markers(): Marker[] {
    return this.#rows().flatMap((row) => this.#painted.get(row)!.markers);
  }

  /** The marker of an element of ours. */
  markerAt(element: Element | null | undefined): Marker | undefined {
    const button = element?.closest('.marker');
    return button ? this.markers.find((marker) => marker.element === button) : undefined;
  }

  /** The marker of a spot, painted if it was not. */
  markerOf({ procedure, at }: Spot): Marker | undefined {
    this.held = procedure;
    if (!this.#painted.has(procedure)) this.show(this.#visible);
    return this.#painted.get(procedure)?.markers[at];
  }

  /** Paints these procedures and the one that is held, and no other. */
  show(visible: readonly number[]): void {
    this.#visible = visible;
    const wanted = new Set(visible);
    if (this.held !== undefined) wanted.add(this.held);
    for (const [row, painted] of this.#painted) if (!wanted.has(row)) this.#drop(row, painted);
    let next: Element | null = null;
    for (const row of [...wanted].toSorted((one, other) => other - one)) {
      const { markers }: Painted = this.#painted.get(row) ?? this.#add(row, next);
      next = markers[0]?.element ?? next;
    }
    this.region.hidden = this.#bar.childElementCount === 0;
    this.#keepTabStop();
    this.place();
  }

  /** The one marker that the Tab key comes to. */
  stopAt(marker: Marker): void {
    for (const stop of this.#bar.querySelectorAll<HTMLElement>('[tabindex="0"]')) {
      stop.tabIndex = -1;
    }
    marker.element.tabIndex = 0;
  }

  /** Puts every marker beside its place. */
  place(): void {
    this.#window.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    // First everything is read, then everything is moved: reading what was just moved would lay
    // out the page again for each marker.
    const { markers } = this;
    const panes = new Panes(this.#window);
    const { clientWidth } = this.#window.document.documentElement;
    const origin = this.overlay.host.getBoundingClientRect();
    for (const marker of markers) marker.box = markerBox(marker.mark.place, panes, clientWidth);
    for (const marker of markers) moveMarker(marker, origin);
    this.moved();
  }

  /** Names in the language of the moment. */
  speak(): void {
    const language = this.#language();
    const texts = CARD_TEXTS[language];
    this.region.lang = language;
    this.region.setAttribute('aria-label', texts.region);
    this.#bar.setAttribute('aria-label', texts.marks);
    for (const { element, ...spot } of this.markers) {
      element.setAttribute('aria-label', this.#nameOf(spot));
    }
  }

  #rows(): number[] {
    return [...this.#painted.keys()].toSorted((one, other) => one - other);
  }

  #nameOf({ mark, procedure }: Spot): string {
    const { readings } = this.#page;
    // On the page of one procedure its code would be said a hundred times.
    const code = readings.length > 1 ? readings[procedure]?.text.code : undefined;
    return nameMark(mark, code, this.#language());
  }

  #add(row: number, next: Element | null): Painted {
    const marks = this.#page.marksOf(row);
    const { document } = this.#window;
    const markers = marks.map((mark, at) => {
      const spot = { procedure: row, at, mark };
      return createMarker(document, spot, this.#nameOf(spot));
    });
    const undo = marks.map(({ place, outcome }) =>
      this.#highlights.add(place, HIGHLIGHTS[outcome]),
    );
    for (const { element } of markers) this.#bar.insertBefore(element, next);
    for (const { place } of marks) this.#followPlace(place);
    const painted = { markers, undo };
    this.#painted.set(row, painted);
    return painted;
  }

  #drop(row: number, { markers, undo }: Painted): void {
    for (const { element } of markers) element.remove();
    for (const takeAway of undo) takeAway();
    this.#painted.delete(row);
  }

  #keepTabStop(): void {
    if (this.#bar.querySelector('[tabindex="0"]')) return;
    const [first] = this.#bar.children;
    if (first) (first as HTMLElement).tabIndex = 0;
  }

  /** A place may stand in a frame, which scrolls by itself. */
  #followPlace(place: Place): void {
    const view = place[0]?.ownerDocument?.defaultView;
    if (view && !this.#views.has(view)) this.#follow(view);
  }

  #follow(view: Window): void {
    this.#views.add(view);
    const soon = (): void => {
      this.#frame ||= this.#window.requestAnimationFrame(() => this.place());
    };
    for (const event of ['resize', 'scroll']) {
      view.addEventListener(event, soon, { signal: this.#signal, capture: true, passive: true });
    }
    const observer = new ResizeObserver(soon);
    observer.observe(view.document.documentElement);
    this.#signal.addEventListener('abort', () => observer.disconnect());
  }

  #clear(): void {
    this.#window.cancelAnimationFrame(this.#frame);
    this.#highlights.clear();
    this.#painted.clear();
    this.region.remove();
  }
}
