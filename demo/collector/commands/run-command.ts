import { existsSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readConfig } from '../config.ts';
import { type DatabasePlace, openDatabase, type OpenDatabase } from '../store/open-database.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Given<Wanted extends Options> = ReturnType<
  typeof parseArgs<{ options: Wanted; allowPositionals: true; strict: true }>
>;

/** A mistake of whoever runs a command: said in one line, without a stack. */
export class CommandError extends Error {}

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
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: true });
    process.exitCode = await run({ values, positionals });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (isMisuse(error)) console.error(`usage: ${usage}`);
    process.exitCode = 2;
  }
}

/** Opens the database that the environment names, and closes it whatever happens. */
export async function withDatabase<Outcome>(
  run: (database: OpenDatabase, place: DatabasePlace) => Promise<Outcome>,
): Promise<Outcome> {
  const place = placeOfData();
  const database = await openDatabase(place);
  try {
    return await run(database, place);
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
  const read = readConfig(process.env);
  if (!read.ok) throw new CommandError(read.problems.join('\n'));
  const { database: file, databaseUrl: url } = read.config;
  return url === undefined ? { file } : { url };
}

/** How Node names mistakes in arguments. */
const MISUSE = 'ERR_PARSE_ARGS';

function isMisuse(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith(MISUSE);
}
