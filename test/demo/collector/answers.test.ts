import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMS_PATH, RESPONSES_PATH } from '#core/protocol/wire.ts';
import { startCollector } from '../../../demo/collector/start-collector.ts';
import { makePlace, refuseTallies } from './engine.ts';
import {
  makeResponse, memoryLog, openCollector, PORTAL, post, scoresPath, type TestCollector,
} from './fixture.ts';
import { formFields, sendForm } from './form-fixture.ts';

/**
 * What the OWASP Secure Headers Project asks of every answer
 * (https://owasp.org/www-project-secure-headers/), as this collector answers it.
 */
const OWASP: Readonly<Record<string, RegExp>> = {
  'X-Frame-Options': /^DENY$/u,
  'X-Content-Type-Options': /^nosniff$/u,
  'Content-Security-Policy': /^default-src 'none'; .*frame-ancestors 'none'/u,
  'X-Permitted-Cross-Domain-Policies': /^none$/u,
  // Stricter ones would hide the origin of the collector's own form.
  'Referrer-Policy': /^same-origin$/u,
  'Cross-Origin-Embedder-Policy': /^require-corp$/u,
  'Cross-Origin-Opener-Policy': /^same-origin$/u,
  'Cross-Origin-Resource-Policy': /^same-origin$/u,
  'Permissions-Policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/u,
  'Cache-Control': /^no-store$/u,
  'X-XSS-Protection': /^0$/u,
  'X-DNS-Prefetch-Control': /^off$/u,
};
/** What would tell an attacker what runs here. */
const REVEALING = ['Server', 'X-Powered-By', 'X-AspNet-Version', 'Via', 'X-Runtime', 'Set-Cookie'];

let collector: TestCollector;
beforeEach(async () => {
  collector = await openCollector(['H55']);
});
afterEach(() => collector.close());

const send = (body: unknown): Promise<Response> => post(collector.app, body);
const get = (path: string): Promise<Response> => Promise.resolve(collector.app.request(path));

/** An answer of every kind. */
const ANSWERS: [string, number, () => Promise<Response>][] = [
  ['a receipt', 201, () => send(makeResponse())],
  ['no JSON', 400, () => send('{')],
  ['a wrong response', 422, () => send({})],
  ['too much', 413, () => send('x'.repeat(70_000))],
  ['a foreign page', 403, () => post(collector.app, '{}', { Origin: 'https://a.example' })],
  ['scores', 200, () => get(scoresPath())],
  ['a wrong query', 400, () => get('/v1/scores')],
  ['another method', 405, () => get(RESPONSES_PATH)],
  ['nothing', 404, () => get('/')],
  ['no administration', 404, () => get('/v1/admin/state')],
  ['health', 200, () => get('/healthz')],
  ['readiness', 200, () => get('/readyz')],
  ['a style sheet', 200, () => get(`${FORMS_PATH}/form.css`)],
  ['no receipt', 404, () => get(`${FORMS_PATH}/${randomUUID()}`)],
  ['another method for forms', 405, () => get(FORMS_PATH)],
];

describe('an answer', () => {
  it.each(ANSWERS)('(%s, %i) has the headers of the OWASP list and names no software', async (
    _what, status, ask,
  ) => {
    const { headers, status: given } = await ask();
    expect(given).toBe(status);
    for (const [name, value] of Object.entries(OWASP)) {
      expect(headers.get(name), name).toMatch(value);
    }
    expect(REVEALING.filter((name) => headers.has(name))).toEqual([]);
  });
});

/** What an answer must never hold: paths, SQL, code, names of libraries, words of the disk. */
const SECRETS = new RegExp([
  '/(?:tmp|home|usr|opt|var)/', 'node_modules', String.raw`\.ts\b`, String.raw`\n\s+at \S+ \(`,
  'select ', 'insert ', 'sqlite', 'kysely', 'hono', 'no such table', 'Error:', 'secret',
].join('|'), 'iu');

describe('a failure', () => {
  it('of the database tells a sender nothing but that it may try again', async () => {
    await refuseTallies(collector.database, 'H55');
    const failed = await post(collector.app, makeResponse());
    expect([failed.status, await failed.json()]).toEqual([
      500, { error: 'The collector could not do this now. Try again.', issues: [] },
    ]);
    const page = await sendForm(collector.app, formFields({ id: randomUUID() }));
    expect(page.status).toBe(500);
    expect(page.markup).not.toMatch(SECRETS);
    await collector.database.schema.dropTable('tally').execute();
    const scores = await get(scoresPath());
    expect([scores.status, await scores.text()]).toEqual([500, expect.not.stringMatching(SECRETS)]);
    await collector.database.destroy();
    for (const ask of [() => get('/readyz'), () => send(makeResponse()), () => get(`${FORMS_PATH}/${randomUUID()}`)]) {
      const answer = await ask();
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(await answer.text()).not.toMatch(SECRETS);
    }
  });

  it('of a body that stops halfway is none of the collector', async () => {
    const broken = new ReadableStream({ pull: (to) => to.error(new Error('the secret of the line')) });
    const headers = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers, body: broken, duplex: 'half' };
    const answer = await collector.app.request(RESPONSES_PATH, init);
    expect(await answer.text()).not.toMatch(SECRETS);
  });

  it.each(ANSWERS)('(%s, %i) or not, an answer holds nothing of what is inside', async (
    _what, _status, ask,
  ) => {
    expect(await (await ask()).text()).not.toMatch(SECRETS);
  });

  it('of HTTP itself is answered shortly and reveals nothing', async () => {
    const at = await makePlace();
    const { log } = memoryLog();
    const config = { port: 0, host: '127.0.0.1', ...at.settings, origins: [PORTAL] };
    const running = await startCollector(config, { log });
    const lines = [
      'GARBAGE\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n',
      'GET /%ff%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      'GET http://a:b:c/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a b@c/d\r\nConnection: close\r\n\r\n',
      'TRACE /v1/responses HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      'PROPFIND /v1/scores HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      'POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      'POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
        + 'Transfer-Encoding: chunked\r\n\r\nzz\r\n',
    ];
    for (const line of lines) {
      const answer = await exchange(Number(new URL(running.url).port), line);
      expect(answer, line.slice(0, 40)).toMatch(/^HTTP\/1\.1 [45]\d\d /u);
      expect(answer, line.slice(0, 40)).not.toMatch(SECRETS);
    }
    await running.close();
    await at.remove();
  });
});

/** Says something to the port and gives everything that it answers until it hangs up. */
function exchange(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    socket.on('close', () => resolve(answer)).on('error', reject);
    socket.setTimeout(5000, () => socket.destroy());
  });
}
