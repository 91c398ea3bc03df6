import { pageAddress } from './page-address.ts';

/** A page counts as settled after this time without a change, in milliseconds. */
const QUIET = 400;
/** A page that never rests (a clock, a slide show) is read after this time, in milliseconds. */
const LONGEST = 3000;

/** What a watcher tells. */
export interface PageWatcher {
  /** The address is another one; what was read belongs to the old one. */
  left: () => void;
  /** Content is there, and has been quiet. */
  settled: () => void;
  /** Nodes of our own; a change of them is no change of the page. */
  isOurs: (node: Node) => boolean;
}

/** Watches a page for late content and for navigation without a reload, until the signal. */
export function watchPage(window: Window, watcher: PageWatcher, signal: AbortSignal): void {
  let address = pageAddress(window.location);
  let timer = 0;
  let changedSince: number | undefined;

  const settle = (): void => {
    changedSince = undefined;
    watcher.settled();
  };
  const changed = (): void => {
    const now = pageAddress(window.location);
    if (now !== address) {
      address = now;
      changedSince = undefined;
      watcher.left();
    }
    changedSince ??= performance.now();
    const patience = LONGEST - (performance.now() - changedSince);
    window.clearTimeout(timer);
    timer = window.setTimeout(settle, Math.max(0, Math.min(QUIET, patience)));
  };

  const observer = new MutationObserver((records) => {
    if (!records.every((record) => isOwnChange(record, watcher.isOurs))) changed();
  });
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });
  for (const [target, event] of navigationEvents(window)) {
    target.addEventListener(event, changed, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  changed();
}

function isOwnChange(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOurs);
}

/** `navigatesuccess` comes after the address has changed; browsers without it have popstate. */
function navigationEvents(window: Window): [EventTarget, string][] {
  const events: [EventTarget, string][] = [
    [window, 'popstate'],
    [window, 'load'],
  ];
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) events.push([navigation, 'currententrychange'], [navigation, 'navigatesuccess']);
  return events;
}
