import { createHash } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { OPENAPI_PATH } from '#core/protocol/openapi.ts';
import * as examples from '#core/protocol/openapi-examples.data.ts';
import { ALLOWED_METHODS, ROUTES } from '#core/protocol/routes.data.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import { tallyResponses } from '#core/scoring/tally.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import { openCollector, PORTAL, type TestCollector } from '../fixture.ts';
import { check, DOCUMENT, OPERATIONS } from './openapi-fixture.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let collector: TestCollector;
beforeAll(async () => {
  collector = await openCollector(['H55']);
});
afterAll(() => collector.close());

describe('the document', () => {
  it('is OpenAPI 3.1 by its schema, with references that lead somewhere', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(DOCUMENT) as never)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('is found wrong where it is', async () => {
    const wrong = structuredClone(DOCUMENT) as never as { info: object };
    wrong.info = {};
    expect((await new Validator().validate(wrong as never)).valid).toBe(false);
  });

  it('is what the collector serves, to pages of allowed origins too', async () => {
    const answer = await collector.app.request(OPENAPI_PATH, { headers: { Origin: PORTAL } });
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'application/json']);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(PORTAL);
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(DOCUMENT)));
  });

  it('has the routes that the collector has, and no others', () => {
    const documented = OPERATIONS.filter(({ method }) => method !== 'options').map(
      ({ route }) => route,
    );
    expect(routesOf(collector.app)).toEqual(documented.toSorted());
  });

  it('names each operation, and describes each schema and property', () => {
    const names = OPERATIONS.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    const bare = Object.entries(DOCUMENT.components.schemas).flatMap(
      ([name, { description, properties = {} }]) => [
        ...(description ? [] : [name]),
        ...Object.entries(properties)
          .filter(([, property]) => !property.description)
          .map(([key]) => `${name}.${key}`),
      ],
    );
    expect(bare).toEqual([]);
  });

  it('says which methods are answered at the addresses of the contract', () => {
    const required = ROUTES.filter((route) => route.required && route.method !== 'options');
    const allowed = required
      .filter(({ path }) => path !== '/v1/forms/{id}')
      .map(({ path, method }) => [path, method.toUpperCase()]);
    expect(Object.fromEntries(allowed)).toEqual(ALLOWED_METHODS);
  });
});

/** Routes by method and path; what is for every path or method only stands in front of them. */
function routesOf(app: Hono): string[] {
  const own = app.routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'));
  const named = own.map(
    ({ method, path }) =>
      `${method.toLowerCase()} ${path.replace(/:(\w+)/gu, '{$1}').replace(/(?<=.)\/$/u, '')}`,
  );
  return [...new Set(named)].toSorted();
}

describe('the examples of the document', () => {
  it.each(Object.entries(DOCUMENT.components.schemas))(
    'of %s fit their schema',
    (name, { examples: given }) => {
      expect(given.length).toBeGreaterThan(0);
      const schema = { $ref: `#/components/schemas/${name}` };
      expect(given.map((example) => check(example, schema))).toEqual(given.map(() => ''));
    },
  );

  it('stand at every body of JSON or HTML and fit it', () => {
    const bodies = OPERATIONS.flatMap(({ route, operation: { requestBody, responses } }) => [
      ...Object.entries(requestBody?.content ?? {}).map(([type, body]) => ({
        at: `${route} ${type}`,
        ...body,
      })),
      ...Object.entries(responses).flatMap(([status, { content = {} }]) =>
        Object.entries(content).map(([type, body]) => ({
          at: `${route} ${status} ${type}`,
          ...body,
        })),
      ),
    ]);
    const exempt = bodies.filter(({ example }) => example === undefined).map(({ at }) => at);
    expect(exempt).toEqual([
      'get /v1/openapi.json 200 application/json',
      'get /v1/forms/form.css 200 text/css; charset=utf-8',
    ]);
    const wrong = bodies.map(
      ({ at, schema, example }) => `${at}: ${example === undefined ? '' : check(example, schema)}`,
    );
    expect(wrong.filter((line) => !line.endsWith(': '))).toEqual([]);
  });

  it('tell one story: the hashes of the receipt are true', () => {
    const {
      RECEIPT: { id: _id, hash, ...rest },
      STORED_RESPONSE: { answers, details },
    } = examples;
    expect([sha256(answers!), sha256(details!)]).toEqual([rest.answersHash, rest.detailsHash]);
    expect(sha256(canonicalJson(rest))).toBe(hash);
    expect(examples.SCORES.log).toEqual({ position: rest.position, hash });
    const table = scoreTally(
      RATING_2025,
      tallyResponses(RATING_2025, [examples.RESPONSE.answers]),
      'pooled',
    );
    expect(examples.SCORES).toMatchObject(table);
  });
});

describe('the schema of the document', () => {
  const response = { $ref: '#/components/schemas/SurveyResponse' };
  const receipt = { $ref: '#/components/schemas/Receipt' };
  it.each([
    ['a name', response, { ...examples.RESPONSE, name: 'A' }],
    [
      'a level between two',
      response,
      { ...examples.RESPONSE, answers: { 'handling.attitude': 3.5 } },
    ],
    ['a unit with a space', response, { ...examples.RESPONSE, unit: 'H 99' }],
    ['a receipt with half a log', receipt, { ...examples.EARLIER_RECEIPT, position: 1 }],
    ['a hash in upper case', receipt, { ...examples.RECEIPT, hash: 'A'.repeat(64) }],
    ['a receipt at position 0', receipt, { ...examples.RECEIPT, position: 0 }],
  ])('refuses %s', (_what, schema, value) => {
    expect(check(value, schema)).not.toBe('');
  });
});
