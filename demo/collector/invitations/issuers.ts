import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, errors, importJWK, type JWK, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { UNIT_ID } from '#core/protocol/survey-response.schema.ts';

/** A portal that may invite: its public keys, and the units that it may invite for. */
export interface Issuer {
  keys: JWTVerifyGetKey;
  /** Absent: every unit that the collector serves. */
  units?: readonly string[] | undefined;
}

/** Who may invite, by the name that stands in `iss`. */
export type Issuers = ReadonlyMap<string, Issuer>;

/** What a key must be: the public half, on a curve that common libraries can sign with. */
const jwk = z.looseObject({
  kty: z.enum(['EC', 'OKP']),
  crv: z.enum(['P-256', 'Ed25519']),
  kid: z.string().min(1),
  d: z.undefined('is a private key: only the public half belongs here').optional(),
});

const fileSchema = z.record(
  z.string().min(1).max(256),
  z.strictObject({
    keys: z.array(jwk).min(1).refine(haveOwnNames, 'has two keys with one kid'),
    units: z.array(z.string().regex(UNIT_ID)).min(1).optional(),
  }),
);

/**
 * Reads the file of issuers: a JWK Set (RFC 7517) for each name of an issuer, with the units that
 * it may invite for.
 * @throws with one line that says which file and what is wrong with it
 */
export async function readIssuers(path: string): Promise<Issuers> {
  try {
    const read = fileSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (!read.success) throw new Error(describe(read.error));
    const entries = Object.entries(read.data).map(async ([name, { keys, units }]) => {
      for (const key of keys) await importJWK(key as JWK, algorithmOf(key));
      return [name, { keys: byKid(keys), units }] as const;
    });
    return new Map(await Promise.all(entries));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot use ${path} as list of issuers: ${reason}`, { cause });
  }
}

/** An invitation has to name its key: a portal changes keys without a moment of doubt. */
function byKid(keys: JWK[]): JWTVerifyGetKey {
  const find = createLocalJWKSet({ keys });
  return (header, token) => {
    if (header.kid === undefined) throw new errors.JWKSNoMatchingKey();
    return find(header, token);
  };
}

function haveOwnNames(keys: readonly { kid: string }[]): boolean {
  return new Set(keys.map(({ kid }) => kid)).size === keys.length;
}

const algorithmOf = ({ kty }: z.infer<typeof jwk>): string => (kty === 'EC' ? 'ES256' : 'EdDSA');

function describe({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
}
