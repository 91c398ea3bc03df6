import { existsSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type CollectorConfig, readConfig } from '../config.ts';
import { readUnits } from '../guard/units-file.ts';
import { type Units, unitsWithOrigins } from '../guard/units.ts';
import { type DatabasePlace, openDatabase, type OpenDatabase } from '../store/open-database.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Given<Wanted extends Options> = ReturnType<
  typeof parseArgs<{ options: Wanted; allowPositionals: true; strict: true }>
>;

/** A mistake of whoever runs a command: said in one line, without a stack. */
export class CommandError extends Error {}

/** The command was called in a wrong way: how it is called is said too. */
export class UsageError extends CommandError {}

/** What a command is given. */
export interface CommandInput<Wanted extends Options> {
  values: Given<Wanted>['values'];
  positionals: string[];
}

/**
 * Runs a command of the collector on its arguments. Exit code: what `run` gives, or 2 for a mistake
 * in the arguments, the settings or the database.
 */
export async function runCommand<const Wanted extends Options>(
  usage: string,
  options: Wanted,
  run: (input: CommandInput<Wanted>) => Promise<number>,
): Promise<void> {
  // Whoever is told to stop still takes away what is half written.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: true });
    process.exitCode = await run({ values, positionals });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError || isMisuse(error)) console.error(`usage: ${usage}`);
    process.exitCode = 2;
  }
}

/**
 * Opens the database that the environment names, and closes it whatever happens; gives the units
 * too that the collector serves.
 */
export async function withDatabase<Outcome>(
  run: (database: OpenDatabase, units: Units) => Promise<Outcome>,
): Promise<Outcome> {
  const database = await openDatabase(placeOfData());
  try {
    return await run(database, await servedUnits());
  } finally {
    await database.destroy();
  }
}

/**
 * Where the environment says that the data is, and it is there.
 * @throws {CommandError} for a file that is not there: a wrong name must not pass for an empty one
 */
export function placeOfData(): DatabasePlace {
  const place = placeOfEnvironment();
  if ('url' in place || existsSync(place.file)) return place;
  throw new CommandError(`there is no data file ${place.file}; set HAILONG_DATABASE or DATABASE_URL`);
}

/**
 * Where the environment says that the data is or is to be.
 * @throws {CommandError} with a line for each setting that is wrong
 */
export function placeOfEnvironment(): DatabasePlace {
  const { database: file, databaseUrl: url } = readSettings();
  return url === undefined ? { file } : { url };
}

/** One of the words that are allowed, or a wrong call. */
export function oneOf<Word extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly Word[],
): Word {
  const found = allowed.find((word) => word === given);
  if (found !== undefined) return found;
  const words = allowed.join(', ');
  throw new UsageError(`--${option} is ${given ?? 'missing'}; expected one of ${words}`);
}

/** What has to be given. */
export function required(option: string, given: string | undefined): string {
  if (given) return given;
  throw new UsageError(`--${option} is missing`);
}

function servedUnits(): Units | Promise<Units> {
  const { unitsFile, origins, units } = readSettings();
  return unitsFile === undefined ? unitsWithOrigins(origins, units) : readUnits(unitsFile);
}

function readSettings(): CollectorConfig {
  const read = readConfig(process.env);
  if (read.ok) return read.config;
  throw new CommandError(read.problems.join('\n'));
}

/** How Node names mistakes in arguments. */
const MISUSE = 'ERR_PARSE_ARGS';

function isMisuse(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith(MISUSE);
}
