import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import { openDatabase } from '../../../demo/collector/store/open-database.ts';
import { makePlace, type TestPlace } from './engine.ts';
import { makeResponse, send } from './fixture.ts';
import { type CollectorProcess, spawnCollector } from './process.ts';

const PATIENT = { timeout: 10_000 };
const SENDERS = 16;
const TODAY = new Date().toISOString().slice(0, 10);

let at: TestPlace;
let collector: CollectorProcess;
beforeEach(async () => {
  at = await makePlace();
});
afterEach(async () => {
  collector.kill('SIGKILL');
  await collector.ended;
  await at.remove();
});

function run(settings: Record<string, string> = {}): Promise<string> {
  const free = { HAILONG_SENDS_PER_MINUTE: '0', HAILONG_SENDS_PER_HOUR: '0' };
  collector = spawnCollector({ HAILONG_PORT: '0', ...at.environment, ...free, ...settings });
  return collector.listening;
}

/** What was sent: when it was begun, and its status; 0 when the connection failed. */
interface Sending {
  id: string;
  begun: number;
  status: number;
}

/** Senders that send one response after the other until the collector is gone. */
async function sendUntilGone(url: string, sendings: Sending[]): Promise<void> {
  const sendOn = async (): Promise<void> => {
    for (;;) {
      const response = makeResponse({ answeredOn: TODAY });
      const sending = { id: response.id, begun: performance.now(), status: 0 };
      sendings.push(sending);
      const sent = send(url, response).then(({ status }) => status, () => 0);
      sending.status = await sent;
      if (sending.status === 0) return;
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sendOn));
}

async function keptIds(): Promise<Set<string>> {
  const database = await openDatabase(at.place);
  const rows = await database.selectFrom('response').select('id').execute();
  await database.destroy();
  return new Set(rows.map(({ id }) => id));
}

/** A request of which the head and half of the body are sent; `end` sends the rest. */
async function beginSlowly(url: string): Promise<{ id: string; end: () => Promise<number> }> {
  const response = makeResponse({ answeredOn: TODAY });
  const body = JSON.stringify(response);
  const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, Expect: '100-continue' };
  const sending = request(url + RESPONSES_PATH, { method: 'POST', headers });
  sending.flushHeaders();
  await once(sending, 'continue');
  sending.write(body.slice(0, 50));
  const answered = once(sending, 'response').then(([answer]: IncomingMessage[]) => {
    answer!.resume();
    return answer!.statusCode!;
  });
  answered.catch(() => {});
  const end = (): Promise<number> => {
    sending.end(body.slice(50));
    return answered;
  };
  return { id: response.id, end };
}

describe('a collector that is told to stop under load', { timeout: 30_000 }, () => {
  it.each([0, 1])('keeps what it acknowledged and cuts nothing off (delay %i s)', async (delay) => {
    const url = await run({ HAILONG_STOP_DELAY: String(delay) });
    const sendings: Sending[] = [];
    const load = sendUntilGone(url, sendings);
    const slow = await Promise.all(Array.from({ length: 5 }, () => beginSlowly(url)));
    await expect.poll(() => sendings.length, PATIENT).toBeGreaterThan(150);
    const told = performance.now();
    collector.kill('SIGTERM');
    await wait(500);
    const slowStatuses = await Promise.all(slow.map(({ end }) => end()));
    await load;
    expect(await collector.ended).toMatchObject({ code: 0, signal: null });
    const acknowledged = sendings.filter(({ status }) => status === 201);
    console.log(`delay ${delay} s: ${acknowledged.length} of ${sendings.length} acknowledged`);
    expect(sendings.filter(({ begun, status }) => begun < told && status !== 201)).toEqual([]);
    expect(slowStatuses).toEqual(Array(5).fill(201));
    expect(new Set(sendings.map(({ status }) => status))).toEqual(new Set([201, 0]));
    const kept = await keptIds();
    const lost = [...acknowledged, ...slow].filter(({ id }) => !kept.has(id));
    expect(lost).toEqual([]);
  });

  it('is not ready from that moment, while it still takes connections and then no more', async () => {
    const url = await run({ HAILONG_STOP_DELAY: '1' });
    const status = (path: string) => fetch(url + path).then((answer) => answer.status, () => 0);
    expect([await status('/readyz'), await status('/healthz')]).toEqual([200, 200]);
    const slow = await beginSlowly(url);
    collector.kill('SIGTERM');
    await expect.poll(() => status('/readyz'), PATIENT).toBe(503);
    const during = await send(url, makeResponse({ answeredOn: TODAY }));
    expect([await status('/healthz'), during.status]).toEqual([200, 201]);
    await expect.poll(() => status('/healthz'), PATIENT).toBe(0);
    expect(await slow.end()).toBe(201);
    expect((await collector.ended).code).toBe(0);
  });

  it('ends when the grace is over, with what it acknowledged', async () => {
    const url = await run({ HAILONG_GRACE: '1' });
    expect((await send(url, makeResponse({ answeredOn: TODAY }))).status).toBe(201);
    const slow = await beginSlowly(url);
    const told = performance.now();
    collector.kill('SIGTERM');
    expect((await collector.ended).code).toBe(0);
    expect(performance.now() - told).toBeLessThan(5000);
    await expect(slow.end()).rejects.toThrow(/socket hang up|ECONNRESET|EPIPE/u);
    expect((await keptIds()).size).toBe(1);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends at once at a second signal (%s)', async (signal) => {
    const url = await run({ HAILONG_GRACE: '60' });
    const slow = await beginSlowly(url);
    collector.kill('SIGTERM');
    await wait(300);
    const told = performance.now();
    collector.kill(signal);
    expect((await collector.ended).code).toBe(1);
    expect(performance.now() - told).toBeLessThan(2000);
    await expect(slow.end()).rejects.toThrow(/socket hang up|ECONNRESET|EPIPE/u);
  });
});
