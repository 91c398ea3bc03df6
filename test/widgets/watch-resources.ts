/** What a page holds at a moment. */
export interface ResourceWatch {
  timers: Map<unknown, number>;
  openChannels: () => number;
  liveListeners: () => string[];
  restore: () => void;
}

/** Counts what a page holds: long timers, channels, and listeners on window and document. */
export function watchResources(): ResourceWatch {
  const timers = new Map<unknown, number>();
  const listeners: { type: string; signal?: AbortSignal }[] = [];
  let channels = 0;
  const original = { setTimeout, clearTimeout, BroadcastChannel };
  const set = setTimeout;
  const clear = clearTimeout;
  const listen = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!;
  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    const id: unknown = set(() => {
      timers.delete(id);
      run();
    }, ms);
    // Back-off is 2000 ms here; the test polls with 1000 ms, the store has a deadline of 4000 ms.
    if (ms > 1000 && ms < 4000) timers.set(id, ms);
    return id;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    timers.delete(id);
    clear(id);
  }) as typeof clearTimeout;
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      channels += 1;
    }
    override close(): void {
      channels -= 1;
      super.close();
    }
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, run, options) {
    if (this === window || this === document || this === undefined) {
      listeners.push({ type, ...(typeof options === 'object' ? options : {}) });
    }
    return listen.value.call(this ?? window, type, run, options);
  };
  return {
    timers,
    openChannels: () => channels,
    liveListeners: () => listeners.filter((l) => !l.signal?.aborted).map((l) => l.type),
    restore: () => {
      Object.assign(globalThis, original);
      Object.defineProperty(EventTarget.prototype, 'addEventListener', listen);
    },
  };
}
