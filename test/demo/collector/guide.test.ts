import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import getPort from 'get-port';
import { expect, inject, it } from 'vitest';
import { findPostgres } from '../../postgres/find-postgres.ts';
import { ENGINE, temporaryFolder } from './engine.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const README = `${ROOT}demo/collector/README.md`;

// The README takes a province from one server to PostgreSQL. All its blocks marked `sh` make one
// script, run from the folder of the project; only places and ports are other ones.

it.runIf(ENGINE === 'postgres')('every command of the README runs, one after the other', async () => {
  const folder = temporaryFolder();
  const ports = { first: await getPort(), second: await getPort() };
  const database = inject('postgresPort');
  const script = blocksOf(readFileSync(README, 'utf8'))
    .replaceAll('sudo -u postgres ', '')
    .replaceAll(':5432/', `:${database}/`)
    .replaceAll('8787', String(ports.first))
    .replaceAll('8788', String(ports.second))
    .replaceAll('/var/lib/hailong', join(folder.path, 'data'))
    .replaceAll('/var/backups/hailong', join(folder.path, 'backups'));
  const env = {
    PATH: `${join(process.execPath, '..')}:${findPostgres()}:${process.env['PATH']}`,
    HOME: folder.path, HAILONG_PORT: String(ports.first),
    PGHOST: '127.0.0.1', PGPORT: String(database), PGUSER: 'postgres',
  };
  const end = "trap 'kill $(jobs -p) 2> /dev/null || true' EXIT";
  const whole = `set -eumo pipefail; ${end}; mkdir ${join(folder.path, 'backups')}\n${script}`;
  const bash = promisify(execFile)('bash', ['-c', whole], { cwd: ROOT, env, timeout: 100_000 });
  const { stdout } = await bash.finally(folder.remove);
  expect(stdout).toContain('"position":1');
  expect(stdout).toMatch(/^\d+ right, 0 wrong, \d+ not asked/mu);
  // By verify-log and restore on the file, and by move and verify-log on PostgreSQL.
  expect(stdout.match(/^The log holds good: 1 units/gmu)).toHaveLength(4);
  expect(stdout.match(/^Backup written to /gmu)).toHaveLength(2);
  expect(stdout).toContain('0 tallies differ.');
}, 120_000);

const blocksOf = (text: string): string =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gmu)].map(([, code]) => code).join('\n');
