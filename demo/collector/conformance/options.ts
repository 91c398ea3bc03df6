import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { PROCEDURE_CODE, UNIT_ID } from '#core/protocol/survey-response.schema.ts';

/** What the suite is told. */
export interface ConformanceOptions {
  /** Address of the collector; `/v1/…` is below it. */
  url: string;
  /** A unit that it serves, for whose sake nobody reads scores. */
  unit: string;
  /** An origin whose pages may send; absent: pages that may send are not tried. */
  origin?: string | undefined;
  /** An origin whose pages may not. */
  otherOrigin: string;
  /** Code of the procedure that is rated. */
  procedure: string;
  /** How to make invitations that the collector takes; absent: those are not tried. */
  invitations?: InvitationMaker | undefined;
}

/** The private key of an issuer whom the collector knows, and what it says of itself. */
export interface InvitationMaker {
  key: KeyObject;
  algorithm: 'ES256' | 'EdDSA';
  kid: string;
  issuer: string;
  audience: string;
}

/** The options, or one line for each that is wrong. */
export type OptionsResult =
  | { ok: true; options: ConformanceOptions }
  | { ok: false; problems: string[] };

/** How the command is called. */
export const USAGE = `usage: npm run conformance -- URL [options]

  URL                       address of the collector, such as https://khaosat.example.vn
  --unit H99                a unit that it serves; the suite stores about 80 responses for it
  --procedure 1.001193      code of the procedure that they rate
  --origin https://…        an origin whose pages may send, as a browser writes it
  --other-origin https://…  an origin whose pages may not
  --invitation-key file     private key (PEM) of a portal that may invite, with
    --issuer https://…        its name in the collector's list of issuers
    --kid 2026-a              the name of the key there
    --audience https://…      the public address of the collector; URL when absent

exit code: 0 the collector keeps the contract, 1 it does not, 2 the suite could not ask`;

const ORIGIN = 'an origin as a browser writes it, such as https://dichvucong.example.vn';
const ADDRESS = 'an address such as https://khaosat.example.vn, without query and fragment';

const valuesSchema = z.object({
  url: z.string(`expected ${ADDRESS}`).refine(isAddress, `expected ${ADDRESS}`),
  unit: z.string().regex(UNIT_ID, 'expected an agency id such as H99').default('H99'),
  procedure: z
    .string()
    .regex(PROCEDURE_CODE, 'expected a code such as 1.001193')
    .default('1.001193'),
  origin: z.string().refine(isOrigin, `expected ${ORIGIN}`).optional(),
  'other-origin': z
    .string()
    .refine(isOrigin, `expected ${ORIGIN}`)
    .default('https://other-origin.example'),
  'invitation-key': z.string().optional(),
  issuer: z.string().min(1, 'expected the name of the issuer').optional(),
  kid: z.string().min(1, 'expected the name of the key').optional(),
  audience: z.string().min(1, 'expected the address of the collector').optional(),
});
type Values = z.infer<typeof valuesSchema>;

/** Reads the arguments of the command. */
export function readOptions(args: readonly string[]): OptionsResult {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { ok: false, problems: [parsed] };
  const read = valuesSchema.safeParse(parsed);
  if (!read.success) {
    const problems = read.error.issues.map(({ path: [name], message }) => {
      const option = name === 'url' ? 'URL' : `--${String(name)}`;
      return `${option} is ${JSON.stringify(parsed[String(name)]) ?? 'missing'}; ${message}`;
    });
    return { ok: false, problems };
  }
  return understand(read.data);
}

function parse(args: readonly string[]): Record<string, string | undefined> | string {
  try {
    const text = { type: 'string' } as const;
    const {
      values,
      positionals: [url, ...more],
    } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        unit: text,
        procedure: text,
        origin: text,
        'other-origin': text,
        'invitation-key': text,
        issuer: text,
        kid: text,
        audience: text,
      },
    });
    return more.length > 0
      ? `one URL is asked at a time, not also ${more.join(' ')}`
      : { ...values, url };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function understand(values: Values): OptionsResult {
  const { url, unit, procedure, origin, 'other-origin': otherOrigin } = values;
  if (origin === otherOrigin) {
    return {
      ok: false,
      problems: ['--origin and --other-origin are the same; one may send, the other not'],
    };
  }
  const options = { url: url.replace(/\/$/u, ''), unit, procedure, origin, otherOrigin };
  const invitations = readInvitationMaker(values);
  if (typeof invitations === 'string') return { ok: false, problems: [invitations] };
  return { ok: true, options: { ...options, invitations } };
}

function readInvitationMaker(values: Values): InvitationMaker | undefined | string {
  const { 'invitation-key': file, issuer, kid, url, audience = url.replace(/\/$/u, '') } = values;
  const given = [file, issuer, kid, values.audience].some((value) => value !== undefined);
  if (!given) return undefined;
  if (file === undefined || issuer === undefined || kid === undefined) {
    return 'invitations need all of --invitation-key, --issuer and --kid';
  }
  try {
    const key = createPrivateKey(readFileSync(file));
    const algorithm = algorithmOf(key);
    if (algorithm) return { key, algorithm, kid, issuer, audience };
    return `--invitation-key ${file} holds neither a P-256 nor an Ed25519 key`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `--invitation-key ${file} cannot be used: ${reason}`;
  }
}

function algorithmOf(key: KeyObject): InvitationMaker['algorithm'] | undefined {
  if (key.asymmetricKeyType === 'ed25519') return 'EdDSA';
  return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ES256' : undefined;
}

function isAddress(text: string): boolean {
  if (!/^https?:\/\//u.test(text) || !URL.canParse(text)) return false;
  const { search, hash, username, password } = new URL(text);
  return search === '' && hash === '' && username === '' && password === '';
}

/** A browser compares origins letter by letter: no path, no final slash, no default port. */
function isOrigin(text: string): boolean {
  return /^https?:/u.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
