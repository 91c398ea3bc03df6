import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { openDatabase } from '../../../demo/collector/store/open-database.ts';
import { type RunningCollector, startCollector } from '../../../demo/collector/start-collector.ts';
import { makePlace, temporaryFolder, type TestPlace } from './engine.ts';
import { makeResponse, memoryLog, NOW, PORTAL, scoresPath, send } from './fixture.ts';
import { type CollectorProcess, spawnCollector } from './process.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const sendAsPage = (url: string, response: SurveyResponse) => send(url, response, { Origin: PORTAL });

let folder: ReturnType<typeof temporaryFolder>;
let at: TestPlace;
let processes: CollectorProcess[];
beforeEach(async () => {
  processes = [];
  folder = temporaryFolder();
  at = await makePlace();
});
afterEach(async () => {
  for (const { kill } of processes) kill('SIGKILL');
  await Promise.all(processes.map(({ ended }) => ended));
  await at.remove();
  folder.remove();
});

describe('a collector that is started again', () => {
  it('still has its responses, its scores and its receipts', async () => {
    const responses = Array.from({ length: 10 }, () => makeResponse());
    const first = await start();
    const receipts = await Promise.all(responses.map((response) => sendAsPage(first.url, response)));
    const scores = await (await fetch(first.url + scoresPath())).text();
    await first.close();

    const second = await start();
    const repeats = await Promise.all(responses.map((response) => sendAsPage(second.url, response)));
    expect(repeats.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(repeats.map(({ text }) => text)).toEqual(receipts.map(({ text }) => text));
    expect(await (await fetch(second.url + scoresPath())).text()).toBe(scores);
    await second.close();
  });

  it('refuses data that a later collector has changed', async () => {
    const database = await openDatabase(at.place);
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(database);
    await database.destroy();
    await expect(openDatabase(at.place)).rejects.toThrow('9999-later');
  });
});

describe('a collector that is stopped', () => {
  it('has kept everything that it acknowledged', async () => {
    const collector = await start();
    const responses = Array.from({ length: 50 }, () => makeResponse());
    const sent = responses.map((response) => sendAsPage(collector.url, response));
    await Promise.race(sent);
    await collector.close();
    const outcomes = await Promise.allSettled(sent);
    const acknowledged = responses.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    const database = await openDatabase(at.place);
    const kept = await database.selectFrom('response').select('id').execute();
    await database.destroy();
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(kept.map(({ id }) => id)).toEqual(
      expect.arrayContaining(acknowledged.map(({ id }) => id)),
    );
  });

  it('waits for a response that is still on its way', async () => {
    const collector = await start();
    const headers = { 'Content-Type': 'application/json', Expect: '100-continue' };
    const sending = request(collector.url + RESPONSES_PATH, { method: 'POST', headers });
    sending.flushHeaders();
    await once(sending, 'continue');
    const closed = collector.close();
    sending.end(JSON.stringify(makeResponse()));
    const [answer] = await once(sending, 'response');
    answer.resume();
    expect(answer.statusCode).toBe(201);
    await closed;
  });

  it('may be told so twice', async () => {
    const collector = await start();
    await Promise.all([collector.close(), collector.close()]);
    await expect(fetch(`${collector.url}/healthz`)).rejects.toThrow('fetch failed');
  });
});

describe('the process', { timeout: 30_000 }, () => {
  it.each(SIGNALS)('ends cleanly on %s, with all data in place', async (signal) => {
    const collector = run({ HAILONG_PORT: '0', ...at.environment });
    const url = await collector.listening;
    const answer = await send(url, { ...makeResponse(), answeredOn: today() });
    expect(answer.status).toBe(201);
    collector.kill(signal);
    expect(await collector.ended).toEqual({
      code: 0,
      signal: null,
      stdout: `collector listening on ${url}\n`,
      stderr: expect.any(String),
    });
    const { stderr } = await collector.ended;
    const said = stderr.trim().split('\n').map((line) => JSON.parse(line) as { msg: string });
    expect(said.map(({ msg }) => msg)).toEqual(['listening', 'stopping', 'stopped']);
    if (!('file' in at.place)) return;
    const { file } = at.place;
    expect([existsSync(file), existsSync(`${file}-wal`)]).toEqual([true, false]);
  });

  it('says in one line that its port is taken', async () => {
    const first = await start();
    const port = new URL(first.url).port;
    const second = run({ HAILONG_PORT: port, ...at.environment });
    expect(await second.ended).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `collector: port ${port} on 127.0.0.1 is already in use; `
        + 'set HAILONG_PORT to another one\n',
    });
    await first.close();
  });

  it('says in one line each which settings are wrong, and opens nothing', async () => {
    const collector = run({
      HAILONG_PORT: 'http',
      HAILONG_ORIGINS: '*',
      HAILONG_DATABASE: join(folder.path, 'none.sqlite'),
    });
    const { code, stderr } = await collector.ended;
    expect([code, readdirSync(folder.path)]).toEqual([1, []]);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('collector: HAILONG_PORT is "http"; expected'),
      expect.stringContaining('collector: HAILONG_ORIGINS is "*"; expected'),
      '',
    ]);
  });

  it('says in one line that it cannot open its data file', async () => {
    const collector = run({ HAILONG_PORT: '0', HAILONG_DATABASE: folder.path });
    const { code, stderr } = await collector.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^collector: .+\n$/);
    expect(stderr).toContain(folder.path);
  });
});

function run(settings: Record<string, string>): CollectorProcess {
  const collector = spawnCollector(settings);
  processes.push(collector);
  return collector;
}

function start(): Promise<RunningCollector> {
  const settings = { port: 0, host: '127.0.0.1', ...at.settings, origins: [PORTAL] };
  return startCollector(settings, { now: () => NOW, log: memoryLog().log });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
