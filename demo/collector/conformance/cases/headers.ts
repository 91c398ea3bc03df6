import { refusalSchema } from '#core/protocol/refusal.schema.ts';
import { REFUSAL_CODES } from '#core/protocol/refusal-codes.data.ts';
import { type Route, ROUTES } from '#core/protocol/routes.data.ts';
import { FORMS_PATH } from '#core/protocol/wire.ts';
import { type CaseGroup, NotAsked } from '../conformance-case.ts';
import { Departure } from '../departure.ts';
import { expectSame, expectThat, nameOf, readBody } from '../expect.ts';
import type { Answer } from '../http-client.ts';

const KNOWN_CODES = new Set(
  Object.values(REFUSAL_CODES)
    .flat()
    .map(({ code }) => code),
);

/** What holds for every answer of this run, whatever was asked. It comes last. */
export const EVERY_ANSWER: CaseGroup = {
  title: 'every answer',
  cases: [
    {
      name: 'no-5xx',
      title: 'nothing that was sent has made the collector fail',
      contract: '500 is for a fault of the collector, never for what a sender wrote',
      run: async ({ client }) => {
        for (const answer of client.answers) {
          expectThat(
            `status of ${nameOf(answer)}`,
            answer.status !== 500 && !isStrangeFailure(answer),
            'no failure',
            `${answer.status} ${answer.text}`,
          );
        }
      },
    },
    {
      name: 'known-status',
      title: 'every status is one that the contract gives to the route',
      contract: 'openapi.json',
      run: async ({ client }) => {
        for (const answer of client.answers) {
          const statuses = statusesOf(answer);
          expectThat(
            `status of ${nameOf(answer)}`,
            statuses.includes(answer.status),
            statuses.join(', '),
            `${answer.status} ${answer.text}`,
          );
        }
      },
    },
    {
      name: 'no-cookie',
      title: 'no answer sets a cookie',
      contract: 'nobody is watched',
      run: async ({ client }) => {
        for (const answer of client.answers) {
          expectSame(`Set-Cookie of ${nameOf(answer)}`, answer.headers['set-cookie'], undefined);
        }
      },
    },
    {
      name: 'no-store',
      title: 'no answer may be kept by a cache',
      contract: 'Cache-Control: no-store',
      run: async ({ client }) => {
        for (const answer of read(client.answers)) expectToken(answer, 'cache-control', 'no-store');
      },
    },
    {
      name: 'nosniff',
      title: 'no answer may be taken for something else than it says it is',
      contract: 'X-Content-Type-Options: nosniff',
      run: async ({ client }) => {
        for (const answer of read(client.answers))
          expectToken(answer, 'x-content-type-options', 'nosniff');
      },
    },
    {
      name: 'policy',
      title: 'nothing in an answer may run, and no page may frame it',
      contract:
        "Content-Security-Policy: default-src 'none', frame-ancestors 'none'; no script is allowed",
      run: async ({ client }) => {
        for (const answer of read(client.answers)) expectPolicy(answer);
      },
    },
    {
      name: 'refusals',
      title: 'every refusal of a program has the shape of one and codes of the contract',
      contract: 'Refusal',
      run: async ({ client }) => {
        for (const answer of client.answers) {
          if (answer.status >= 400 && !isPage(answer)) expectKnownCodes(answer);
        }
      },
    },
    {
      name: 'limits',
      title: 'who is told to come again later is told when, and why',
      contract: '429 too-many-requests and 503 not-now, with Retry-After',
      codes: ['too-many-requests', 'not-now'],
      run: async ({ client }) => {
        const limited = client.answers.filter(({ status }) => status === 429 || status === 503);
        if (limited.length === 0) throw new NotAsked('the collector had no reason to');
        for (const answer of limited) expectLimit(answer);
      },
    },
  ],
};

/** 503 has its own case; anything else from 500 on is a failure. */
const isStrangeFailure = ({ status }: Answer): boolean => status >= 500 && status !== 503;

const isPage = ({ sending: { path } }: Answer): boolean => path.startsWith(FORMS_PATH);

/** A preflight is read by the browser alone. */
const read = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ sending: { method } }) => method !== 'OPTIONS');

function statusesOf({ sending: { method, path } }: Answer): number[] {
  const here = ROUTES.filter((route) => route.required && matches(route, path));
  const routes = here.filter((route) => route.method === method.toLowerCase());
  if (routes.length > 0)
    return [
      ...routes.flatMap(({ answers }) => answers.map(({ status }) => status)),
      ...also(method),
    ];
  return here.length > 0 ? [405, 429, 503] : [404, 429, 503];
}

/** Some frameworks answer a preflight with 200; browsers take both. */
const also = (method: string): number[] => (method === 'OPTIONS' ? [200] : []);

function matches({ path: pattern }: Route, path: string): boolean {
  const [asked = ''] = path.split('?');
  return new RegExp(`^${pattern.replace('{id}', '[^/]+')}$`, 'u').test(asked);
}

function expectToken(answer: Answer, header: string, token: string): void {
  const value = String(answer.headers[header] ?? '');
  const tokens = value
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  expectThat(`${header} of ${nameOf(answer)}`, tokens.includes(token), token, value);
}

function expectPolicy(answer: Answer): void {
  const value = String(answer.headers['content-security-policy'] ?? '');
  const directives = new Map(
    value.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      return [name.toLowerCase(), sources.join(' ')] as const;
    }),
  );
  const script = directives.get('script-src') ?? "'none'";
  const right =
    directives.get('default-src') === "'none'" &&
    script === "'none'" &&
    directives.get('frame-ancestors') === "'none'";
  expectThat(
    `Content-Security-Policy of ${nameOf(answer)}`,
    right,
    "default-src 'none'; frame-ancestors 'none' and no scripts",
    value,
  );
}

function expectKnownCodes(answer: Answer): void {
  for (const { code } of readBody(answer, refusalSchema).issues) {
    expectThat(
      `code in the refusal of ${nameOf(answer)}`,
      KNOWN_CODES.has(code),
      'a code of the contract',
      code,
    );
  }
}

function expectLimit(answer: Answer): void {
  const after = answer.headers['retry-after'];
  if (after === undefined)
    throw new Departure(`Retry-After of ${nameOf(answer)}`, 'when to come again', 'nothing');
  if (isPage(answer)) return;
  const code = answer.status === 429 ? 'too-many-requests' : 'not-now';
  const codes = readBody(answer, refusalSchema).issues.map((issue) => issue.code);
  expectThat(`code of a ${answer.status}`, codes.includes(code), code, codes);
}
