import type { PortalAdapter } from '../adapters/adapter.ts';
import { inSlices } from './in-slices.ts';
import { type Sight, seePageInSteps } from './see-page.ts';
import { TimeBudget } from './time-budget.ts';
import type { PageWatch } from './watch-page.ts';

/** A reading into which the page broke so often in a row is brought to its end all the same. */
const MOST_BROKEN = 3;

/** A page as it was read. */
export interface PageReading {
  sight: Sight;
  /** What the watch counted when the reading began. */
  changes: number;
}

/** Reads the page of a window in slices, one reading at a time: a new one ends the one before. */
export class PageReader {
  readonly #window: Window;
  readonly #watch: () => PageWatch;
  readonly #adapters: () => readonly PortalAdapter[];
  readonly #budget = new TimeBudget();
  #turn = 0;
  #broken = 0;

  constructor(
    window: Window,
    watch: () => PageWatch,
    adapters: () => readonly PortalAdapter[],
  ) {
    this.#window = window;
    this.#watch = watch;
    this.#adapters = adapters;
  }

  /** For how long the page shall not be read again, in ms. */
  get rest(): number {
    return this.#budget.rest;
  }

  /** What is being read is about something else now. */
  stop(): void {
    this.#turn += 1;
    this.#broken = 0;
  }

  /**
   * Reads the page. Undefined where that was stopped, or where a page that was quiet changed before
   * the end: half of what was read would be about what is gone. A page without rest is read to its
   * end, which is to be checked against a second reading.
   */
  async read(isQuiet: boolean): Promise<PageReading | undefined> {
    this.#turn += 1;
    const turn = this.#turn;
    const watch = this.#watch();
    const { changes } = watch;
    const isWhole = isQuiet && this.#broken < MOST_BROKEN;
    const goesOn = (): boolean =>
      (!isWhole || watch.changes === changes || this.#isBroken()) && turn === this.#turn;
    const steps = seePageInSteps(this.#window, this.#adapters());
    const sight = await inSlices(steps, goesOn, (took) => this.#budget.spend(took));
    if (!sight || turn !== this.#turn) return undefined;
    this.#broken = 0;
    watch.follow(sight.insides);
    return { sight, changes };
  }

  /** The watcher tells when the page is quiet again. */
  #isBroken(): false {
    this.#broken += 1;
    return false;
  }
}
