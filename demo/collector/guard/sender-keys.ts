import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const ONE_HOUR = 60 * 60 * 1000;
/** 120 bits: two senders never share a key by chance. */
const KEY_LENGTH = 20;

/**
 * Tells senders apart without keeping their addresses: a sender is an HMAC of its address under a
 * secret that was drawn by lot, lies in the memory alone and is replaced every hour. Whoever reads
 * the memory an hour later cannot even try out addresses.
 */
export class SenderKeys {
  readonly #now: () => number;
  #secret: KeyObject;
  #drawnAt: number;

  /** The clock counts milliseconds and never goes back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    [this.#secret, this.#drawnAt] = [drawSecret(), now()];
  }

  /** The key of the sender with this address. */
  of(address: string): string {
    const now = this.#now();
    if (now - this.#drawnAt >= ONE_HOUR) [this.#secret, this.#drawnAt] = [drawSecret(), now];
    const hash = createHmac('sha256', this.#secret).update(senderOf(address)).digest('base64url');
    return hash.slice(0, KEY_LENGTH);
  }
}

const drawSecret = (): KeyObject => createSecretKey(randomBytes(32));

/** A household or an office has a whole /64 of IPv6; one phone can use any address in it. */
function senderOf(address: string): string {
  return isIPv6(address) ? firstGroups(address).join(':') : address;
}

/** The first 64 bits of an IPv6 address, whichever way it is written. */
function firstGroups(address: string): string[] {
  // The standard of URLs writes each address in one way only, with hexadecimal groups.
  const [front = '', back] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [groups(front), groups(back ?? '')];
  const zeros = Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4);
}

const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
