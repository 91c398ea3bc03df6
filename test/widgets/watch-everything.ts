/** What a page holds beyond its nodes. */
export interface PageWatch {
  /** How many listeners were added to window, document and other long-lived targets. */
  added: () => number;
  /** Those of them that were not taken away, by type. */
  live: () => string[];
  /** Open connections to databases and channels between tabs. */
  connections: () => number;
  restore: () => void;
}

interface Listener {
  target: EventTarget;
  type: string;
  run: unknown;
  capture: boolean;
  signal: AbortSignal | undefined;
}

/** Counts the listeners on everything that outlives an element, and what a page keeps open. */
export function watchEverything(): PageWatch {
  const add = method(EventTarget.prototype, 'addEventListener');
  const remove = method(EventTarget.prototype, 'removeEventListener');
  const closed = new WeakSet<object>();
  const opened: (IDBDatabase | BroadcastChannel)[] = [];
  const listeners: Listener[] = [];
  let added = 0;
  EventTarget.prototype.addEventListener = function (type, run, options) {
    const target = this ?? window;
    if (run && outlives(target)) {
      const given = typeof options === 'object' ? options : { capture: options };
      const { capture = false, signal } = given;
      listeners.push({ target, type, run, capture, signal });
      added += 1;
    }
    return add.call(target, type, run, options);
  };
  EventTarget.prototype.removeEventListener = function (type, run, options) {
    const target = this ?? window;
    const capture = (typeof options === 'object' ? options.capture : options) ?? false;
    const found = listeners.findIndex((each) =>
      each.target === target && each.type === type && each.run === run && each.capture === capture);
    if (found >= 0) listeners.splice(found, 1);
    return remove.call(target, type, run, options);
  };
  const restoreOpen = watchOpening((thing) => opened.push(thing), (thing) => closed.add(thing));
  return {
    added: () => added,
    live: () => listeners.filter(({ signal }) => !signal?.aborted).map(({ type }) => type),
    connections: () => opened.filter((thing) => !closed.has(thing)).length,
    restore: () => {
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
      restoreOpen();
    },
  };
}

/** A method as it stands on its prototype, to be called on whatever it is given. */
function method<Owner, Name extends keyof Owner>(owner: Owner, name: Name): Owner[Name] {
  return owner[name];
}

/** Nodes inside the element, requests and signals go with their owner; these do not. */
function outlives(target: EventTarget): boolean {
  const kinds = [Window, Document, MediaQueryList, VisualViewport, ServiceWorkerContainer];
  return kinds.some((kind) => target instanceof kind)
    || target === document.documentElement || target === document.body;
}

function watchOpening(
  onOpen: (thing: IDBDatabase | BroadcastChannel) => void,
  onClose: (thing: object) => void,
): () => void {
  const { BroadcastChannel: Channel } = globalThis;
  const open = method(IDBFactory.prototype, 'open');
  const close = method(IDBDatabase.prototype, 'close');
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    request.addEventListener('success', () => onOpen(request.result));
    return request;
  };
  IDBDatabase.prototype.close = function () {
    onClose(this);
    close.call(this);
  };
  globalThis.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      onOpen(this);
    }
    override close(): void {
      onClose(this);
      super.close();
    }
  };
  return () => {
    globalThis.BroadcastChannel = Channel;
    Object.assign(IDBFactory.prototype, { open });
    Object.assign(IDBDatabase.prototype, { close });
  };
}
