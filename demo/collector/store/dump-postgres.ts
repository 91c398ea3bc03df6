import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parse } from 'pg-connection-string';

const run = promisify(execFile);

/** Writes a database of PostgreSQL into a file, as of one moment, with PostgreSQL's own program. */
export async function dumpPostgres(url: string, file: string): Promise<void> {
  await runProgram('pg_dump', ['--format=custom', '--no-owner', '--no-acl', `--file=${file}`], url);
}

/** Fills an empty database of PostgreSQL from such a file: all of it or nothing. */
export async function fillPostgres(url: string, file: string, database: string): Promise<void> {
  const flags = ['--no-owner', '--no-acl', '--exit-on-error', '--single-transaction'];
  await runProgram('pg_restore', [...flags, `--dbname=${database}`, file], url);
}

/** Where to is said in the environment: arguments can be read by everybody on the machine. */
async function runProgram(program: string, flags: readonly string[], url: string): Promise<void> {
  try {
    await run(program, flags, { env: { ...process.env, ...environmentOf(url) } });
  } catch (cause) {
    const { code, stderr } = cause as { code?: unknown; stderr?: string };
    if (code !== 'ENOENT') throw new Error(`${program}: ${(stderr ?? '').trim()}`, { cause });
    throw new Error(`${program} is not on this machine; it is in the package postgresql-client`, {
      cause,
    });
  }
}

function environmentOf(url: string): Record<string, string> {
  const { host, port, user, password, database } = parse(url);
  const given = { PGHOST: host, PGPORT: port, PGUSER: user, PGPASSWORD: password };
  const all = Object.entries({ ...given, PGDATABASE: database });
  return Object.fromEntries(all.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
