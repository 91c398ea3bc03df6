import * as z from 'zod';
import { isNetwork, listOf, wholeNumber } from '../setting-types.ts';

/** How much one network address may ask for; 0: as much as it likes. */
export interface Limits {
  /** Responses, also those that are refused or repeated. */
  sendsPerMinute: number;
  sendsPerHour: number;
  /** Scores and receipts. */
  readsPerMinute: number;
}

/** What keeps a collector usable while somebody attacks it. */
export interface GuardSettings {
  limits: Limits;
  /** Addresses and blocks of the servers in front, whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[];
  /** How many connections may be open at once. */
  maxConnections: number;
  /** SHA-256 of the token for administration, 64 hex digits; absent: there is no administration. */
  adminTokenHash?: string | undefined;
}

/**
 * A counter behind one address sends 200 responses an hour, and 200 in one minute when its line
 * comes back; on a bad line each of them may come twice. This is three times that.
 */
export const DEFAULT_GUARD: GuardSettings = {
  limits: { sendsPerMinute: 600, sendsPerHour: 1200, readsPerMinute: 1200 },
  trustedProxies: [],
  maxConnections: 4096,
};

const LIMIT = 'a whole number of requests (0: no limit)';
const limit = (usual: number) => wholeNumber(0, 1_000_000, LIMIT).default(usual);
const PROXIES = 'addresses or blocks separated by commas, such as 10.0.0.5,10.1.0.0/16';
const HASH = 'the 64 hex digits that demo/collector/commands/make-token.ts prints';
const CONNECTIONS = 'a whole number from 1 to 100000';

const { limits, maxConnections } = DEFAULT_GUARD;

/** The settings against abuse, as they stand in the environment. */
export const guardEnvironment = {
  HAILONG_SENDS_PER_MINUTE: limit(limits.sendsPerMinute),
  HAILONG_SENDS_PER_HOUR: limit(limits.sendsPerHour),
  HAILONG_READS_PER_MINUTE: limit(limits.readsPerMinute),
  HAILONG_TRUSTED_PROXIES: listOf(isNetwork, PROXIES).default([]),
  HAILONG_MAX_CONNECTIONS: wholeNumber(1, 100_000, CONNECTIONS).default(maxConnections),
  HAILONG_ADMIN_TOKEN_HASH: z.string().regex(/^[0-9a-f]{64}$/, HASH).optional(),
};

const schema = z.object(guardEnvironment);

/** Gathers the settings against abuse. */
export function guardSettings(read: z.infer<typeof schema>): GuardSettings {
  return {
    limits: {
      sendsPerMinute: read.HAILONG_SENDS_PER_MINUTE,
      sendsPerHour: read.HAILONG_SENDS_PER_HOUR,
      readsPerMinute: read.HAILONG_READS_PER_MINUTE,
    },
    trustedProxies: read.HAILONG_TRUSTED_PROXIES,
    maxConnections: read.HAILONG_MAX_CONNECTIONS,
    ...(read.HAILONG_ADMIN_TOKEN_HASH && { adminTokenHash: read.HAILONG_ADMIN_TOKEN_HASH }),
  };
}
