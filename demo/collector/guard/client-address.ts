import { BlockList, isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { addNetwork } from '../setting-types.ts';

/** Says who sent a request: an address of the network; undefined where none can be told. */
export type AddressOf = (context: Context) => string | undefined;

/** So many servers may stand in a row in front of the collector. */
const LONGEST_WAY = 16;

/**
 * The address of a sender. Servers in front write whom they speak for into `X-Forwarded-For`; it
 * is believed from right to left as long as a trusted server wrote it, since anybody can send one.
 */
export function clientAddress(trustedProxies: readonly string[]): AddressOf {
  const trusted = new BlockList();
  for (const proxy of trustedProxies) addNetwork(trusted, proxy);
  return (context) => {
    const env = context.env as Partial<HttpBindings> | undefined;
    const peer = plainAddress(env?.incoming?.socket.remoteAddress ?? '');
    if (peer === undefined || !isTrusted(trusted, peer)) return peer;
    return behind(peer, context.req.header('X-Forwarded-For') ?? '', trusted);
  };
}

function behind(peer: string, header: string, trusted: BlockList): string {
  let address = peer;
  for (const entry of header.split(',').slice(-LONGEST_WAY).toReversed()) {
    const next = plainAddress(withoutPort(entry.trim()));
    // What cannot be read was written by the server before it: that one is all there is to tell.
    if (next === undefined) return address;
    address = next;
    if (!isTrusted(trusted, address)) return address;
  }
  return address;
}

function isTrusted(trusted: BlockList, address: string): boolean {
  return trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Some servers write `203.0.113.7:5123` or `[2001:db8::7]:5123`. */
function withoutPort(entry: string): string {
  return /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1] ?? entry.replace(/^([\d.]+):\d+$/, '$1');
}

/** An IPv4 address that came over an IPv6 socket is the IPv4 address; a zone is the machine's own. */
function plainAddress(text: string): string | undefined {
  const address = text.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIP(address) ? address : undefined;
}
