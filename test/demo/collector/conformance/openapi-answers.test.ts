import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { OPENAPI_PATH } from '#core/protocol/openapi.ts';
import * as examples from '#core/protocol/openapi-examples.data.ts';
import { ALLOWED_METHODS } from '#core/protocol/routes.data.ts';
import { MAX_BODY_BYTES } from '#core/protocol/wire.ts';
import {
  makeResponse,
  openCollector,
  PORTAL,
  post,
  readEverything,
  scoresPath,
  type TestCollector,
} from '../fixture.ts';
import {
  check,
  DOCUMENT,
  documented,
  type DocumentedAnswer,
  documentedOtherwise,
  OPERATIONS,
} from './openapi-fixture.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await openCollector(['H55']);
});
afterAll(() => collector.close());

const good = makeResponse();
const fresh = makeResponse();
const fromPortal = { headers: { Origin: PORTAL } };
const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: PORTAL },
});
const formFields = { ...examples.FORM_FIELDS_SENT, _unit: 'H55', _id: randomUUID() };

/** Requests, each with the route and the status that it gets. */
const ASKED: [route: string, status: number, ask: (app: Hono) => Response | Promise<Response>][] = [
  ['post /v1/responses', 201, (app) => post(app, good)],
  ['post /v1/responses', 200, (app) => post(app, good)],
  ['post /v1/responses', 409, (app) => post(app, { ...good, answers: { 'access.seats': 1 } })],
  ['post /v1/responses', 400, (app) => post(app, '{')],
  ['post /v1/responses', 403, (app) => post(app, good, { Origin: 'https://evil.example' })],
  ['post /v1/responses', 413, (app) => post(app, 'x'.repeat(MAX_BODY_BYTES + 1))],
  ['post /v1/responses', 415, (app) => post(app, good, { 'Content-Type': 'text/plain' })],
  ...[
    'null',
    { ...fresh, name: 'A' },
    { ...fresh, id: '17' },
    { ...fresh, unit: 'H01' },
    { ...fresh, instrument: { id: 'x'.repeat(65), version: 0 } },
    { ...fresh, instrument: { id: '', version: 1 } },
    { ...fresh, instrument: { id: 'papi', version: 1 } },
    { ...fresh, answers: {} },
    { ...fresh, answers: { 'access.seats': 9, 'access.parking': 1 } },
    { ...fresh, answers: { 'access.seats': 3.5 } },
    { ...fresh, answers: { ['x'.repeat(129)]: 'x' } },
    { ...fresh, invitation: 'a.b.c' },
    { ...fresh, answeredOn: '2026-01-01' },
    { ...fresh, answeredOn: '2027-01-01' },
  ].map((body): (typeof ASKED)[number] => ['post /v1/responses', 422, (app) => post(app, body)]),
  [
    'options /v1/responses',
    204,
    (app) =>
      app.request('/v1/responses', {
        method: 'OPTIONS',
        headers: { Origin: PORTAL, 'Access-Control-Request-Method': 'POST' },
      }),
  ],
  [
    'get /v1/responses/{id}',
    404,
    (app) => app.request(`/v1/responses/${randomUUID()}`, fromPortal),
  ],
  ['get /v1/scores', 200, (app) => app.request(scoresPath(), fromPortal)],
  [
    'get /v1/scores',
    200,
    (app) => app.request(scoresPath({ kind: 'verified', rule: 'mean-of-items' }), fromPortal),
  ],
  [
    'get /v1/scores',
    400,
    (app) => app.request(scoresPath({ unit: undefined, rule: 'x', y: '1' }), fromPortal),
  ],
  ['post /v1/forms', 303, (app) => app.request('/v1/forms', form(formFields))],
  ['post /v1/forms', 400, (app) => app.request('/v1/forms', { ...form({}), body: 'x=%C3%28' })],
  [
    'post /v1/forms',
    403,
    (app) => app.request('/v1/forms', { ...form({}), headers: { Origin: 'null' } }),
  ],
  [
    'post /v1/forms',
    413,
    (app) => app.request('/v1/forms', form({ x: 'x'.repeat(3 * MAX_BODY_BYTES) })),
  ],
  ['post /v1/forms', 415, (app) => app.request('/v1/forms', { method: 'POST', body: '{}' })],
  ['post /v1/forms', 422, (app) => app.request('/v1/forms', form({ ...formFields, _hash: 'x' }))],
  ['get /v1/forms/{id}', 404, (app) => app.request(`/v1/forms/${randomUUID()}`)],
  ['get /v1/forms/{id}', 200, (app) => app.request(`/v1/forms/${good.id}`)],
  ['get /v1/forms/form.css', 200, (app) => app.request('/v1/forms/form.css')],
  ['get /v1/openapi.json', 200, (app) => app.request(OPENAPI_PATH, fromPortal)],
  ['get /v1/responses/{id}', 200, (app) => app.request(`/v1/responses/${good.id}`, fromPortal)],
  ['get /healthz', 200, (app) => app.request('/healthz', fromPortal)],
  ['get /readyz', 200, (app) => app.request('/readyz', fromPortal)],
];

const OTHERWISE: [where: string, path: string, method: string][] = [
  ['/v1/responses', '/v1/responses', 'GET'],
  ['/v1/responses/{id}', '/v1/responses/1', 'POST'],
  ['/v1/scores', '/v1/scores', 'POST'],
  ['/v1/forms', '/v1/forms', 'GET'],
];

describe('a real answer of the collector fits the document:', () => {
  it.each(ASKED)('%s, %i', async (route, status, ask) => {
    const [method = '', path = ''] = route.split(' ');
    const answer = await ask(collector.app);
    expect(answer.status).toBe(status);
    await expectDocumented(answer, documented(path, method).responses[status]!);
  });

  it.each(OTHERWISE)('another method at %s', async (where, path, method) => {
    const answer = await collector.app.request(path, { method, headers: { Origin: PORTAL } });
    expect(answer.status).toBe(405);
    await expectDocumented(answer, documentedOtherwise(where));
    expect(answer.headers.get('Allow')).toBe(ALLOWED_METHODS[where]);
  });

  it('another address', async () => {
    const answer = await collector.app.request('/v1/nothing', fromPortal);
    expect(answer.status).toBe(404);
    await expectDocumented(answer, DOCUMENT['x-other-paths']);
  });

  it('500, where the database is gone', async () => {
    const broken = await openCollector();
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    await broken.database.destroy();
    const answers: [path: string, method: string, answer: Response][] = [
      ['/v1/responses', 'post', await post(broken.app, good)],
      ['/v1/scores', 'get', await broken.app.request(scoresPath(), fromPortal)],
      ['/v1/forms', 'post', await broken.app.request('/v1/forms', form(formFields))],
    ];
    report.mockRestore();
    for (const [path, method, answer] of answers) {
      expect([path, answer.status]).toEqual([path, 500]);
      await expectDocumented(answer, documented(path, method).responses['500']!);
    }
    await broken.close().catch(() => {});
  });

  it('all of them, together with what cannot be provoked here, are all that it names', async () => {
    const asked = new Set(ASKED.map(([route, status]) => `${route} ${status}`));
    const named = OPERATIONS.flatMap(({ route, operation: { responses } }) =>
      Object.keys(responses).map((status) => `${route} ${status}`),
    );
    const left = named.filter((one) => !asked.has(one) && !/ (?:429|500|503)$/u.test(one));
    expect(left).toEqual(['post /v1/forms 409']);
    expect(
      ((await readEverything(collector.database)) as { response: unknown[] }).response,
    ).toHaveLength(2);
  });
});

/** CORS headers are for pages of allowed origins, which most requests here come from. */
async function expectDocumented(answer: Response, wanted: DocumentedAnswer): Promise<void> {
  const missing = Object.keys(wanted.headers).filter((name) => answer.headers.get(name) === null);
  expect(missing).toEqual([]);
  const text = await answer.text();
  const [type] = Object.keys(wanted.content ?? {});
  expect(normal(answer.headers.get('Content-Type'))).toBe(normal(type ?? null));
  if (type !== 'application/json') return;
  const body: unknown = JSON.parse(text);
  expect(check(body, wanted.content![type]!.schema)).toBe('');
  const codes = ((body as { issues?: { code: string }[] }).issues ?? []).map(({ code }) => code);
  const known = wanted['x-codes']?.map(({ code }) => code) ?? [];
  expect(codes.filter((code) => !known.includes(code))).toEqual([]);
}

const normal = (type: string | null): string | undefined => type?.toLowerCase().replaceAll(' ', '');
