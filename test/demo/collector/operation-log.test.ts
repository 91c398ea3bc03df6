import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMS_PATH, RESPONSES_PATH } from '#core/protocol/wire.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import { writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
import { hashToken } from '../../../demo/collector/guard/admin-token.ts';
import { describeError } from '../../../demo/collector/operation/describe-error.ts';
import { makePlace } from './engine.ts';
import {
  makeResponse, openCollector, PORTAL, type TestCollector,
} from './fixture.ts';
import { spawnCollector } from './process.ts';
import { fieldsOf } from './form-fixture.ts';
import { from } from './sender.ts';

/** What could lead to a person, in every place where a request can hold it. */
const PERSON = {
  name: 'Nguyễn Thị Nhận Biết', phone: '0987654321', email: 'nhanbiet@example.vn',
  dossier: 'H55.17-261121-0042', address: '203.0.113.77', forwarded: '198.51.100.88',
  agent: 'Recognisable/1.0', id: 'c0ffee00-dead-4bad-8bad-facade000001', token: 'token-of-a-person',
  origin: 'https://ca-nhan.example',
};
const PATTERN = new RegExp(
  Object.values(PERSON).map((text) => text.replaceAll('.', '\\.')).join('|'), 'iu',
);
const { name, phone, email, dossier, id, token } = PERSON;

let collector: TestCollector;
beforeEach(async () => {
  collector = await openCollector(['H55'], {
    administration: {
      tokenHash: hashToken(token), reload: () => Promise.resolve([]),
      withdraw: () => Promise.resolve('unknown'),
      state: () => Promise.reject(new Error(`cannot take "${name}" with ${email}`)),
    },
  });
});
afterEach(() => collector.close());

const HEADERS = {
  'User-Agent': PERSON.agent, 'X-Forwarded-For': PERSON.forwarded, Cookie: `dossier=${dossier}`,
  Referer: `${PORTAL}/?q=${phone}`,
};
const JSON_HEADERS = { ...HEADERS, 'Content-Type': 'application/json' };
const FORM_HEADERS = { ...HEADERS, 'Content-Type': 'application/x-www-form-urlencoded' };
const words = { 'other-contents': `${name} ${phone} ${email} ${dossier}` };

function formOf(more: Record<string, string> = {}): string {
  const page = `${PORTAL}/?q=${phone}`;
  const form = writeSurveyForm(RATING_2025, { action: 'x', unit: 'H55', id, page });
  const fields = { ...fieldsOf(parseHTML(form).document), 'handling.attitude': '5', ...words, ...more };
  return new URLSearchParams(fields).toString();
}

const response = () => ({
  ...makeResponse({ id }), instrument: { id: RATING_2025.id, version: 1 },
  answers: { 'handling.attitude': 5, ...words },
});

/** Every route, and every way to be refused by it. */
const REQUESTS: [string, string, RequestInit?][] = [
  [RESPONSES_PATH, 'POST', { headers: JSON_HEADERS, body: JSON.stringify(response()) }],
  [RESPONSES_PATH, 'POST', { headers: JSON_HEADERS, body: JSON.stringify({ ...response(), answers: {} }) }],
  [RESPONSES_PATH, 'POST', { headers: JSON_HEADERS, body: JSON.stringify({ ...response(), [name]: phone }) }],
  [RESPONSES_PATH, 'POST', { headers: JSON_HEADERS, body: `{ "${name}": ${phone}` }],
  [RESPONSES_PATH, 'POST', { headers: { ...JSON_HEADERS, Origin: PERSON.origin }, body: name }],
  [RESPONSES_PATH, 'POST', { headers: { ...HEADERS, 'Content-Type': phone }, body: name }],
  [`${RESPONSES_PATH}?q=${phone}`, 'PUT', { headers: HEADERS }],
  [FORMS_PATH, 'POST', { headers: FORM_HEADERS, body: formOf() }],
  [FORMS_PATH, 'POST', { headers: FORM_HEADERS, body: formOf({ _confirmed: '1' }) }],
  [FORMS_PATH, 'POST', { headers: FORM_HEADERS, body: formOf({ _subject: name }) }],
  [FORMS_PATH, 'POST', { headers: FORM_HEADERS, body: formOf({ 'handling.attitude': name }) }],
  [FORMS_PATH, 'POST', { headers: FORM_HEADERS, body: `${encodeURIComponent(name)}=%ff` }],
  [`${FORMS_PATH}/${id}?page=${phone}`, 'GET', { headers: HEADERS }],
  [`${FORMS_PATH}/${encodeURIComponent(dossier)}`, 'GET', { headers: HEADERS }],
  [`/v1/scores?unit=H55&q=${email}`, 'GET', { headers: HEADERS }],
  [`/v1/scores?unit=${encodeURIComponent(name)}`, 'GET', { headers: HEADERS }],
  [`/${phone}/${encodeURIComponent(name)}`, 'GET', { headers: HEADERS }],
  [`/healthz?q=${phone}`, 'GET', { headers: HEADERS }],
  [`/readyz?q=${phone}`, 'GET', { headers: HEADERS }],
  ['/v1/admin/state', 'GET', { headers: { ...HEADERS, Authorization: `Bearer ${token}` } }],
  ['/v1/admin/state', 'GET', { headers: { ...HEADERS, Authorization: `Bearer ${phone}` } }],
  ['/v1/admin/reload', 'POST', { headers: { ...HEADERS, Authorization: `Bearer ${token}` } }],
  [`/v1/admin/responses/${id}`, 'DELETE', { headers: { ...HEADERS, Authorization: `Bearer ${token}` } }],
];

async function askEverything(): Promise<number[]> {
  const statuses: number[] = [];
  for (const [path, method, init] of REQUESTS) {
    const answer = await collector.app.request(path, { method, ...init }, from(PERSON.address));
    statuses.push(answer.status);
  }
  return statuses;
}

describe('the log', () => {
  it('has one line for each request, and nothing of a person in it', async () => {
    const statuses = await askEverything();
    const lines = collector.logged.filter(({ msg }) => msg === 'request');
    expect(lines.map(({ status }) => status)).toEqual(statuses);
    expect(new Set(statuses)).toEqual(new Set([200, 201, 303, 400, 401, 403, 404, 405, 415, 422, 500]));
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['level', 'time', 'method', 'route', 'status', 'ms', 'msg']);
    }
    expect(JSON.stringify(collector.logged)).not.toMatch(PATTERN);
  });

  it('names the route by its pattern', async () => {
    await askEverything();
    const routes = collector.logged.filter(({ msg }) => msg === 'request').map(({ route }) => route);
    expect(new Set(routes)).toEqual(new Set([
      '/v1/responses', '/v1/forms', '/v1/forms/:id', '/v1/scores', '/healthz', '/readyz',
      '/v1/admin/state', '/v1/admin/reload', '/v1/admin/responses/:id', 'other',
    ]));
  });

  it('has nothing of a person when everything fails', async () => {
    await sql`alter table response rename to ${sql.id(name)}`.execute(collector.database);
    await askEverything();
    const failures = collector.logged.filter(({ level }) => level === 'error');
    expect(failures.length).toBeGreaterThan(2);
    expect(JSON.stringify(failures)).toMatch(/no such table|does not exist/u);
    await collector.database.destroy();
    await askEverything();
    expect(JSON.stringify(collector.logged)).not.toMatch(PATTERN);
  });
});

describe('an error in the log', () => {
  it.each([
    ['no such table: tally', 'no such table: tally'],
    ['relation "tally" does not exist', 'relation "tally" does not exist'],
    ['UNIQUE constraint failed: response.unit, response.id', 'UNIQUE constraint failed: response.unit, response.id'],
    [`invalid input syntax for type integer: "${name}"`, 'invalid input syntax for type integer: "…"'],
    [`Key (id)=(${id}) already exists.`, 'Key (id)=(…) already exists.'],
    [`Unexpected token 'N', "{ ${name}" is not valid JSON`, `Unexpected token 'N', "…" is not valid JSON`],
    [`value too long: ${phone}`, 'value too long: …'],
    [`no response ${id}`, 'no response …'],
    [`cannot write to ${email}`, 'cannot write to …'],
    [`open quote "${name}`, 'open quote "…'],
  ])('says %j as %j', (message, said) => {
    expect(describeError(new Error(message)).message).toBe(said);
  });

  it('leaves out what a database adds, and says where it happened', () => {
    const detail = { code: '23505', detail: `Key (id)=(${id})`, where: name, parameters: [phone] };
    const error = Object.assign(new Error('duplicate key', { cause: new Error(`"${name}"`) }), detail);
    const said = describeError(error);
    expect(said).toMatchObject({ name: 'Error', code: '23505', message: 'duplicate key' });
    expect(said.at?.[0]).toContain('log.test.ts');
    expect(JSON.stringify(said)).not.toMatch(PATTERN);
  });

  it('that is no error is said, too', () => {
    expect(describeError(`thrown: "${name}"`)).toEqual({ name: 'string', message: 'thrown: "…"' });
  });
});

describe('the process', { timeout: 30_000 }, () => {
  it('writes JSON lines of a real connection without address, id or words', async () => {
    const at = await makePlace();
    const child = spawnCollector({
      HAILONG_PORT: '0', ...at.environment,
      HAILONG_LOG_LEVEL: 'debug', HAILONG_TRUSTED_PROXIES: '127.0.0.1',
    });
    const url = await child.listening;
    const body = { ...response(), id: randomUUID(), answeredOn: new Date().toISOString().slice(0, 10) };
    for (const [path, method, init] of REQUESTS) {
      await fetch(url + path, { method, ...init, redirect: 'manual' });
    }
    const kept = await fetch(url + RESPONSES_PATH, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) });
    expect(kept.status).toBe(201);
    child.kill('SIGTERM');
    const { code, stdout, stderr } = await child.ended;
    expect([code, stdout]).toEqual([0, `collector listening on ${url}\n`]);
    const lines = stderr.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ msg }) => msg === 'request')).toHaveLength(REQUESTS.length + 1);
    expect(stderr).not.toMatch(PATTERN);
    expect(stderr).not.toContain(body.id);
    const [start, ...others] = lines;
    expect(start).toMatchObject({ msg: 'listening', url });
    expect(JSON.stringify(others)).not.toContain('127.0.0.1');
    await at.remove();
  });
});
