import { randomUUID } from 'node:crypto';
import { AUDIENCE, makeClaims, type PortalKey, sign } from '../../portal-keys.ts';

/** Claims of an invitation that holds good. */
export interface GoodClaims {
  unit: string;
  procedure: string;
  jti: string;
}

/** Invitations that hold good, by what is signed in them. */
export type Minted = Map<string, GoodClaims & { signature: Buffer }>;

const MONTH = 30 * 86_400;

/** Ways to make an invitation; `good` is the only one that holds good. */
export const INVITATION_KINDS = [
  'good',
  'good',
  'good',
  'good',
  'good',
  'good',
  'good',
  'good',
  'forged',
  'unknown key',
  'unsigned',
  'expired',
  'early',
  'other collector',
  'other unit',
  'other procedure',
  'other type',
  'named person',
  'no end',
  'changed',
  'garbage',
] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

/** The keys of the portal, and of somebody who would like to be it. */
export interface Keys {
  portal: PortalKey;
  stranger: PortalKey;
}

/** Makes an invitation for a unit and a procedure; a good one is noted. */
export async function mint(
  kind: InvitationKind,
  { unit, procedure }: Omit<GoodClaims, 'jti'>,
  { portal, stranger }: Keys,
  now: Date,
  minted: Minted,
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const jti = randomUUID();
  const claims = makeClaims({ unit, procedure, jti, iat: seconds - 60, exp: seconds + MONTH });
  const spoiled = { ...claims, ...SPOILED[kind]?.(seconds) };
  const header = HEADERS[kind] ?? {};
  const token = await sign(spoiled, kind === 'forged' ? stranger : portal, header);
  const [head = '', payload = '', signature = ''] = token.split('.');
  if (kind === 'unsigned')
    return `${encode({ alg: 'none', typ: 'survey-invitation+jwt', kid: portal.kid })}.${payload}.x`;
  if (kind === 'changed') return `${head}.${encode({ ...claims, jti: randomUUID() })}.${signature}`;
  if (kind === 'garbage') return `${payload}.${head}.${signature}`;
  if (kind === 'good') {
    minted.set(`${head}.${payload}`, { unit, procedure, jti, signature: decode(signature) });
  }
  return token;
}

/** The claims of a token that holds good; the last sign of a signature can be written in many ways. */
export function readToken(token: string, minted: Minted): GoodClaims | undefined {
  const [head, payload, signature = ''] = token.split('.');
  const known = minted.get(`${head}.${payload}`);
  const length = known && known.signature.toString('base64url').length;
  const same = signature.length === length && decode(signature).equals(known!.signature);
  return same ? known : undefined;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (text: string): Buffer => Buffer.from(text, 'base64url');

const SPOILED: Partial<Record<InvitationKind, (seconds: number) => object>> = {
  expired: (seconds) => ({ iat: seconds - 80 * 86_400, exp: seconds - 40 * 86_400 }),
  early: (seconds) => ({ iat: seconds + 3600 }),
  'other collector': () => ({ aud: `${AUDIENCE}.example` }),
  'other unit': () => ({ unit: 'H99' }),
  'other procedure': () => ({ procedure: '9.999999' }),
  'named person': () => ({ name: 'Nguyễn Văn A' }),
  'no end': () => ({ exp: undefined }),
};

const HEADERS: Partial<Record<InvitationKind, Record<string, unknown>>> = {
  'unknown key': { kid: 'nobody' },
  'other type': { typ: 'JWT' },
};
