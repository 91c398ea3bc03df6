import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian and others put the programs of the server, which are not on the path. */
const PLACES = [
  '/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/opt/homebrew/opt/postgresql@*/bin',
];

/** Folder of the newest PostgreSQL's programs, or of the one in `POSTGRES_BIN`. */
export function findPostgres(): string | undefined {
  const named = process.env['POSTGRES_BIN'];
  if (named !== undefined) return named;
  const folders = PLACES.flatMap((place) => globSync(place));
  const whole = folders.filter((folder) => existsSync(join(folder, 'initdb')));
  const versionOf = (folder: string): number => Number(/(\d+)\/bin$/.exec(folder)?.[1] ?? 0);
  return whole.toSorted((a, b) => versionOf(a) - versionOf(b)).at(-1);
}

/** The same; on Debian as root it is installed when there is none. */
export function getPostgres(): string | undefined {
  return findPostgres() ?? (canInstall() ? install() : undefined);
}

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install(): string | undefined {
  console.log('No PostgreSQL found: installing the package postgresql …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-y', '-qq', 'postgresql'], { stdio: 'ignore', env });
  } catch {
    return undefined;
  }
  return findPostgres();
}
