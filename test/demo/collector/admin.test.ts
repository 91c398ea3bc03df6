import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashToken, isToken, makeToken } from '../../../demo/collector/guard/admin-token.ts';
import { DEFAULT_GUARD } from '../../../demo/collector/guard/guard-settings.ts';
import {
  type RunningCollector, startCollector,
} from '../../../demo/collector/start-collector.ts';
import { makePlace, temporaryFolder, type TestPlace } from './engine.ts';
import { makeResponse, memoryLog, NOW, PORTAL, send } from './fixture.ts';

const TOKEN = makeToken();
const HASH = expect.stringMatching(/^[0-9a-f]{64}$/u) as string;
const KEPT = randomUUID();

let folder: ReturnType<typeof temporaryFolder>;
let at: TestPlace;
let file: string;
let logged: Record<string, unknown>[];
let collector: RunningCollector;

async function start(adminTokenHash?: string): Promise<void> {
  const memory = memoryLog();
  logged = memory.logged;
  const config = {
    port: 0, host: '127.0.0.1', ...at.settings, origins: [],
    unitsFile: file, guard: { ...DEFAULT_GUARD, adminTokenHash },
  };
  collector = await startCollector(config, { now: () => NOW, log: memory.log });
}

beforeEach(async () => {
  at = await makePlace();
  folder = temporaryFolder();
  file = join(folder.path, 'units.json');
  writeFileSync(file, JSON.stringify({ H55: { origins: [PORTAL] }, H26: { origins: [] } }));
});
afterEach(async () => {
  await collector.close();
  await at.remove();
  folder.remove();
});

const ask = (
  method: string, path: string, token: string | undefined = TOKEN, headers: object = {},
): Promise<Response> => fetch(`${collector.url}/v1/admin${path}`, {
  method, headers: { ...(token && { Authorization: `Bearer ${token}` }), ...headers },
});

describe('the administration', () => {
  it('is not there without a token, whatever is asked', async () => {
    await start();
    for (const [method, path] of [
      ['GET', '/state'], ['POST', '/reload'], ['DELETE', `/responses/${KEPT}`], ['GET', ''],
    ] as const) {
      for (const token of [TOKEN, '', 'admin']) {
        expect((await ask(method, path, token)).status).toBe(404);
      }
    }
  });

  it('answers the token alone, and says nothing to anybody else', async () => {
    await start(hashToken(TOKEN));
    expect((await ask('GET', '/state')).status).toBe(200);
    for (const token of ['', 'admin', hashToken(TOKEN), TOKEN.slice(1), `${TOKEN}x`]) {
      const answer = await ask('GET', '/state', token);
      expect([answer.status, answer.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
      expect(await answer.json()).toEqual({
        error: 'This needs the token of the administration.',
        issues: [{ path: 'headers.authorization', code: 'wrong-token' }],
      });
    }
    expect((await ask('GET', '/none', '')).status).toBe(401);
    expect((await ask('GET', '/none')).status).toBe(404);
  });

  it('refuses ten wrong tokens and more, and still takes the right one', async () => {
    await start(hashToken(TOKEN));
    const statuses: number[] = [];
    for (let index = 0; index < 12; index += 1) {
      statuses.push((await ask('GET', '/state', `wrong-${index}`)).status);
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
    const late = await ask('GET', '/state', 'wrong');
    expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(60);
    expect((await ask('GET', '/state')).status).toBe(200);
  });

  it('is closed to pages of a browser: no CORS, also for allowed ones', async () => {
    await start(hashToken(TOKEN));
    const headers = { Origin: PORTAL, 'Access-Control-Request-Method': 'DELETE' };
    const answers = [
      await ask('OPTIONS', '/state', '', headers), await ask('GET', '/state', TOKEN, headers),
      await ask('OPTIONS', `/responses/${KEPT}`, TOKEN, headers),
    ];
    for (const answer of answers) {
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect(answers.map(({ status }) => status)).toEqual([401, 200, 404]);
  });

  it('says how the collector stands', async () => {
    await start(hashToken(TOKEN));
    for (let index = 0; index < 3; index += 1) await send(collector.url, makeResponse());
    await send(collector.url, makeResponse({ unit: 'H26' }));
    expect(await (await ask('GET', '/state')).json()).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
      startedAt: expect.stringMatching(/^\d{4}-.*Z$/u),
      uptimeSeconds: expect.any(Number),
      units: {
        served: 2,
        withResponses: [
          { unit: 'H26', log: { position: 1, hash: HASH } },
          { unit: 'H55', log: { position: 3, hash: HASH } },
        ],
      },
      files: [{ name: 'units', loadedAt: expect.stringMatching(/Z$/u) }],
    });
  });

  it('reads the files of settings again, and says what is wrong with them', async () => {
    await start(hashToken(TOKEN));
    const refused = await send(collector.url, makeResponse({ unit: 'H01' }));
    expect(refused.status).toBe(422);
    writeFileSync(file, JSON.stringify({ H01: { origins: [PORTAL] } }));
    const good = await ask('POST', '/reload');
    expect([good.status, await good.json()]).toEqual([200, {
      files: [{ name: 'units', loadedAt: expect.any(String) }],
    }]);
    expect((await send(collector.url, makeResponse({ unit: 'H01' }))).status).toBe(201);
    writeFileSync(file, '{');
    const wrong = await ask('POST', '/reload');
    expect([wrong.status, await wrong.json()]).toEqual([422, {
      files: [expect.objectContaining({ problem: expect.stringContaining('units.json') })],
    }]);
    expect((await send(collector.url, makeResponse({ unit: 'H01' }))).status).toBe(201);
  });

  it('withdraws a response, and does not write which', async () => {
    await start(hashToken(TOKEN));
    await send(collector.url, makeResponse({ id: KEPT }));
    const statuses = [];
    for (const id of [KEPT, KEPT.toUpperCase(), randomUUID(), '1']) {
      statuses.push((await ask('DELETE', `/responses/${id}`)).status);
    }
    expect(statuses).toEqual([204, 204, 404, 404]);
    const told = logged.filter(({ msg }) => msg === 'asked to withdraw a response');
    const outcomes = ['withdrawn', 'withdrawn', 'unknown', 'unknown'];
    expect(told.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(JSON.stringify(logged)).not.toContain(KEPT);
    expect((await ask('DELETE', `/responses/${KEPT}`, 'wrong')).status).toBe(401);
  });
});

describe('a token', () => {
  beforeEach(() => start());

  it('is drawn anew with 256 bits each time, and known by its hash alone', () => {
    const [one, other] = [makeToken(), makeToken()];
    expect(Buffer.from(one, 'base64url')).toHaveLength(32);
    expect(one).not.toBe(other);
    expect([isToken(one, hashToken(one)), isToken(other, hashToken(one))]).toEqual([true, false]);
    expect(isToken('', hashToken(one))).toBe(false);
  });

  it('is printed once by the command, with the setting for the collector', async () => {
    const command = fileURLToPath(new URL('../../../demo/collector/commands/make-token.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [command]);
    const token = /^ {2}([\w-]{43})$/mu.exec(stdout)?.[1];
    const hash = /HAILONG_ADMIN_TOKEN_HASH=([0-9a-f]{64})$/mu.exec(stdout)?.[1];
    expect(isToken(token!, hash!)).toBe(true);
  });
});
