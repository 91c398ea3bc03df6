import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { readIssuers } from '../../demo/collector/invitations/issuers.ts';
import { makeResponse, openCollector, post, readScores } from './collector/fixture.ts';
import { temporaryFolder } from './collector/engine.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = at('../../demo/collector/invitations/');
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const run = promisify(execFile);

/** The first block of code of the README in that language. */
function example(language: string): string {
  const [, code] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(README) ?? [];
  return code!;
}

/** Text blocks need Java 15. */
function hasJava(): boolean {
  try {
    return Number(/\d+/u.exec(execFileSync('java', ['--version'], { encoding: 'utf8' }))?.[0]) >= 15;
  } catch {
    return false;
  }
}

let folder: ReturnType<typeof temporaryFolder>;
let issuers: string;
beforeAll(async () => {
  folder = temporaryFolder();
  symlinkSync(at('../../node_modules'), join(folder.path, 'node_modules'));
  const { stdout } = await makeKey();
  issuers = join(folder.path, 'issuers.json');
  writeFileSync(issuers, stdout);
});
afterAll(() => folder.remove());

/** The command of the README. */
function makeKey(): Promise<{ stdout: string }> {
  const [, words = ''] = /make-key\.ts ([^>]*) >/u.exec(README) ?? [];
  return run(process.execPath, [join(FOLDER, 'make-key.ts'), ...words.split(' ')], { cwd: folder.path });
}

async function mintWith(language: string, file: string, program: string): Promise<string> {
  writeFileSync(join(folder.path, file), example(language));
  const { stdout } = await run(program, [file], { cwd: folder.path });
  return new URLSearchParams(new URL(stdout.trim()).hash.slice(1)).get('sipas-invitation')!;
}

/** Sends the invitation to a collector that was set up as the README says: twice, as two people. */
async function statusesFor(invitation: string): Promise<number[]> {
  const rules = { audience: 'https://khaosat.example.gov.vn', issuers: await readIssuers(issuers) };
  const now = () => new Date();
  const collector = await openCollector(undefined, { invitations: rules, now });
  const given = { procedure: '1.001193', answeredOn: vietNamDay(new Date()), invitation };
  const first = await post(collector.app, makeResponse(given));
  const second = await post(collector.app, makeResponse(given));
  expect((await readScores(collector.app, { kind: 'verified' })).responses).toBe(1);
  await collector.close();
  return [first.status, second.status];
}

describe('the examples that mint an invitation', () => {
  it('in Node makes one that the collector takes once', async () => {
    expect(await statusesFor(await mintWith('js', 'mint.mjs', process.execPath))).toEqual([201, 409]);
  }, 60_000);

  it.skipIf(!hasJava())('in Java makes one that the collector takes once', async () => {
    expect(await statusesFor(await mintWith('java', 'Mint.java', 'java'))).toEqual([201, 409]);
  }, 60_000);

  it('sign with a key that others cannot read and that is never written over', async () => {
    const file = join(folder.path, 'portal-key.pem');
    const before = readFileSync(file, 'utf8');
    expect(statSync(file).mode & 0o077).toBe(0);
    await expect(makeKey()).rejects.toThrow('EEXIST');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
