import { useOverlay } from '../annotations/overlay.ts';
import { PICKER_STYLES } from './picker.styles.ts';
import { boxInPage } from './windows-of.ts';

/** Distance of the outline from the words, in px. */
const AIR = 3;
/** Longer words are cut: the outline shows what is meant. */
const MOST_WORDS = 140;

/** The bar that says what to do, and the outline of what would be taken, until the signal. */
export class PickerBar {
  readonly #document: Document;
  readonly #bar: HTMLElement;
  readonly #prompt: HTMLElement;
  readonly #words: HTMLElement;
  readonly #outline: HTMLElement;

  constructor(document: Document, lang: string, signal: AbortSignal) {
    this.#document = document;
    const make = (tag: string, name: string): HTMLElement => {
      const element = document.createElement(tag);
      element.className = name;
      return element;
    };
    this.#bar = make('div', 'picker-bar');
    this.#bar.setAttribute('role', 'status');
    this.#bar.lang = lang;
    this.#prompt = make('p', 'picker-prompt');
    this.#words = make('p', 'picker-words');
    this.#words.lang = 'vi';
    this.#bar.append(this.#prompt, this.#words);
    this.#outline = make('div', 'picker-outline');
    this.#outline.hidden = true;
    const style = document.createElement('style');
    style.textContent = PICKER_STYLES;
    const elements = [style, this.#outline, this.#bar];
    useOverlay(document, signal).root.append(...elements);
    signal.addEventListener('abort', () => elements.forEach((element) => element.remove()));
  }

  /** Says what to do now. */
  ask(prompt: string): void {
    this.outline(undefined);
    this.#prompt.textContent = prompt;
  }

  /** Outlines an element, or nothing; `words` are said by who cannot see the outline. */
  outline(element: Element | undefined, words = ''): void {
    this.#words.textContent = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
    this.#outline.hidden = element === undefined;
    if (!element) return;
    const { left, top, width, height, bottom } = boxInPage(element);
    const px = {
      left: left - AIR,
      top: top - AIR,
      width: width + 2 * AIR,
      height: height + 2 * AIR,
    };
    for (const [name, value] of Object.entries(px)) {
      this.#outline.style.setProperty(name, `${value}px`);
    }
    // The bar stands where it hides nothing that is pointed at.
    const shown = this.#document.documentElement.clientHeight;
    this.#bar.classList.toggle('up', bottom > shown * 0.75 && top > shown * 0.25);
  }
}
