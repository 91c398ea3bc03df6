import type { Context } from 'hono';
import type { LimitName } from '../operation/metrics.ts';
import { type AddressOf, clientAddress } from './client-address.ts';
import type { GuardSettings } from './guard-settings.ts';
import { RateLimit } from './rate-limit.ts';
import { SenderKeys } from './sender-keys.ts';

/** Counts a request; gives the seconds that its sender has to wait, 0 when it may go on. */
export type TakeTurn = (context: Context) => Promise<number>;

/** The limits of a collector, each by itself. */
export interface RequestLimits {
  /** For every response that arrives, whatever becomes of it. */
  sends: TakeTurn;
  /** For scores and receipts. */
  reads: TakeTurn;
  /** For wrong tokens of the administration. */
  tokens: TakeTurn;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** A token of 256 bits is not guessed; this keeps the attempt from costing anything. */
const WRONG_TOKENS = { most: 10, seconds: 15 * MINUTE };
/** Where no address can be told, such as over a socket of the machine, all are one sender. */
const UNKNOWN = 'unknown';

/** Makes the limits; `limited` is told of each request that was over one. */
export function requestLimits(
  { limits, trustedProxies }: Pick<GuardSettings, 'limits' | 'trustedProxies'>,
  limited: (limit: LimitName) => void,
): RequestLimits {
  const address = clientAddress(trustedProxies);
  const keys = new SenderKeys();
  const turn = (name: LimitName, ...rates: RateLimit[]): TakeTurn => {
    const take = takeAll(address, keys, rates);
    return async (context) => {
      const wait = await take(context);
      if (wait > 0) limited(name);
      return wait;
    };
  };
  // Nobody but an attacker comes here: few senders are enough.
  const wrongTokens = new RateLimit(WRONG_TOKENS, 1000);
  const { sendsPerMinute, sendsPerHour, readsPerMinute } = limits;
  return {
    sends: turn('sends', ...rate(sendsPerMinute, MINUTE), ...rate(sendsPerHour, HOUR)),
    reads: turn('reads', ...rate(readsPerMinute, MINUTE)),
    tokens: turn('tokens', wrongTokens),
  };
}

/** 0 is no limit. */
const rate = (most: number, seconds: number): RateLimit[] =>
  most === 0 ? [] : [new RateLimit({ most, seconds })];

/** What the shorter window refuses does not count in the longer one. */
function takeAll(address: AddressOf, keys: SenderKeys, rates: readonly RateLimit[]): TakeTurn {
  return async (context) => {
    if (rates.length === 0) return 0;
    const sender = keys.of(address(context) ?? UNKNOWN);
    for (const limit of rates) {
      const wait = await limit.take(sender);
      if (wait > 0) return wait;
    }
    return 0;
  };
}
