import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Refusal } from '#core/protocol/wire.ts';
import { FORMS_PATH } from '#core/protocol/wire.ts';
import { DEFAULT_GUARD } from '../../../../demo/collector/guard/guard-settings.ts';
import { RateLimit } from '../../../../demo/collector/guard/rate-limit.ts';
import { requestLimits } from '../../../../demo/collector/guard/request-limits.ts';
import { SenderKeys } from '../../../../demo/collector/guard/sender-keys.ts';
import {
  makeResponse, openCollector, PORTAL, readScores, scoresPath, type TestCollector,
} from '../fixture.ts';
import { formFields } from '../form-fixture.ts';
import { from, sendFrom } from '../sender.ts';

const COUNTER = '203.0.113.7';
const FLOODER = '198.51.100.9';
const { limits } = DEFAULT_GUARD;
const { sendsPerMinute, sendsPerHour, readsPerMinute } = limits;

let collector: TestCollector;
let limited: string[];
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'] });
  limited = [];
  collector = await openCollector(undefined, {
    limits: requestLimits(DEFAULT_GUARD, (limit) => limited.push(limit)),
  });
});
afterEach(async () => {
  vi.useRealTimers();
  await collector.close();
});

/** Statuses with how often each came. */
function tallyOf(answers: readonly Response[]): Record<number, number> {
  const tally: Record<number, number> = {};
  for (const { status } of answers) tally[status] = (tally[status] ?? 0) + 1;
  return tally;
}

async function sendMany(
  count: number, address: string, body?: string, headers?: Record<string, string>,
): Promise<Response[]> {
  const sent = Array.from({ length: count }, () =>
    sendFrom(collector.app, address, body ?? makeResponse(), headers));
  return Promise.all(sent);
}

describe('a counter behind one address', () => {
  it('sends 200 responses in an hour, hour after hour', async () => {
    for (let hour = 0; hour < 3; hour += 1) {
      for (let part = 0; part < 20; part += 1) {
        expect(tallyOf(await sendMany(10, COUNTER))).toEqual({ 201: 10 });
        vi.advanceTimersByTime(3 * 60_000);
      }
    }
    expect((await readScores(collector.app)).responses).toBe(600);
  });

  it('sends 200 that were kept without a line in one minute, each twice, and 200 more', async () => {
    const kept = Array.from({ length: 200 }, () => makeResponse());
    const twice = [...kept, ...kept].map((response) => sendFrom(collector.app, COUNTER, response));
    expect(tallyOf(await Promise.all(twice))).toEqual({ 200: 200, 201: 200 });
    for (let part = 0; part < 20; part += 1) {
      vi.advanceTimersByTime(2 * 60_000);
      expect(tallyOf(await sendMany(10, COUNTER))).toEqual({ 201: 10 });
    }
    expect((await readScores(collector.app)).responses).toBe(400);
    expect(limited).toEqual([]);
  });

  it('is not hurt by a flood from elsewhere', async () => {
    await sendMany(sendsPerMinute + 100, FLOODER, '{');
    expect(tallyOf(await sendMany(200, COUNTER))).toEqual({ 201: 200 });
  });
});

describe('a flood', () => {
  it('is refused with a time to wait that a page may read, and passes again after it', async () => {
    await sendMany(sendsPerMinute, FLOODER);
    const [refused] = await sendMany(1, FLOODER);
    expect(refused!.status).toBe(429);
    expect(Number(refused!.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(Number(refused!.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
    expect(refused!.headers.get('Access-Control-Allow-Origin')).toBe(PORTAL);
    expect(refused!.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After');
    const { issues } = (await refused!.json()) as Refusal;
    expect(issues).toEqual([{ path: '', code: 'too-many-requests' }]);
    expect(limited).toEqual(['sends']);
    vi.advanceTimersByTime(1000 * Number(refused!.headers.get('Retry-After')));
    expect(tallyOf(await sendMany(1, FLOODER))).toEqual({ 201: 1 });
  });

  it.each([
    ['rubbish', '{', {}, 400],
    ['what is no response', '{}', {}, 422],
    ['another type', '{}', { 'Content-Type': 'text/plain' }, 415],
    ['a page that may not send', '{}', { Origin: 'https://a.example' }, 403],
    ['too much', 'x'.repeat(70_000), {}, 413],
  ])('of %s is limited like any other', async (_what, body, headers, status) => {
    const many = await sendMany(sendsPerMinute + 5, FLOODER, body, headers);
    expect(tallyOf(many)).toEqual({ [status]: sendsPerMinute, 429: 5 });
  });

  it('that keeps below the limit of a minute meets that of an hour', async () => {
    const statuses: Record<number, number>[] = [];
    for (let minute = 0; minute < 4; minute += 1) {
      statuses.push(tallyOf(await sendMany(sendsPerHour / 3, FLOODER, '{')));
      vi.advanceTimersByTime(60_000);
    }
    expect(statuses).toEqual([{ 400: 400 }, { 400: 400 }, { 400: 400 }, { 429: 400 }]);
    const [refused] = await sendMany(1, FLOODER, '{');
    expect(Number(refused!.headers.get('Retry-After'))).toBeGreaterThan(3000);
    vi.advanceTimersByTime(60 * 60_000);
    expect(tallyOf(await sendMany(1, FLOODER, '{'))).toEqual({ 400: 1 });
  });

  it('of forms gets a page that says so and counts with the responses in JSON', async () => {
    await sendMany(sendsPerMinute, FLOODER, '{');
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: PORTAL },
      body: new URLSearchParams(formFields()).toString(),
    };
    const answer = await collector.app.request(FORMS_PATH, init, from(FLOODER));
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '60']);
    const page = await answer.text();
    expect(page).toContain('vừa có quá nhiều phiếu được gửi');
    expect(page).toContain('Dùng nút Quay lại của trình duyệt');
  });

  it('of readers has a larger limit of its own, and leaves sending free', async () => {
    expect(readsPerMinute).toBeGreaterThan(sendsPerMinute);
    const read = async () => collector.app.request(scoresPath(), {}, from(FLOODER));
    const answers = await Promise.all(Array.from({ length: readsPerMinute + 5 }, read));
    expect(tallyOf(answers)).toEqual({ 200: readsPerMinute, 429: 5 });
    const receipt = await collector.app.request(`${FORMS_PATH}/1?language=en`, {}, from(FLOODER));
    expect([receipt.status, await receipt.text()]).toEqual([
      429, expect.stringContaining('the response that was sent is kept'),
    ]);
    expect(tallyOf(await sendMany(1, FLOODER))).toEqual({ 201: 1 });
    expect(new Set(limited)).toEqual(new Set(['reads']));
  });

  it('leaves health and readiness alone', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const ask = async () => collector.app.request(path, {}, from(FLOODER));
      const answers = await Promise.all(Array.from({ length: readsPerMinute + 5 }, ask));
      expect(tallyOf(answers)).toEqual({ 200: readsPerMinute + 5 });
    }
  });

  it('is not limited where the operator sets no limit', async () => {
    const none = { sendsPerMinute: 0, sendsPerHour: 0, readsPerMinute: 0 };
    const own = requestLimits({ limits: none, trustedProxies: [] }, (limit) => limited.push(limit));
    const free = await openCollector(undefined, { limits: own });
    const sent = Array.from({ length: 2 * sendsPerHour }, () => sendFrom(free.app, FLOODER, '{'));
    expect(tallyOf(await Promise.all(sent))).toEqual({ 400: 2 * sendsPerHour });
    await free.close();
  });
});

describe('a sender', () => {
  const keys = new SenderKeys();

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
    ['2001:db8:1:2::1', '2001:0DB8:0001:0002:0:0:0:1', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['2001:db8::1', '2001:db8:0:0:5::', true],
    ['::1', '::2', true],
    ['1::', '::1', false],
    ['64:ff9b::198.51.100.9', '64:ff9b::c633:6409', true],
    ['203.0.113.7', '203.0.113.8', false],
    ['203.0.113.7', '203.0.113.7', true],
  ])('with the address %s is the one with %s: %s', (one, other, same) => {
    expect(keys.of(one) === keys.of(other)).toBe(same);
  });

  it('is known by a key that says nothing of its address, and another one each hour', () => {
    const own = new SenderKeys();
    const [first, other] = [own.of(COUNTER), new SenderKeys().of(COUNTER)];
    expect(first).toMatch(/^[\w-]{20}$/u);
    expect(first).not.toBe(other);
    expect(own.of(COUNTER)).toBe(first);
    vi.advanceTimersByTime(59 * 60_000);
    expect(own.of(COUNTER)).toBe(first);
    vi.advanceTimersByTime(60_000);
    expect(own.of(COUNTER)).not.toBe(first);
  });
});

describe('servers in front', () => {
  /** Statuses of one request too many, sent as if through these servers. */
  async function lastStatus(
    trustedProxies: string[], peer: string, forwarded: (index: number) => string,
  ): Promise<number> {
    const three = { limits: { ...limits, sendsPerMinute: 3 }, trustedProxies };
    const one = await openCollector(undefined, { limits: requestLimits(three, () => {}) });
    let status = 0;
    for (let index = 0; index < 4; index += 1) {
      const headers = { 'X-Forwarded-For': forwarded(index) };
      ({ status } = await sendFrom(one.app, peer, '{', headers));
    }
    await one.close();
    return status;
  }
  const PROXY = '10.0.0.5';
  const own = (index: number) => `198.51.100.${index}`;

  it.each([
    ['nobody is trusted and a sender makes up addresses', [], COUNTER, own, 429],
    ['another server is trusted', ['10.0.0.6'], PROXY, own, 429],
    ['the server in front is trusted', [PROXY], PROXY, own, 400],
    ['its block is trusted', ['10.0.0.0/8'], PROXY, own, 400],
    ['it is named over IPv6', ['10.0.0.0/8'], `::ffff:${PROXY}`, own, 400],
    ['it speaks for one sender', [PROXY], PROXY, () => COUNTER, 429],
    ['a sender puts addresses before its own', [PROXY], PROXY,
      (index: number) => `${own(index)}, ${COUNTER}`, 429],
    ['two servers are trusted', ['10.0.0.0/8'], PROXY, (index: number) => `${own(index)}, 10.9.9.9`, 400],
    ['the server writes ports', [PROXY], PROXY, (index: number) => `${COUNTER}:${4000 + index}`, 429],
    ['the server writes IPv6 with ports', [PROXY], PROXY,
      (index: number) => `[2001:db8::7]:${4000 + index}`, 429],
    ['the server writes IPv6 of several networks', [PROXY], PROXY,
      (index: number) => `2001:db8:${index}::7`, 400],
    ['the server writes nothing that can be read', [PROXY], PROXY,
      (index: number) => `unknown-${index}`, 429],
    ['the server writes nothing', [PROXY], PROXY, () => '', 429],
    ['IPv6 servers are trusted', ['2001:db8:5::/48'], '2001:db8:5::1', own, 400],
  ])('count as the sender they speak for where %s', async (_what, trusted, peer, forwarded, status) => {
    expect(await lastStatus(trusted, peer, forwarded)).toBe(status);
  });
});

describe('the memory of a limit', () => {
  it('stays bounded under an attack of many addresses, which cannot shut anybody out', async () => {
    vi.useRealTimers();
    const limit = new RateLimit({ most: 3, seconds: 60 }, 1000);
    for (let index = 0; index < 4; index += 1) await limit.take('flooder');
    for (let index = 0; index < 100_000; index += 1) {
      expect(await limit.take(`address ${index}`)).toBe(0);
      // Who goes on is not forgotten.
      if (index % 500 === 0) expect(await limit.take('flooder')).toBeGreaterThan(0);
    }
    expect(limit.senders).toBe(1000);
    expect(await limit.take('counter')).toBe(0);
  });

  it('forgets who has been quiet for longest, and counts the others on', async () => {
    const limit = new RateLimit({ most: 1, seconds: 60 }, 2);
    for (const sender of ['a', 'b', 'a', 'c']) await limit.take(sender);
    expect(await limit.take('a')).toBe(60);
    expect(await limit.take('c')).toBe(60);
    expect(await limit.take('b')).toBe(0);
  });

  it('asks nobody to wait longer than its window when the clock was set back', async () => {
    const limit = new RateLimit({ most: 1, seconds: 60 });
    await limit.take('a');
    vi.setSystemTime(Date.now() - 86_400_000);
    expect(await limit.take('a')).toBe(60);
    vi.advanceTimersByTime(60_000);
    expect(await limit.take('a')).toBe(0);
  });
});
