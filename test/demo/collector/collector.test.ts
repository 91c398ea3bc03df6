import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES, RESPONSES_PATH, SCORES_PATH } from '#core/protocol/wire.ts';
import { scoresSchema } from '#core/protocol/scores.schema.ts';
import { parse } from '#core/protocol/parse.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { unitsWithOrigins } from '../../../demo/collector/guard/units.ts';
import { openDatabase } from '../../../demo/collector/store/open-database.ts';
import { ResponseStore } from '../../../demo/collector/store/response-store.ts';
import { ENGINE, refuseTallies } from './engine.ts';
import {
  collectorOn,
  keep,
  makeResponse,
  NOW,
  openCollector,
  PORTAL,
  post,
  readEverything,
  readScores,
  scoresPath,
  type TestCollector,
  TODAY,
} from './fixture.ts';

const SHA256 = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
const SALT = expect.stringMatching(/^[0-9a-f]{32}$/) as string;

let collector: TestCollector;
beforeEach(async () => {
  collector = await openCollector(['H55', 'H26']);
});
afterEach(() => collector.close());

/** What lets a page of an allowed origin read an answer. */
const READABLE = {
  'access-control-allow-origin': PORTAL,
  'access-control-expose-headers': 'Retry-After',
};

describe('a response that arrives', () => {
  it('is answered with 201 and a receipt that says what was counted', async () => {
    const response = makeResponse();
    const answer = await post(collector.app, response);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    expect(await answer.json()).toEqual({
      id: response.id,
      receivedAt: NOW.toISOString(),
      counted: 2,
      unit: 'H55',
      position: 1,
      answersHash: SHA256,
      detailsHash: SHA256,
      previousHash: '0'.repeat(64),
      hash: SHA256,
    });
  });

  it('is there for every reader when the answer comes', async () => {
    const response = makeResponse({ procedure: '1.001193' });
    await keep(collector.app, response);
    const reader = await openDatabase(collector.place);
    const stored = await new ResponseStore(reader).storedUnder(response.id);
    await reader.destroy();
    expect(JSON.parse(stored!.answers!)).toEqual({
      id: response.id, unit: 'H55', instrument: response.instrument, kind: 'open',
      answeredOn: TODAY, levels: response.answers, salt: SALT,
    });
    expect(JSON.parse(stored!.details!)).toEqual({ procedure: '1.001193', answers: {}, salt: SALT });
  });

  it.runIf(ENGINE === 'sqlite')('is kept with a write-ahead log that is forced to the disk at each commit', async () => {
    const { rows: log } = await sql`pragma journal_mode`.execute(collector.database);
    const { rows: force } = await sql`pragma synchronous`.execute(collector.database);
    expect([log, force]).toEqual([[{ journal_mode: 'wal' }], [{ synchronous: 2 }]]);
  });

  it.each([
    ['is written in another order', reversed],
    ['is the same', (response: SurveyResponse) => JSON.stringify(response)],
    ['has white space', (response: SurveyResponse) => JSON.stringify(response, null, 2)],
    ['has its id in upper case', shouted],
  ])('gets the first receipt byte for byte when a repeat %s', async (_how, write) => {
    const response = makeResponse({ procedure: '1.001193' });
    const first = await keep(collector.app, response);
    const before = await readEverything(collector.database);
    const repeat = await post(collector.app, write(response));
    expect([repeat.status, await repeat.text()]).toEqual([200, first]);
    expect(await readEverything(collector.database)).toEqual(before);
  });

  it('is repeated to a sender that asks when it would be too old or its unit is gone', async () => {
    const response = makeResponse({ unit: 'H26', answeredOn: '2026-10-21' });
    const first = await keep(collector.app, response);
    const later = collectorOn(collector.database, {
      units: unitsWithOrigins([PORTAL], ['H55']),
      now: () => new Date('2027-06-01T00:00:00Z'),
    });
    const repeat = await post(later.app, response);
    expect([repeat.status, await repeat.text()]).toEqual([200, first]);
    expect((await post(later.app, { ...response, unit: 'H55' })).status).toBe(409);
  });

  it.each(['2026-11-22', TODAY, '2026-10-21'])('is taken if answered on %s', async (answeredOn) => {
    expect((await post(collector.app, makeResponse({ answeredOn }))).status).toBe(201);
  });

  it('is taken when it names its character set', async () => {
    const type = { 'Content-Type': 'Application/JSON; charset=utf-8' };
    expect((await post(collector.app, makeResponse(), type)).status).toBe(201);
  });

  it('is taken when its body is as large as allowed, to the byte', async () => {
    const body = JSON.stringify(makeResponse());
    const padded = body + ' '.repeat(MAX_BODY_BYTES - Buffer.byteLength(body));
    expect((await post(collector.app, padded)).status).toBe(201);
    expect((await post(collector.app, `${padded} `)).status).toBe(413);
  });
});

function reversed(response: SurveyResponse): string {
  const answers = Object.fromEntries(Object.entries(response.answers).toReversed());
  return JSON.stringify(Object.fromEntries(Object.entries({ ...response, answers }).toReversed()));
}

function shouted(response: SurveyResponse): string {
  return JSON.stringify({ ...response, id: response.id.toUpperCase() });
}

const good = makeResponse();
const notUtf8 = new Blob([Uint8Array.of(0x22, 0xc3, 0x28, 0x22)]);
const without = ({ unit: _unit, ...rest }: SurveyResponse): object => rest;
const withAnswers = (answers: Record<string, unknown>): object => ({ ...good, answers });
const rawAnswers = (answers: string): string =>
  JSON.stringify({ ...good, answers: 0 }).replace('"answers":0', `"answers":${answers}`);

/** What was sent, the status, and the issues as `path code`. */
const REFUSED: [string, unknown, number, string[]][] = [
  ['no JSON', '{"id": ', 400, [' malformed-json']],
  ['nothing', '', 400, [' malformed-json']],
  ['bytes that are not UTF-8', notUtf8, 400, [' malformed-json']],
  ['too much', 'x'.repeat(MAX_BODY_BYTES + 1), 413, [' body-too-large']],
  ['null', 'null', 422, [' invalid_type']],
  ['a list', [good], 422, [' invalid_type']],
  ['an unknown key', { ...good, name: 'A' }, 422, ['name unknown-key']],
  ['a missing key', without(good), 422, ['unit invalid_type']],
  ['an id that is no UUID', { ...good, id: '17' }, 422, ['id invalid_format']],
  ['a day that is none', { ...good, answeredOn: '2026-02-30' }, 422, [
    'answeredOn invalid_format',
  ]],
  ['an unknown key in the instrument', { ...good, instrument: { ...good.instrument, x: 1 } }, 422, [
    'instrument.x unknown-key',
  ]],
  ['an unknown instrument', { ...good, instrument: { id: 'par-index', version: 1 } }, 422, [
    'instrument unknown-instrument',
  ]],
  ['an unknown version', { ...good, instrument: { id: 'sipas-2017', version: 2 } }, 422, [
    'instrument unknown-instrument',
  ]],
  ['no answers', withAnswers({}), 422, ['answers no-answers']],
  ['an unknown item', withAnswers({ 'access.parking': 4, 'access.seats': 4 }), 422, [
    'answers.access.parking unknown-item',
  ]],
  ['levels outside the scale', withAnswers({ 'access.seats': 0, 'result.accurate': 6 }), 422, [
    'answers.access.seats level-outside-scale',
    'answers.result.accurate level-outside-scale',
  ]],
  ['a level between two', withAnswers({ 'access.seats': 3.5 }), 422, [
    'answers.access.seats invalid_union',
  ]],
  ['a level as text', withAnswers({ 'access.seats': '4' }), 422, [
    'answers.access.seats level-outside-scale',
  ]],
  ['an item called __proto__', rawAnswers('{"access.seats":4,"__proto__":5}'), 422, [
    'answers.__proto__ unknown-item',
  ]],
  ['an item called constructor', rawAnswers('{"constructor":4}'), 422, [
    'answers.constructor unknown-item',
  ]],
  ['the day after tomorrow', { ...good, answeredOn: '2026-11-23' }, 422, [
    'answeredOn in-the-future',
  ]],
  ['a day 32 days ago', { ...good, answeredOn: '2026-10-20' }, 422, ['answeredOn too-old']],
  ['a unit that is not served', { ...good, unit: 'H01' }, 422, ['unit unknown-unit']],
  ['two faults at once', { ...good, unit: 'H01', answeredOn: '2020-01-01' }, 422, [
    'unit unknown-unit',
    'answeredOn too-old',
  ]],
];

describe('a refusal says path and code and changes nothing', () => {
  it.each(REFUSED)('%s', async (_name, body, status, issues) => {
    await keep(collector.app, makeResponse());
    const before = await readEverything(collector.database);
    const answer = await post(collector.app, body);
    expect(answer.status).toBe(status);
    expect(await issuesOf(answer)).toEqual(issues);
    expect(await readEverything(collector.database)).toEqual(before);
  });

  it.each([
    ['other answers', { answers: { 'access.seats': 5 } }],
    ['one answer less', { answers: { 'access.seats': 4 } }],
    ['another day', { answeredOn: '2026-11-20' }],
    ['another unit', { unit: 'H26' }],
    ['a procedure', { procedure: '1.001193' }],
  ])('an id that was used before with %s', async (_name, change) => {
    const response = makeResponse();
    await keep(collector.app, response);
    const before = await readEverything(collector.database);
    const answer = await post(collector.app, { ...response, ...change });
    expect(answer.status).toBe(409);
    expect(await issuesOf(answer)).toEqual(['id id-already-used']);
    expect(await readEverything(collector.database)).toEqual(before);
  });

  it.each([{ 'Content-Type': 'text/plain' }, { 'Content-Type': '' }])(
    'a body that is declared as %o',
    async (headers) => {
      const before = await readEverything(collector.database);
      const answer = await post(collector.app, makeResponse(), headers);
      expect(answer.status).toBe(415);
      expect(await issuesOf(answer)).toEqual(['headers.content-type unsupported-media-type']);
      expect(await readEverything(collector.database)).toEqual(before);
    },
  );

  it('a body without a stated length that grows too large', async () => {
    const chunk = new Uint8Array(10_000).fill(0x20);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (to) => (sent++ < 100 ? to.enqueue(chunk) : to.close()),
    });
    const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
    // Node asks for `duplex` with a stream; the types of the DOM do not know it.
    const streamed = { method: 'POST', headers, body: endless, duplex: 'half' };
    const answer = await collector.app.request(RESPONSES_PATH, streamed);
    expect([answer.status, sent < 20]).toEqual([413, true]);
  });

  it.each([
    ['GET', RESPONSES_PATH, 405, [' method-not-allowed']],
    ['POST', SCORES_PATH, 405, [' method-not-allowed']],
    ['GET', '/v1/responses/1', 404, [' not-found']],
    ['DELETE', '/v1/responses/1', 405, [' method-not-allowed']],
    ['GET', '/v1/nothing', 404, [' not-found']],
  ])('%s %s', async (method, path, status, issues) => {
    const answer = await collector.app.request(path, { method });
    expect(answer.status).toBe(status);
    expect(await issuesOf(answer)).toEqual(issues);
  });
});

describe('pages of other origins', () => {
  const ask = { 'Access-Control-Request-Method': 'POST' };

  it('may send and read when they are on the list', async () => {
    const headers = { Origin: PORTAL, ...ask };
    const preflight = await collector.app.request(RESPONSES_PATH, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(204);
    expect(corsHeaders(preflight)).toMatchObject({
      ...READABLE,
      'access-control-allow-methods': 'GET,POST',
      'access-control-allow-headers': 'Content-Type',
    });
    const answer = await post(collector.app, makeResponse());
    expect(corsHeaders(answer)).toEqual(READABLE);
    expect(answer.headers.get('Vary')).toBe('Origin');
  });

  it('may read a refusal when they are on the list', async () => {
    expect(corsHeaders(await post(collector.app, '{'))).toEqual({
      ...READABLE,
    });
  });

  it.each([
    'https://evil.example',
    'null',
    `${PORTAL}.evil.example`,
    'http://dichvucong.example.vn',
    `${PORTAL}:8443`,
  ])('may not send, but read that, and read no scores, when they are %s', async (origin) => {
    const before = await readEverything(collector.database);
    const headers = { Origin: origin, ...ask };
    const preflight = await collector.app.request(RESPONSES_PATH, { method: 'OPTIONS', headers });
    const sent = await post(collector.app, makeResponse(), { Origin: origin });
    const read = await collector.app.request(scoresPath(), { headers: { Origin: origin } });
    expect([preflight.status, sent.status, read.status]).toEqual([204, 403, 200]);
    expect(corsHeaders(preflight)).toMatchObject({ 'access-control-allow-origin': origin });
    expect(corsHeaders(sent)).toMatchObject({ 'access-control-allow-origin': origin });
    expect(corsHeaders(read)).toEqual({});
    for (const answer of [preflight, sent, read]) {
      expect(answer.headers.get('Vary')).toContain('Origin');
    }
    expect(await issuesOf(sent)).toEqual(['headers.origin origin-not-allowed']);
    expect(await readEverything(collector.database)).toEqual(before);
  });

  it('get no cookie, nothing to cache and nothing to run', async () => {
    for (const body of [makeResponse(), '{']) {
      const answer = await post(collector.app, body);
      expect(answer.headers.get('Set-Cookie')).toBeNull();
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    }
  });
});

describe('many responses at the same time', () => {
  it('are kept once each, whatever the number of copies', async () => {
    const responses = Array.from({ length: 30 }, () => makeResponse());
    const copies = [...responses, ...responses.slice(0, 15), ...responses.slice(0, 5)];
    const answers = await Promise.all(copies.map((response) => post(collector.app, response)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    const receipts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(receipts).size).toBe(30);
    const { responses: count, items } = await readScores(collector.app);
    expect([count, items[0]?.score?.answers]).toEqual([30, 30]);
  });

  it('do not fail because one among them cannot be stored', async () => {
    await refuseTallies(collector.database, 'H26');
    const units = Array.from({ length: 20 }, (_, n) => (n === 7 ? 'H26' : 'H55'));
    const sent = units.map((unit) => post(collector.app, makeResponse({ unit })));
    const answers = await Promise.all(sent);
    const expected = units.map((unit) => (unit === 'H26' ? 500 : 201));
    expect(answers.map(({ status }) => status)).toEqual(expected);
    expect(failuresIn(collector.logged)).toHaveLength(1);
    const failed = answers[7];
    expect(failed && corsHeaders(failed)).toEqual(READABLE);
    expect(await failed?.text()).not.toContain('secret');
    expect((await readScores(collector.app)).responses).toBe(19);
    expect((await readScores(collector.app, { unit: 'H26' })).responses).toBe(0);
  });
});

describe('scores', () => {
  it('have no figure and no period where nobody answered', async () => {
    const scores = await readScores(collector.app);
    expect(scores).toMatchObject({ responses: 0, sample: 'self-selected', unit: 'H55' });
    expect(scores).not.toHaveProperty('overall');
    expect(scores).not.toHaveProperty('period');
    expect(scores.items).toHaveLength(22);
    expect(scores.items.filter((item) => 'score' in item)).toEqual([]);
  });

  it('follow the contract of the wire and say what they are', async () => {
    await keep(collector.app, makeResponse({ answeredOn: '2026-11-19' }));
    await keep(collector.app, makeResponse({ answeredOn: TODAY }));
    const scores = await readScores(collector.app);
    expect(parse(scoresSchema, scores).ok).toBe(true);
    expect(scores).toMatchObject({
      instrument: { id: 'sipas-2017', version: 1 },
      rule: 'pooled',
      period: { from: '2026-11-19', to: TODAY },
      responses: 2,
      overall: { index: 0.5, answers: 4, satisfied: 2 },
    });
  });

  it('are limited to the days that were asked for, both included', async () => {
    for (const answeredOn of ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']) {
      await keep(collector.app, makeResponse({ answeredOn }));
    }
    const period = { from: '2026-11-18', to: '2026-11-19' };
    const scores = await readScores(collector.app, period);
    expect(scores).toMatchObject({ responses: 2, period, overall: { answers: 4 } });
  });

  it.each([
    ['an empty unit', { unit: '' }, ['unit invalid_format']],
    ['no unit', { unit: undefined }, ['unit invalid_type']],
    ['a unit that is not served', { unit: 'H01' }, ['unit unknown-unit']],
    ['an unknown instrument', { instrument: 'papi' }, ['instrument unknown-instrument']],
    ['an unknown version', { version: '3' }, ['instrument unknown-instrument']],
    ['a version that is no number', { version: '1e0' }, ['version invalid_format']],
    ['a day that is none', { from: '21/11/2026' }, ['from invalid_format']],
    ['days the wrong way round', { from: TODAY, to: '2026-11-20' }, ['to before-from']],
    ['an unknown rule', { rule: 'median' }, ['rule invalid_value']],
    ['an unknown key', { units: 'H55' }, ['units unknown-key']],
  ])('are refused for %s', async (_name, settings, issues) => {
    const answer = await collector.app.request(scoresPath(settings));
    expect([answer.status, await issuesOf(answer)]).toEqual([400, issues]);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('are refused when a key is given twice', async () => {
    const answer = await collector.app.request(`${scoresPath()}&unit=H26`);
    expect([answer.status, await issuesOf(answer)]).toEqual([400, ['unit repeated-key']]);
  });
});

describe('health', () => {
  it('is good while the process lives; it is ready while the database answers', async () => {
    const statuses = async (): Promise<number[]> => {
      const answers = ['/healthz', '/readyz'].map(async (path) => collector.app.request(path));
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    expect(await statuses()).toEqual([200, 200]);
    await collector.database.destroy();
    expect(await statuses()).toEqual([200, 503]);
  });
});

async function issuesOf(answer: Response): Promise<string[]> {
  const { error, issues } = await answer.json();
  expect(error).toMatch(/\w+\.$/);
  return issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
}

const failuresIn = (logged: readonly Record<string, unknown>[]): unknown[] =>
  logged.filter(({ level }) => level === 'error');

function corsHeaders(answer: Response): Record<string, string> {
  const headers = [...answer.headers].filter(([name]) => name.startsWith('access-control-'));
  return Object.fromEntries(headers);
}
