import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { UNIT_ID } from '#core/protocol/survey-response.schema.ts';
import { guardEnvironment, type GuardSettings, guardSettings } from './guard/guard-settings.ts';
import {
  operationEnvironment, type OperationSettings, operationSettings,
} from './operation/operation-settings.ts';
import { HOST, isOrigin, isWebAddress, listOf, PORT, wholeNumber } from './setting-types.ts';
import type { GroupLimits } from './store/group-commit.ts';

/** Configuration of a collector. */
export interface CollectorConfig {
  /** Port to listen on; 0 takes any free one. */
  port: number;
  host: string;
  /** Path of the data file. */
  database: string;
  /** Address of a PostgreSQL database, with its password; absent: the data file is used. */
  databaseUrl?: string | undefined;
  /** How responses share commits; absent: as the engine does it best. */
  groups?: GroupLimits | undefined;
  /** Origins of the pages that may send for every unit, and read. */
  origins: readonly string[];
  /** Units whose responses are taken; absent: of every unit. */
  units?: readonly string[] | undefined;
  /** Path of the file of units and their origins, in the place of the two lists above. */
  unitsFile?: string | undefined;
  /** Whose invitations are taken; absent: nobody's. */
  invitations?: InvitationSettings | undefined;
  /** Days after which the details of a response are erased; absent: never. */
  retentionDays?: number | undefined;
  /** Absent: `DEFAULT_GUARD`. */
  guard?: GuardSettings | undefined;
  /** Absent: `DEFAULT_OPERATION`. */
  operation?: OperationSettings | undefined;
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

const ORIGINS = 'origins separated by commas, such as https://dichvucong.example.vn';
const UNITS = 'agency ids separated by commas, such as H55,H26.17';
const AUDIENCE = 'the public address of this collector, such as https://khaosat.example.vn';
const DATABASE_URL = 'postgres://user:password@host:5432/database';
const DAYS = 'a whole number of days from 1 to 36500';
const DATA_FILE = fileURLToPath(new URL('../data/collector.sqlite', import.meta.url));

const environmentSchema = z.object({
  HAILONG_PORT: PORT.default(8787),
  HAILONG_HOST: HOST.default('127.0.0.1'),
  HAILONG_DATABASE: z.string().default(DATA_FILE),
  DATABASE_URL: z.string().refine(isDatabaseUrl, DATABASE_URL).optional(),
  HAILONG_ORIGINS: listOf(isOrigin, ORIGINS).default([]),
  HAILONG_UNITS: listOf((unit) => UNIT_ID.test(unit), UNITS).optional(),
  HAILONG_UNITS_FILE: z.string().optional(),
  HAILONG_ISSUERS: z.string().optional(),
  HAILONG_AUDIENCE: z.string().refine(isWebAddress, AUDIENCE).optional(),
  HAILONG_RETENTION_DAYS: wholeNumber(1, 36_500, DAYS).optional(),
  ...guardEnvironment,
  ...operationEnvironment,
});

/** Names of the variables that a collector reads. */
export const SETTING_NAMES: readonly string[] = Object.keys(environmentSchema.shape);

/** Their values are never said: one holds a password, and the other may be given a token. */
const SECRET = new Set(['DATABASE_URL', 'HAILONG_ADMIN_TOKEN_HASH']);

/** What cannot be set beside each other, and why. */
const EITHER_OR: readonly (readonly [one: string, other: string, why: string])[] = [
  ['DATABASE_URL', 'HAILONG_DATABASE', 'responses are kept in one place'],
  ['HAILONG_UNITS_FILE', 'HAILONG_UNITS', 'the file lists the units'],
  ['HAILONG_UNITS_FILE', 'HAILONG_ORIGINS', 'the file lists the origins of each unit'],
];

/** Both are needed to take invitations. */
const TOGETHER = ['HAILONG_ISSUERS', 'HAILONG_AUDIENCE'];

/** Reads the configuration from environment variables. An empty variable is an absent one. */
export function readConfig(environment: Environment): ConfigResult {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value?.trim()),
  );
  const read = environmentSchema.safeParse(given);
  const wrong = read.error?.issues.map((issue) => describe(issue, given)) ?? contradictions(given);
  const problems = [...wrong, ...unknownNames(given)];
  if (!read.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, config: configOf(read.data) };
}

function configOf(read: z.infer<typeof environmentSchema>): CollectorConfig {
  const { HAILONG_ISSUERS: issuers, HAILONG_AUDIENCE: audience } = read;
  const { DATABASE_URL: databaseUrl, HAILONG_UNITS_FILE: unitsFile } = read;
  const { HAILONG_RETENTION_DAYS: retentionDays } = read;
  return {
    port: read.HAILONG_PORT,
    host: read.HAILONG_HOST,
    database: read.HAILONG_DATABASE,
    origins: read.HAILONG_ORIGINS,
    units: read.HAILONG_UNITS,
    ...(databaseUrl && { databaseUrl }),
    ...(unitsFile && { unitsFile }),
    ...(issuers && audience && { invitations: { issuers, audience } }),
    ...(retentionDays && { retentionDays }),
    guard: guardSettings(read),
    operation: operationSettings(read),
  };
}

function isDatabaseUrl(text: string): boolean {
  if (!/^postgres(?:ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  return new URL(text).pathname.length > 1;
}

/** A name with a slip of the pen would be a setting that nobody hears of. */
function unknownNames(given: Environment): string[] {
  return Object.keys(given)
    .filter((name) => name.startsWith('HAILONG_') && !SETTING_NAMES.includes(name))
    .map((name) => `${name} is not a setting of the collector; see demo/collector/README.md`);
}

function contradictions(given: Environment): string[] {
  const both = EITHER_OR.filter(([one, other]) => one in given && other in given);
  const missing = TOGETHER.filter((name) => !(name in given));
  const [set] = TOGETHER.filter((name) => name in given);
  return [
    ...both.map(([one, other, why]) => `${one} and ${other} are both set; unset one: ${why}`),
    ...(set && missing.length > 0
      ? [`${set} is set without ${missing.join(', ')}; both are needed to take invitations`]
      : []),
  ];
}

function describe({ path, message }: z.core.$ZodIssue, given: Environment): string {
  const name = path.join('.');
  const value = SECRET.has(name) ? 'not shown here' : JSON.stringify(given[name]);
  return `${name} is ${value}; expected ${message}`;
}
