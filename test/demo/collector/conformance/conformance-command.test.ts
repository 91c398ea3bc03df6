import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions, USAGE } from '../../../../demo/collector/conformance/options.ts';
import { type RunningCollector, startCollector } from '../../../../demo/collector/start-collector.ts';
import { temporaryFolder } from '../engine.ts';
import { PORTAL } from '../fixture.ts';
import { AUDIENCE, ISSUER } from '../../portal-keys.ts';
import { type ConformanceFixture, makeConformanceFixture } from './conformance-fixture.ts';

const MAIN = fileURLToPath(new URL('../../../../demo/collector/conformance/main.ts', import.meta.url));

const BROKEN = /^ {2}✘ .+\n(?: {6}.+\n)*? {6}case +(.+)$/gmu;
const SUMMARY = /^(\d+) right, (\d+) wrong, (\d+) not asked \(\d+ requests, [\d.]+ s\)$/mu;

let fixture: ConformanceFixture;
let collector: RunningCollector;
let folder: ReturnType<typeof temporaryFolder>;
beforeAll(async () => {
  fixture = await makeConformanceFixture();
  collector = await startCollector(fixture.config);
  folder = temporaryFolder();
});
afterAll(async () => {
  await collector.close();
  fixture.remove();
  folder.remove();
});

/** Runs the command as a process of its own. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr };
}

describe('the command', () => {
  it('asks a collector, says a line for each case, and ends with 1 if one is broken', async () => {
    const { code, stdout, stderr } = await run(
      collector.url,
      '--origin',
      PORTAL,
      '--invitation-key',
      fixture.keyFile,
      '--issuer',
      ISSUER,
      '--kid',
      'conformance',
      '--audience',
      AUDIENCE,
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('\nexactly once\n  ✔ a new response is kept');
    expect([...stdout.matchAll(BROKEN)].map(([, name]) => name)).toEqual([]);
    const [, right, wrong, left] = (SUMMARY.exec(stdout) ?? []).map(Number);
    const lines = stdout.split('\n').filter((line) => /^ {2}[✔✘–] /u.test(line));
    expect([wrong, right! + wrong! + left!]).toEqual([0, lines.length]);
  });

  it('says how it is called', async () => {
    const { code, stdout } = await run('--help');
    expect([code, stdout]).toEqual([0, `${USAGE}\n`]);
  });

  it('ends with 2 where nothing answers', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const url = `http://127.0.0.1:${(free.address() as AddressInfo).port}`;
    free.close();
    await once(free, 'close');
    const { code, stderr } = await run(url);
    expect([code, stderr]).toEqual([2, `conformance: nothing answers at ${url}: ECONNREFUSED\n`]);
  });

  it('ends with 2 where something else answers', async () => {
    const other = createServer((_request, response) => response.writeHead(404).end('<h1>404</h1>'));
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/khao-sat/`;
    const { code, stderr } = await run(url);
    other.close();
    expect(code).toBe(2);
    expect(stderr).toContain(`conformance: GET ${url}v1/scores?unit=H99`);
    expect(stderr).toMatch(/ is answered with 404; is .+ the address of a collector\?\n$/u);
  });

  it('ends with 2 where the unit is not served', async () => {
    const { code, stderr } = await run(collector.url, '--unit', 'H01');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^conformance: the collector does not serve the unit H01; name .+--unit\n$/u,
    );
  });

  it('ends with 2 for a wrong argument, and says how it is called', async () => {
    const { code, stderr } = await run('khaosat.example.vn');
    expect(code).toBe(2);
    expect(stderr).toContain('conformance: URL is "khaosat.example.vn"; expected an address');
    expect(stderr).toContain(USAGE);
  });
});

describe('an argument that is wrong is named with what was expected', () => {
  const url = 'https://khaosat.example.vn';
  const key = ['--issuer', 'https://a.example', '--kid', 'a', '--invitation-key'];
  const inFolder = (name: string, text: string): string => {
    const file = join(folder.path, name);
    writeFileSync(file, text);
    return file;
  };

  it.each([
    ['no URL', [], 'URL is missing; expected an address'],
    ['a URL with a query', [`${url}?a=1`], `URL is "${url}?a=1"`],
    ['a URL of another kind', ['ftp://a.example'], 'URL is "ftp://a.example"'],
    ['two URLs', [url, 'https://b.example'], 'one URL is asked at a time'],
    ['an unknown option', [url, '--units', 'H99'], "Unknown option '--units'"],
    ['an option without a value', [url, '--unit'], "'--unit <value>' argument missing"],
    ['a unit that is none', [url, '--unit', 'H 99'], '--unit is "H 99"; expected an agency id'],
    ['a procedure that is none', [url, '--procedure', '<b>'], '--procedure is "<b>"'],
    ['an origin with a slash', [url, '--origin', `${url}/`], `--origin is "${url}/"`],
    ['one origin twice', [url, '--origin', url, '--other-origin', url], 'are the same'],
    ['a key alone', [url, '--invitation-key', 'a.pem'], 'need all of --invitation-key, --issuer'],
    ['an issuer alone', [url, '--issuer', 'https://a.example'], 'need all of'],
    ['a key that is not there', [url, ...key, '/nowhere.pem'], 'cannot be used: ENOENT'],
  ])('%s', (_what, args, problem) => {
    const read = readOptions(args);
    expect(read.ok ? [] : read.problems).toEqual([expect.stringContaining(problem)]);
  });

  it('a key that is none, or of another kind', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const pem = rsa.export({ type: 'pkcs8', format: 'pem' }).toString();
    const files = [inFolder('none.pem', 'x'), inFolder('rsa.pem', pem)];
    const problems = files.map((file) => readOptions([url, ...key, file]));
    expect(problems).toEqual([
      { ok: false, problems: [expect.stringContaining('none.pem cannot be used')] },
      { ok: false, problems: [expect.stringContaining('neither a P-256 nor an Ed25519 key')] },
    ]);
  });

  it('and nothing is said of right ones', () => {
    const read = readOptions([`${url}/khao-sat/`, '--unit', 'H26.17', ...key, fixture.keyFile]);
    expect(read).toMatchObject({
      ok: true,
      options: {
        url: `${url}/khao-sat`,
        unit: 'H26.17',
        procedure: '1.001193',
        origin: undefined,
        invitations: { algorithm: 'ES256', audience: `${url}/khao-sat`, kid: 'a' },
      },
    });
  });
});
