import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { INVITATION_TYPE } from '#core/protocol/invitation.schema.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { NOW } from './collector/fixture.ts';

export const ISSUER = 'https://dichvucong.example.vn';
export const AUDIENCE = 'https://khaosat.example.vn';
export const PROCEDURE = '1.001193';

/** A key of a portal: what signs, and what the collector is given. */
export interface PortalKey {
  kid: string;
  alg: string;
  sign: CryptoKey;
  public: object;
}

/** Draws a key; nothing depends on which one. */
export async function drawKey(kid: string, alg = 'ES256'): Promise<PortalKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, sign: privateKey, public: { ...(await exportJWK(publicKey)), kid } };
}

/** Writes the file of issuers with one portal. */
export function writeIssuers(file: string, keys: readonly PortalKey[], units?: string[]): string {
  const issuer = { keys: keys.map((key) => key.public), ...(units && { units }) };
  writeFileSync(file, JSON.stringify({ [ISSUER]: issuer }));
  return file;
}

/** Claims of an invitation for `H55` that is open from an hour ago for 30 days. */
export function makeClaims(given: Record<string, unknown> = {}): Record<string, unknown> {
  const now = NOW.getTime() / 1000;
  return {
    iss: ISSUER, aud: AUDIENCE, jti: randomUUID(), iat: now - 3600, exp: now + 30 * 86_400,
    unit: 'H55', procedure: PROCEDURE, ...given,
  };
}

/** Signs claims; a header that is given replaces ours. */
export function sign(
  claims: Record<string, unknown>,
  key: PortalKey,
  header: Record<string, unknown> = {},
): Promise<string> {
  const { alg, kid } = key;
  return new SignJWT(claims)
    .setProtectedHeader({ alg, kid, typ: INVITATION_TYPE, ...header })
    .sign(key.sign);
}

/** What a response with an invitation has to have besides it. */
export const INVITED: Partial<SurveyResponse> = { procedure: PROCEDURE };
