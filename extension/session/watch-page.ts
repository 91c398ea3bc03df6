import type { Inside } from '../adapters/children-of.ts';
import { pageAddress } from './page-address.ts';

/** A page counts as settled after this time without a change, in milliseconds. */
const QUIET = 200;
/** A page that never rests (a clock, a slide show) is read after this time, in milliseconds. */
const LONGEST = 3000;
/** How often the address is looked at where the browser does not tell of it, in milliseconds. */
const LOOK = 100;
/** Words that are taken out of sight or put into it; other attributes say nothing. */
const HIDING = ['hidden', 'aria-hidden'];

/** What a watcher tells. */
export interface PageWatcher {
  /** The address is another one; what was read belongs to the old one. */
  left: () => void;
  /** Something changed just now; nothing is told of what that was at an event. */
  changed: (records: readonly MutationRecord[]) => void;
  /** Content is there, and has been quiet; or not `isQuiet`, and it is time to read it anyway. */
  settled: (isQuiet: boolean) => void;
  /** For how long nothing has to be read, in ms: a page must not keep the processor busy. */
  rest: () => number;
  /** Nodes of our own; a change of them is no change of the page. */
  isOurs: (node: Node) => boolean;
}

/** Watches a page for late content and for navigation without a reload, until the signal. */
export class PageWatch {
  readonly #window: Window;
  readonly #watcher: PageWatcher;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  #address: string;
  #insides: readonly Inside[] = [];
  #following = new AbortController();
  #changes = 0;
  #changedSince: number | undefined;
  #timer = 0;

  constructor(window: Window, watcher: PageWatcher, signal: AbortSignal) {
    this.#window = window;
    this.#watcher = watcher;
    this.#signal = signal;
    this.#address = pageAddress(window.location);
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#observe(window.document, signal);
    const told = (): void => this.#changed();
    for (const [target, event] of navigationEvents(window)) {
      target.addEventListener(event, told, { signal });
    }
    this.#lookAtAddress();
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#following.abort();
      window.clearTimeout(this.#timer);
    });
    // Not at once: who made the watch has to hold it first.
    this.#timer = window.setTimeout(() => this.#settle(true), QUIET);
  }

  /** A number that grows with every change, also one that nobody was told of yet. */
  get changes(): number {
    this.#note(this.#observer.takeRecords());
    if (pageAddress(this.#window.location) !== this.#address || this.#losesFrame()) this.#changed();
    return this.#changes;
  }

  /** The shadow roots and documents of frames that are watched. */
  get insides(): readonly Inside[] {
    return this.#insides;
  }

  /** Watches these shadow roots and frames, too, and those of before no longer. */
  follow(insides: readonly Inside[]): void {
    if (this.#signal.aborted) return;
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    this.#following.abort();
    this.#following = new AbortController();
    this.#insides = insides;
    this.#observe(this.#window.document);
    for (const inside of insides) this.#observe(inside, this.#following.signal);
  }

  /** The document of a frame that shows another page now has no window any more. */
  #losesFrame(): boolean {
    const before = this.#insides.length;
    this.#insides = this.#insides.filter((one) => !('defaultView' in one) || one.defaultView);
    return this.#insides.length < before;
  }

  /** Until the signal, a frame tells when it shows another page. */
  #observe(node: Node, signal?: AbortSignal): void {
    const what = { childList: true, characterData: true, subtree: true, attributeFilter: HIDING };
    this.#observer.observe(node, what);
    if (signal) node.addEventListener('load', this.#loaded, { capture: true, signal });
  }

  readonly #loaded = ({ target }: Event): void => {
    if (/^I?FRAME$/.test((target as Node | null)?.nodeName ?? '')) this.#changed();
  };

  #note(records: readonly MutationRecord[]): void {
    const foreign = records.filter((record) => !isOwnChange(record, this.#watcher.isOurs));
    if (foreign.length > 0) this.#changed(foreign);
  }

  #changed(records: readonly MutationRecord[] = []): void {
    this.#changes += 1;
    const now = pageAddress(this.#window.location);
    if (now !== this.#address) {
      this.#address = now;
      this.#changedSince = undefined;
      this.#watcher.left();
    }
    this.#watcher.changed(records);
    this.#changedSince ??= performance.now();
    const patience = LONGEST - (performance.now() - this.#changedSince);
    const delay = Math.max(0, Math.min(QUIET, patience), this.#watcher.rest());
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(() => this.#settle(patience > QUIET), delay);
  }

  #settle(isQuiet: boolean): void {
    this.#changedSince = undefined;
    this.#watcher.settled(isQuiet);
  }

  /** Without the Navigation API (Firefox before 147) nobody tells of `pushState`. */
  #lookAtAddress(): void {
    if (navigationOf(this.#window)) return;
    const look = (): void => {
      if (pageAddress(this.#window.location) !== this.#address) this.#changed();
    };
    const timer = this.#window.setInterval(look, LOOK);
    this.#signal.addEventListener('abort', () => this.#window.clearInterval(timer));
  }
}

function isOwnChange(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOurs);
}

/** `navigatesuccess` comes after the address has changed; browsers without it have popstate. */
function navigationEvents(window: Window): [EventTarget, string][] {
  const events: [EventTarget, string][] = [
    [window, 'popstate'],
    [window, 'hashchange'],
    [window, 'load'],
  ];
  const navigation = navigationOf(window);
  if (navigation) events.push([navigation, 'currententrychange'], [navigation, 'navigatesuccess']);
  return events;
}

/** An element with this id has the same name in a browser without it. */
function navigationOf(window: Window): EventTarget | undefined {
  const { navigation } = window as { navigation?: EventTarget };
  const isNative = Object.prototype.toString.call(navigation) === '[object Navigation]';
  return isNative ? navigation : undefined;
}
