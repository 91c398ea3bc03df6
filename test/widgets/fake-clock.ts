import type { Clock } from '#widgets/sipas-kiosk/clock.ts';

/** A clock that a test moves: what is due on the way is called at its own time. */
export class FakeClock implements Clock {
  now = 1_000_000;
  readonly #due = new Map<symbol, { at: number; call: () => void }>();

  read = (): readonly number[] => [this.now];

  wake = (call: () => void, milliseconds: number): (() => void) => {
    const key = Symbol('call');
    this.#due.set(key, { at: this.now + milliseconds, call });
    return () => void this.#due.delete(key);
  };

  /** Lets time pass with its calls, as on a page that is looked at. */
  pass(seconds: number): void {
    const end = this.now + seconds * 1000;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [key, { at, call }] = next;
      this.#due.delete(key);
      this.now = at;
      call();
    }
    this.now = end;
  }

  /** Lets time pass without any call, as in sleep. */
  sleep(seconds: number): void {
    this.now += seconds * 1000;
  }

  get waiting(): number {
    return this.#due.size;
  }

  #next(end: number): [symbol, { at: number; call: () => void }] | undefined {
    return [...this.#due].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at)[0];
  }
}
