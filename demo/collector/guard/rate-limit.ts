import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many in so many seconds. */
export interface Rate {
  most: number;
  seconds: number;
}

/** They take 28 MB (`npm run bench` prints it), however many millions of addresses attack. */
const MOST_SENDERS = 50_000;

/**
 * Limits how often each sender may do something, in windows of time. It knows a bounded number of
 * senders: beyond that, the one that has been quiet for longest is forgotten and begins anew. An
 * honest counter can only win by that, and who has millions of addresses has no use for it.
 */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;
  readonly #mostSenders: number;
  /** In the order in which they were last heard of. */
  readonly #senders = new Set<string>();
  // Asking a set for its first value anew walks over all that were taken out before.
  readonly #quietest = this.#senders.values();

  constructor({ most, seconds }: Rate, mostSenders = MOST_SENDERS) {
    this.#limiter = new RateLimiterMemory({ points: most, duration: seconds, keyPrefix: '' });
    this.#mostSenders = mostSenders;
  }

  /** Number of senders that are remembered. */
  get senders(): number {
    return this.#senders.size;
  }

  /** Counts once; 0 when the sender may go on, otherwise the seconds that it has to wait. */
  async take(sender: string): Promise<number> {
    await this.#remember(sender);
    const counted = await this.#limiter.consume(sender).catch(asResult);
    if (counted.consumedPoints <= this.#limiter.points) return 0;
    // The clock of the machine may have been set back since the window began.
    return Math.min(this.#limiter.duration, Math.max(1, Math.ceil(counted.msBeforeNext / 1000)));
  }

  async #remember(sender: string): Promise<void> {
    this.#senders.delete(sender);
    this.#senders.add(sender);
    if (this.#senders.size <= this.#mostSenders) return;
    const forgotten = this.#quietest.next().value!;
    this.#senders.delete(forgotten);
    await this.#limiter.delete(forgotten);
  }
}

/** The library rejects with the count when it is too high. */
function asResult(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}
