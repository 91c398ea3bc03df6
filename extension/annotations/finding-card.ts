import type { Language } from '#core/wording.ts';
import type { ExplainAnswer } from '../messages.ts';
import { drawCard, type Explained } from './draw-card.ts';
import type { MarkLayer } from './mark-layer.ts';
import type { Marker } from './marker.ts';
import { placeCard, widthFor } from './place-card.ts';

/** Asks for what only the kept record says of findings of a procedure. */
export type Explain = (procedure: number, findings: readonly number[]) => Promise<ExplainAnswer>;

/** A card waits so long for the answer before it is shown without, in ms: it should not jump. */
const PATIENCE = 200;

interface CardOptions {
  language: () => Language;
  explain: Explain;
  /** Code of a procedure, where the page shows several. */
  codeOf: (procedure: number) => string | undefined;
}

/** How a card came: by the pointer over a marker it goes with the pointer, else it stays. */
export type Opening = 'hover' | 'click' | 'keyboard';

/** The card of one mark; at most one is open. */
export class FindingCard {
  /** Whose card it is, from the moment it was asked for. */
  marker: Marker | undefined;
  opening: Opening = 'hover';
  #element: HTMLElement | undefined;
  readonly #layer: MarkLayer;
  readonly #options: CardOptions;

  constructor(layer: MarkLayer, options: CardOptions) {
    this.#layer = layer;
    this.#options = options;
    layer.moved = () => this.#follow();
  }

  /** Opens the card of a marker, or makes it stay; by the keyboard it takes the focus. */
  open(marker: Marker, opening: Opening): void {
    this.opening = opening;
    if (this.marker === marker) {
      if (opening === 'keyboard') this.#element?.focus({ preventScroll: true });
      return;
    }
    this.close();
    this.marker = marker;
    this.#layer.held = marker.procedure;
    void this.#fill(marker);
  }

  /** Closes the card, if one is open; the focus goes back to the marker if it was inside. */
  close(): void {
    const element = this.#element;
    const marker = this.marker;
    this.marker = undefined;
    this.#element = undefined;
    const hadFocus = this.#hasFocus(element);
    marker?.element.removeAttribute('aria-expanded');
    if (hadFocus) marker?.element.focus({ preventScroll: true });
    element?.remove();
  }

  /** Whether an element of ours is the card or in it. */
  holds(element: Element | undefined): boolean {
    return element !== undefined && this.#element?.contains(element) === true;
  }

  async #fill(marker: Marker): Promise<void> {
    const asked = this.#explain(marker);
    const late = new Promise<'asking'>((resolve) => {
      setTimeout(() => resolve('asking'), PATIENCE);
    });
    const first = await Promise.race([asked, late]);
    // Closed, or another one opened, in the meantime.
    if (this.marker !== marker) return;
    this.#show(marker, first);
    if (first !== 'asking') return;
    const answer = await asked;
    if (this.marker === marker) this.#show(marker, answer);
  }

  async #explain({ procedure, mark }: Marker): Promise<Explained> {
    try {
      const answer = await this.#options.explain(procedure, mark.findings.map(({ at }) => at));
      return answer?.findings ?? 'notKept';
    } catch {
      // The background is gone: the extension was updated or removed.
      return 'notKept';
    }
  }

  #show(marker: Marker, explained: Explained): void {
    const card = this.#element ?? this.#create(marker);
    const { procedure, mark } = marker;
    const language = this.#options.language();
    // What is drawn anew would lose the focus of its button.
    const hadFocus = this.#hasFocus(card);
    drawCard(card, { mark, code: this.#options.codeOf(procedure), explained, language });
    // First the focus: a card without it goes where its marker is off the screen.
    if (hadFocus || this.opening === 'keyboard') card.focus({ preventScroll: true });
    this.#follow();
  }

  #create(marker: Marker): HTMLElement {
    const card = document.createElement('div');
    card.className = 'card';
    card.tabIndex = -1;
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-labelledby', 'card-title');
    this.#layer.region.append(card);
    marker.element.setAttribute('aria-expanded', 'true');
    this.#element = card;
    return card;
  }

  /** Stays beside its marker; a card whose marker has gone off the screen goes, too. */
  #follow(): void {
    const card = this.#element;
    const box = this.marker?.box;
    if (!card) return;
    const { clientWidth: width } = document.documentElement;
    const height = window.innerHeight;
    const isSeen = box && box.bottom > 0 && box.top < height && this.marker?.element.isConnected;
    if (!isSeen && !this.#hasFocus(card)) return this.close();
    if (!box) return;
    card.style.maxWidth = `${widthFor({ width })}px`;
    card.style.maxHeight = 'none';
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const place = placeCard(box, size, { width, height });
    const origin = this.#layer.overlay.host.getBoundingClientRect();
    card.style.maxHeight = `${place.maxHeight}px`;
    card.style.left = `${place.left - origin.left}px`;
    card.style.top = `${place.top - origin.top}px`;
  }

  #hasFocus(element: HTMLElement | undefined): boolean {
    const { activeElement } = this.#layer.overlay.root;
    return element !== undefined && element.contains(activeElement);
  }
}
