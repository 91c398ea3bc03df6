import type { DeliveryState, QueueEntry } from './queue-entry.ts';
import { IdbQueueStore, type QueueStore } from './queue-store.ts';
import { retryDelay } from './retry-delay.ts';
import { type Attempt, sendResponse } from './send-response.ts';
import { underLock } from './under-lock.ts';
import { withDeadline } from '../with-deadline.ts';

/**
 * Hears what becomes of an entry. `first` is true for exactly one listener of the page, so that
 * an event is fired once.
 */
export type QueueListener = (entry: QueueEntry, state: DeliveryState, first: boolean) => void;

/** What a queue works with; a test may bring its own. */
export interface QueueParts {
  store: QueueStore;
  send: (entry: QueueEntry) => Promise<Attempt>;
  random: () => number;
}

/** Some browsers never answer when storage is broken; sending must not wait for them. */
const STORE_DEADLINE_MS = 4_000;

/**
 * Hàng đợi phiếu: keep, send, forget. A response is kept on the device, sent with the same id and
 * the same bytes until the collector's receipt arrives, then forgotten. Works while somebody
 * listens; when the last listener leaves, no timer, listener or channel is left.
 */
export class ResponseQueue {
  readonly #address: string;
  readonly #parts: QueueParts;
  readonly #listeners = new Set<QueueListener>();
  /** Who shows which entry; entries of earlier pages have no owner. */
  readonly #owners = new Map<string, QueueListener>();
  /** Entries without outcome that this page made or saw: the only copy if storage is blocked. */
  readonly #held = new Map<string, QueueEntry>();
  readonly #unstored = new Set<string>();
  #life?: AbortController;
  #channel?: BroadcastChannel;
  #timer?: ReturnType<typeof setTimeout>;
  #failures = 0;
  /** By a clock that nobody turns: a device whose date is put right must not wait for days. */
  #notBefore = 0;
  #wanted = false;
  #running?: Promise<void>;

  constructor(address: string, parts: Partial<QueueParts> = {}) {
    this.#address = address;
    this.#parts = { store: new IdbQueueStore(), send: sendResponse, random: Math.random, ...parts };
  }

  /** Starts to listen; entries of earlier pages are told at once and sent. Returns the way out. */
  subscribe(listener: QueueListener): () => void {
    this.#listeners.add(listener);
    if (!this.#life) this.#start();
    void this.#tellWaiting(listener).then(() => this.drain());
    return () => this.#unsubscribe(listener);
  }

  /**
   * Keeps an entry and sends it; `owner` alone hears of it. False when the browser forbids storage:
   * the entry is then held in memory. Adding an entry again is safe: it is the same id.
   */
  async add(entry: QueueEntry, owner: QueueListener): Promise<boolean> {
    this.#owners.set(entry.id, owner);
    const stored = await this.#keep(entry);
    if (stored) this.#unstored.delete(entry.id);
    else this.#unstored.add(entry.id);
    this.#held.set(entry.id, entry);
    this.#tell(entry, { step: 'sending', stored });
    void this.drain();
    return stored;
  }

  /** Sends what waits, now. Calls that come while it sends are joined into one more round. */
  drain(): Promise<void> {
    if (!this.#life) return Promise.resolve();
    this.#wanted = true;
    this.#running ??= this.#rounds();
    return this.#running;
  }

  #start(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    // Hints that a try may succeed now; whether there is a line, only a try can tell. A drain that
    // runs takes none, for hints that come faster than it ends would keep what failed waiting for
    // ever; but what failed before the hint is then tried after the shortest wait, not the longest.
    const wake = (): void => {
      this.#failures = 0;
      void (this.#running ?? this.drain());
    };
    addEventListener('online', wake, { signal });
    document.addEventListener('visibilitychange', () => document.hidden || wake(), { signal });
    this.#channel = openOutcomeChannel((outcome) => this.#hear(outcome));
  }

  #unsubscribe(listener: QueueListener): void {
    this.#listeners.delete(listener);
    for (const [id, owner] of this.#owners) if (owner === listener) this.#owners.delete(id);
    if (this.#listeners.size > 0) return;
    this.#life?.abort();
    this.#life = undefined;
    this.#channel?.close();
    clearTimeout(this.#timer);
    this.#parts.store.close();
  }

  async #rounds(): Promise<void> {
    clearTimeout(this.#timer);
    // What failed in this drain waits for the timer, however often the drain is called for.
    const failed = new Set<string>();
    try {
      while (this.#wanted && this.#life) {
        this.#wanted = false;
        const { signal } = this.#life;
        await underLock(`hailong ${this.#address}`, signal, () => this.#round(failed));
      }
    } finally {
      this.#running = undefined;
      this.#failures = failed.size > 0 ? this.#failures + 1 : 0;
      if (failed.size > 0 && this.#life) this.#wakeLater();
    }
  }

  async #round(failed: Set<string>): Promise<void> {
    for (const entry of await this.#pending()) {
      // A request under way when the last listener leaves is finished; no other is begun.
      if (!this.#life) return;
      if (!failed.has(entry.id) && !(await this.#try(entry))) failed.add(entry.id);
    }
  }

  /** One try; true when the entry has its outcome. */
  async #try(entry: QueueEntry): Promise<boolean> {
    const stored = !this.#unstored.has(entry.id);
    if (performance.now() >= this.#notBefore) {
      this.#tell(entry, { step: 'sending', stored });
      const { result, ...attempt } = await this.#parts.send(entry);
      if (result !== 'later') {
        const step = result === 'receipt' ? 'sent' : 'refused';
        await this.#settle(entry, { step, ...attempt } as DeliveryState);
        return true;
      }
      const { retryAfter = 0 } = attempt as { retryAfter?: number };
      this.#notBefore = performance.now() + retryAfter;
    }
    this.#tell(entry, { step: 'waiting', stored });
    return false;
  }

  async #settle(entry: QueueEntry, state: DeliveryState): Promise<void> {
    const { store } = this.#parts;
    // A record that cannot be removed is sent again later and answered with the same receipt.
    await withDeadline(store.remove(entry.id), STORE_DEADLINE_MS).catch(() => {});
    if (!this.#life) store.close();
    else this.#channel?.postMessage({ entry, state } satisfies Outcome);
    this.#hear({ entry, state });
  }

  /** An outcome, from this tab or another one. */
  #hear({ entry, state }: Outcome): void {
    if (entry.address !== this.#address) return;
    this.#held.delete(entry.id);
    this.#unstored.delete(entry.id);
    this.#tell(entry, state);
    this.#owners.delete(entry.id);
  }

  #tell(entry: QueueEntry, state: DeliveryState): void {
    const owner = this.#owners.get(entry.id);
    const listeners = owner ? [owner] : [...this.#listeners];
    listeners.forEach((listener, index) => listener(entry, state, index === 0));
  }

  async #tellWaiting(listener: QueueListener): Promise<void> {
    for (const entry of await this.#pending()) {
      if (this.#owners.has(entry.id) || !this.#listeners.has(listener)) continue;
      listener(entry, { step: 'waiting', stored: !this.#unstored.has(entry.id) }, false);
    }
  }

  async #keep(entry: QueueEntry): Promise<boolean> {
    const kept = withDeadline(this.#parts.store.put(entry), STORE_DEADLINE_MS);
    return kept.then(
      () => true,
      () => false,
    );
  }

  /** Stored and held. A held entry that another tab has settled just gets its receipt again. */
  async #pending(): Promise<QueueEntry[]> {
    const listed = withDeadline(this.#parts.store.list(this.#address), STORE_DEADLINE_MS);
    // Held from here on: another tab may settle one before this page has spoken of it.
    for (const entry of await listed.catch(() => [])) this.#held.set(entry.id, entry);
    return [...this.#held.values()];
  }

  #wakeLater(): void {
    const delay = retryDelay(this.#failures, this.#parts.random());
    const wake = (): void => void this.drain();
    this.#timer = setTimeout(wake, Math.max(delay, this.#notBefore - performance.now()));
  }
}

interface Outcome {
  entry: QueueEntry;
  state: DeliveryState;
}

/** Tells the other tabs; undefined where the browser has no channel or forbids it. */
function openOutcomeChannel(hear: (outcome: Outcome) => void): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel('hailong');
    channel.addEventListener('message', ({ data }: MessageEvent<Outcome>) => hear(data));
    return channel;
  } catch {
    return undefined;
  }
}
