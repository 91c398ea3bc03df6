import { setTimeout as wait } from 'node:timers/promises';

/** Whether the collector can take responses now, and if not, why. */
export type ReadinessState = 'ready' | 'stopping' | 'no-database';

const TWO_SECONDS = 2000;

/** Tells whoever shares out the requests whether this collector should get some. */
export class Readiness {
  readonly #probe: () => Promise<unknown>;
  readonly #timeLimit: number;
  #probing: Promise<boolean> | undefined;
  #stopping = false;

  /** `probe` settles when the database answers. */
  constructor(probe: () => Promise<unknown>, timeLimit = TWO_SECONDS) {
    this.#probe = probe;
    this.#timeLimit = timeLimit;
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** From now on the collector is not ready. */
  stop(): void {
    this.#stopping = true;
  }

  async check(): Promise<ReadinessState> {
    if (this.#stopping) return 'stopping';
    // However many ask at once, the database is asked once.
    this.#probing ??= this.#ask().finally(() => (this.#probing = undefined));
    return (await this.#probing) ? 'ready' : 'no-database';
  }

  async #ask(): Promise<boolean> {
    const answered = this.#probe().then(() => true, () => false);
    const limit = new AbortController();
    const late = wait(this.#timeLimit, false, { signal: limit.signal }).catch(() => false);
    const inTime = await Promise.race([answered, late]);
    limit.abort();
    return inTime;
  }
}
