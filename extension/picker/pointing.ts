import { textOf } from '../adapters/text-of.ts';
import { isOverlay } from '../annotations/overlay.ts';
import type { PickerBar } from './picker-bar.ts';
import { type Step, stepWords } from './walk-words.ts';
import { windowsOf } from './windows-of.ts';

/** What was taken: an element, or words selected inside it. */
export interface Taken {
  element: Element;
  words: string;
  /** The words are a piece of what the element says. */
  isPiece: boolean;
}

/** What a page would hear of the pointing; `true` where the browser's answer is stopped, too. */
const HEARD: Readonly<Record<string, boolean>> = {
  pointerdown: false,
  pointerup: false,
  pointermove: false,
  pointerover: false,
  pointerout: false,
  pointerenter: false,
  pointerleave: false,
  mousedown: false,
  mouseup: false,
  mousemove: false,
  mouseover: false,
  mouseout: false,
  mouseenter: false,
  mouseleave: false,
  touchstart: false,
  touchend: false,
  click: true,
  dblclick: true,
  auxclick: true,
  contextmenu: true,
  dragstart: true,
  keydown: false,
  keypress: false,
  keyup: false,
};

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};

/** A press on them would open or move something. */
const ACTIVE =
  'a, button, input, select, textarea, label, summary, option, video, audio, [tabindex]';

/**
 * Lets the official point at elements, by mouse or by keyboard, until the signal; the page hears
 * nothing of it.
 */
export class Pointing {
  readonly #window: Window;
  readonly #bar: PickerBar;
  /** The element that would be taken. */
  #at: Element | undefined;
  /** Words are said for the keys; for the mouse the outline is enough. */
  #byKeys = false;
  /** Absent while nothing is asked for: then events are kept from the page, and that is all. */
  #done: ((taken?: Taken) => void) | undefined;

  constructor(window: Window, bar: PickerBar, signal: AbortSignal) {
    this.#window = window;
    this.#bar = bar;
    const hear = (event: Event): void => this.#hear(event);
    const draw = (): void => this.#draw();
    for (const one of windowsOf(window)) {
      for (const name of Object.keys(HEARD)) {
        one.addEventListener(name, hear, { capture: true, passive: false, signal });
      }
      one.addEventListener('scroll', draw, { capture: true, signal });
    }
    window.addEventListener('resize', draw, { signal });
    signal.addEventListener('abort', () => this.#end());
    window.focus();
  }

  /** The next element; undefined when ended by Escape or by the signal. Keys begin at `from`. */
  take(from?: Element): Promise<Taken | undefined> {
    this.#at = from;
    this.#byKeys = false;
    this.#window.getSelection()?.removeAllRanges();
    return new Promise((resolve) => (this.#done = resolve));
  }

  #end(taken?: Taken): void {
    const done = this.#done;
    this.#done = undefined;
    done?.(taken);
  }

  /** What a page makes up itself is not the official's and goes its way. */
  #hear(event: Event): void {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (HEARD[event.type] || this.#opensSomething(event)) event.preventDefault();
    if (!this.#done) return;
    if (event.type === 'pointermove') this.#hover(targetOf(event));
    if (event.type === 'click') this.#click(event as MouseEvent);
    if (event.type === 'keydown') this.#press(event as KeyboardEvent);
  }

  #draw(): void {
    this.#bar.outline(this.#at, this.#byKeys && this.#at ? textOf(this.#at) : '');
  }

  /** Text may be selected, but a press on a link or a field must not begin anything. */
  #opensSomething(event: Event): boolean {
    return event.type === 'mousedown' && targetOf(event)?.closest(ACTIVE) !== null;
  }

  #hover(target: Element | undefined): void {
    if (target === this.#at && !this.#byKeys) return;
    this.#byKeys = false;
    this.#at = target;
    this.#draw();
  }

  /** No press of the mouse: a key on the page's own button. The second: the first was taken. */
  #click(event: MouseEvent): void {
    const target = targetOf(event);
    if (event.detail !== 1 || !target) return;
    this.#end(selectedIn(target) ?? takenWhole(target));
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const isOurs = step !== undefined || event.key === 'Enter' || event.key === 'Escape';
    // What is typed must not land in a field of the page.
    if (isOurs || event.key.length === 1) event.preventDefault();
    if (event.key === 'Escape') this.#end();
    if (event.key === 'Enter' && this.#byKeys && this.#at) this.#end(takenWhole(this.#at));
    if (step) this.#walk(step);
  }

  #walk(step: Step): void {
    const next = stepWords(this.#window.document.body, this.#at, step);
    if (next) this.#at = next;
    this.#byKeys = true;
    this.#at?.scrollIntoView({ block: 'nearest' });
    this.#draw();
  }
}

/** What is under the pointer, also in open shadow roots; no whole page, and nothing of ours. */
function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0] as Node | undefined;
  const element = target?.nodeType === 1 ? (target as Element) : undefined;
  const host = element && (element.getRootNode() as Partial<ShadowRoot>).host;
  if (!element || isOverlay(host ?? element)) return undefined;
  return element.tagName === 'BODY' || element.tagName === 'HTML' ? undefined : element;
}

const takenWhole = (element: Element): Taken => ({
  element,
  words: textOf(element),
  isPiece: false,
});

/** Words that were selected with the mouse, in one element. */
function selectedIn(target: Element): Taken | undefined {
  const selection = target.ownerDocument.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (!selection || selection.isCollapsed || words === '') return undefined;
  const around = selection.getRangeAt(0).commonAncestorContainer;
  const element = around.nodeType === 1 ? (around as Element) : around.parentElement;
  if (!element) return undefined;
  const isPiece = words !== textOf(element);
  selection.removeAllRanges();
  return { element, words, isPiece };
}
