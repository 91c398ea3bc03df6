/**
 * Seconds since the last `restart`, by time stamps: browsers slow the timers of a page that nobody
 * looks at, so ticks cannot be counted. Where the clocks disagree, more time has passed, not less: an
 * early reset costs a citizen some clicks, a late one shows answers to a stranger.
 */
export class Stopwatch {
  readonly #read: () => readonly number[];
  #started: readonly number[] = [];

  /** `read` gives the milliseconds of one or several clocks. */
  constructor(read: () => readonly number[]) {
    this.#read = read;
  }

  restart(): void {
    this.#started = this.#read();
  }

  /** 0 before the first `restart`. */
  get seconds(): number {
    const passed = this.#read().map((now, index) => now - (this.#started[index] ?? now));
    return Math.max(0, ...passed) / 1000;
  }
}
