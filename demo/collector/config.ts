import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { GroupLimits } from './store/group-commit.ts';
import { UNIT_ID } from '#core/protocol/survey-response.schema.ts';

/** Configuration of a collector. */
export interface CollectorConfig {
  /** Port to listen on; 0 takes any free one. */
  port: number;
  host: string;
  /** Path of the data file. */
  database: string;
  /** Address of a database of PostgreSQL that takes the place of the data file. */
  databaseUrl?: string | undefined;
  /** How many responses share a commit; as many as come at the same time, when absent. */
  groups?: GroupLimits | undefined;
  /** Origins of the pages that may send and read. */
  origins: readonly string[];
  /** Units whose responses are taken; absent: of every unit. */
  units?: readonly string[] | undefined;
  /** Whose invitations are taken; absent: nobody's. */
  invitations?: InvitationSettings | undefined;
}

/** Where the public keys of the portals lie, and the public address of this collector. */
export interface InvitationSettings {
  /** Path of the file of issuers, see `invitations/issuers.ts`. */
  issuers: string;
  /** What `aud` must be. */
  audience: string;
}

/** The configuration, or one line for each setting that is wrong. */
export type ConfigResult =
  | { ok: true; config: CollectorConfig }
  | { ok: false; problems: string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const PORT = 'a whole number from 0 to 65535 (0 takes any free port)';
const HOST = 'a host name or an address such as 127.0.0.1';
const ORIGINS = 'origins separated by commas, such as https://dichvucong.example.vn';
const UNITS = 'agency ids separated by commas, such as H55,H26.17';
const AUDIENCE = 'the public address of this collector, such as https://khaosat.example.vn';
const ADDRESS = 'the address of a database of PostgreSQL, such as postgres://127.0.0.1/hailong';
const DATA_FILE = fileURLToPath(new URL('../data/collector.sqlite', import.meta.url));

const environmentSchema = z.object({
  HAILONG_PORT: z.string().refine(isPort, PORT).transform(Number).default(8787),
  HAILONG_HOST: z.string().regex(/^[\w.:-]+$/, HOST).default('127.0.0.1'),
  HAILONG_DATABASE: z.string().default(DATA_FILE),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, ADDRESS).optional(),
  HAILONG_ORIGINS: listOf(isOrigin, ORIGINS).default([]),
  HAILONG_UNITS: listOf((unit) => UNIT_ID.test(unit), UNITS).optional(),
  HAILONG_ISSUERS: z.string().optional(),
  HAILONG_AUDIENCE: z.string().refine(isWebAddress, AUDIENCE).optional(),
});

/** Reads the configuration from environment variables. An empty variable is an absent one. */
export function readConfig(environment: Environment): ConfigResult {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const read = environmentSchema.safeParse(Object.fromEntries(given));
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map((issue) => describe(issue, environment)) };
  }
  const { HAILONG_PORT: port, HAILONG_HOST: host, HAILONG_DATABASE: database } = read.data;
  const { DATABASE_URL: databaseUrl } = read.data;
  const { HAILONG_ORIGINS: origins, HAILONG_UNITS: units } = read.data;
  const { HAILONG_ISSUERS: issuers, HAILONG_AUDIENCE: audience } = read.data;
  if (issuers === undefined && audience === undefined) {
    return { ok: true, config: { port, host, database, databaseUrl, origins, units } };
  }
  if (issuers === undefined || audience === undefined) {
    return { ok: false, problems: [alone(issuers)] };
  }
  const invitations = { issuers, audience };
  return { ok: true, config: { port, host, database, databaseUrl, origins, units, invitations } };
}

function isWebAddress(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text);
}

function alone(issuers: string | undefined): string {
  const names = ['HAILONG_ISSUERS', 'HAILONG_AUDIENCE'];
  const [set, missing] = issuers === undefined ? names.toReversed() : names;
  return `${set} is set without ${missing}; both are needed to take invitations`;
}

function listOf(isGood: (entry: string) => boolean, expected: string) {
  return z
    .string()
    .transform((text) => text.split(',').map((entry) => entry.trim()))
    .refine((entries) => entries.every(isGood), expected);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** A browser compares origins letter by letter: no path, no final slash, no default port. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function describe({ path, message }: z.core.$ZodIssue, environment: Environment): string {
  const name = path.join('.');
  return `${name} is ${JSON.stringify(environment[name])}; expected ${message}`;
}
