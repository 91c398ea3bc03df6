/** Of the time on a page, at most one part in so many is spent in the long run. */
const SHARE = 10;
/** So much may be spent at once, in ms. */
const AT_ONCE = 500;

/** Bounds the work on a page that goes on changing. */
export class TimeBudget {
  #spent = 0;
  #at = performance.now();

  /** For how long nothing may be spent, in ms. */
  get rest(): number {
    this.#age();
    return Math.max(0, this.#spent - AT_ONCE) * SHARE;
  }

  spend(time: number): void {
    this.#age();
    this.#spent += time;
  }

  #age(): void {
    const now = performance.now();
    this.#spent = Math.max(0, this.#spent - (now - this.#at) / SHARE);
    this.#at = now;
  }
}
