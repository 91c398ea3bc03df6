import { BlockList, isIP } from 'node:net';
import * as z from 'zod';

/** A list of entries separated by commas, each of which has to be good. */
export function listOf(isGood: (entry: string) => boolean, expected: string) {
  return z
    .string()
    .transform((text) => text.split(',').map((entry) => entry.trim()))
    .refine((entries) => entries.every(isGood), expected);
}

/** A whole number written in digits, both ends included. */
export function wholeNumber(from: number, to: number, expected: string) {
  return z.string().refine((text) => isWithin(text, from, to), expected).transform(Number);
}

/** A name or an address to listen on. */
export const HOST = z
  .string()
  .regex(/^[\w.:-]+$/, 'a host name or an address such as 127.0.0.1');

/** A port to listen on. */
export const PORT = wholeNumber(0, 65_535, 'a whole number from 0 to 65535 (0 takes any free port)');

/** A browser compares origins letter by letter: no path, no final slash, no default port. */
export function isOrigin(text: string): boolean {
  return isWebAddress(text) && new URL(text).origin === text;
}

/** An address that begins with http: or https:. */
export function isWebAddress(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text);
}

/** An address of the network, or a block of them such as `10.0.0.0/8`. */
export function isNetwork(text: string): boolean {
  try {
    addNetwork(new BlockList(), text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts an address or a block of addresses into a list.
 * @throws {TypeError | RangeError} for what is neither
 */
export function addNetwork(list: BlockList, text: string): void {
  const [address = '', bits, ...more] = text.split('/');
  const family = ({ 4: 'ipv4', 6: 'ipv6' } as const)[isIP(address)];
  if (!family || more.length > 0) throw new TypeError(`no address of a network: ${text}`);
  if (bits === undefined) list.addAddress(address, family);
  else if (isWithin(bits, 0, 128)) list.addSubnet(address, Number(bits), family);
  else throw new TypeError(`no length of a block: ${text}`);
}

function isWithin(text: string, from: number, to: number): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to;
}
