import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import type { CaseGroup } from '../conformance-case.ts';
import { expectRefusal, expectSame, expectStatus, expectThat } from '../expect.ts';
import type { Answer } from '../http-client.ts';
import type { Trial } from '../trial.ts';

/** Trang của cổng khác: which pages may send and read with JavaScript. */
export const CORS: CaseGroup = {
  title: 'CORS',
  cases: [
    {
      name: 'preflight',
      title: 'a page of an allowed origin may ask and is told that it may send JSON',
      contract: 'OPTIONS /v1/responses',
      run: (trial) => expectPreflight(trial, trial.allowedOrigin()),
    },
    {
      name: 'preflight-foreign',
      title: 'a page of any other origin may ask too, so that it can read that it is refused',
      contract: 'OPTIONS /v1/responses: granted to every origin',
      run: (trial) => expectPreflight(trial, trial.options.otherOrigin),
    },
    {
      name: 'receipt-readable',
      title: 'a page of an allowed origin may read its receipt, new or repeated',
      contract: 'POST /v1/responses, Access-Control-Allow-Origin',
      run: async (trial) => {
        const Origin = trial.allowedOrigin();
        const response = trial.newResponse();
        expectReadable(await trial.keep(response, { Origin }), Origin);
        expectReadable(await trial.post(response, { Origin }), Origin);
      },
    },
    {
      name: 'refusal-readable',
      title: 'a page of an allowed origin may read why it is refused',
      contract: 'POST /v1/responses, Access-Control-Allow-Origin on every status',
      run: expectRefusalsReadable,
    },
    {
      name: 'scores-readable',
      title: 'a page of an allowed origin may read the scores',
      contract: 'GET /v1/scores, Access-Control-Allow-Origin',
      run: async (trial) => {
        const Origin = trial.allowedOrigin();
        expectReadable(await trial.askScores({}, { Origin }), Origin);
        expectReadable(await trial.askScores({ unit: '' }, { Origin }), Origin);
      },
    },
    {
      name: 'stored-readable',
      title: 'a page of an allowed origin may read what is kept of a response, no other page may',
      contract: 'GET /v1/responses/{id}, Access-Control-Allow-Origin',
      run: async (trial) => {
        const Origin = trial.allowedOrigin();
        const response = trial.newResponse();
        await trial.keep(response);
        const path = `${RESPONSES_PATH}/${response.id}`;
        const allowed = await trial.get(path, { Origin });
        expectStatus(allowed, 200);
        expectReadable(allowed, Origin);
        expectUnreadable(await trial.get(path, { Origin: trial.options.otherOrigin }));
      },
    },
    {
      name: 'foreign-refused',
      title: 'a page of another origin may not send, may read that, and nothing is stored',
      contract: 'POST /v1/responses, 403 origin-not-allowed',
      codes: ['origin-not-allowed'],
      run: (trial) => expectForeignRefused(trial, trial.options.otherOrigin),
    },
    {
      name: 'look-alikes-refused',
      title:
        'origins that only look like an allowed one may not send: other scheme, port, ending, null',
      contract: 'origins are compared letter by letter',
      run: async (trial) => {
        for (const origin of lookAlikes(trial.allowedOrigin()))
          await expectForeignRefused(trial, origin);
      },
    },
    {
      name: 'foreign-scores',
      title: 'a page of another origin may not read the scores',
      contract: 'GET /v1/scores: no Access-Control-Allow-Origin',
      run: async (trial) => {
        for (const Origin of [trial.options.otherOrigin, 'null']) {
          expectUnreadable(await trial.askScores({}, { Origin }));
        }
      },
    },
    {
      name: 'no-origin',
      title: 'a sender that is no page names no origin, and may send',
      contract: 'Origin is for pages',
      run: async (trial) => {
        await trial.keep(trial.newResponse());
      },
    },
    {
      name: 'no-credentials',
      title: 'no answer so far allows credentials or every origin',
      contract:
        'Access-Control-Allow-Origin is never *, Access-Control-Allow-Credentials is never sent',
      run: async ({ client }) => {
        for (const { headers } of client.answers) {
          expectSame(
            'Access-Control-Allow-Credentials',
            headers['access-control-allow-credentials'],
            undefined,
          );
          const origin = headers['access-control-allow-origin'];
          expectThat('Access-Control-Allow-Origin', origin !== '*', 'one origin or none', origin);
        }
      },
    },
  ],
};

async function expectPreflight(trial: Trial, origin: string): Promise<void> {
  const headers = {
    Origin: origin,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type',
  };
  const answer = await trial.client.send({ method: 'OPTIONS', path: RESPONSES_PATH, headers });
  expectStatus(answer, 200, 204);
  expectSame('Access-Control-Allow-Origin', answer.headers['access-control-allow-origin'], origin);
  expectNamed(answer, 'access-control-allow-methods', 'post');
  expectNamed(answer, 'access-control-allow-headers', 'content-type');
}

async function expectRefusalsReadable(trial: Trial): Promise<void> {
  const Origin = trial.allowedOrigin();
  const response = trial.newResponse();
  await trial.keep(response);
  const faults: [status: number, body: unknown, headers?: Record<string, string>][] = [
    [400, '{'],
    [409, { ...response, answers: { 'access.seats': 1 } }],
    [413, 'x'.repeat(70_000)],
    [415, '{}', { 'Content-Type': 'text/plain' }],
    [422, { ...trial.newResponse(), answers: {} }],
  ];
  for (const [status, body, headers] of faults) {
    const answer = await trial.post(body, { Origin, ...headers });
    expectStatus(answer, status);
    expectReadable(answer, Origin);
  }
}

async function expectForeignRefused(trial: Trial, Origin: string): Promise<void> {
  const response = trial.newResponse();
  const answer = await trial.post(response, { Origin });
  expectRefusal(answer, 403, 'headers.origin', 'origin-not-allowed');
  expectReadable(answer, Origin);
  await trial.expectNotStored(response.id);
}

function expectReadable(answer: Answer, origin: string): void {
  const { 'access-control-allow-origin': allowed } = answer.headers;
  expectSame(`Access-Control-Allow-Origin of a ${answer.status}`, allowed, origin);
  expectNamed(answer, 'vary', 'origin');
  expectNamed(answer, 'access-control-expose-headers', 'retry-after');
}

function expectUnreadable(answer: Answer): void {
  const allowed = answer.headers['access-control-allow-origin'];
  expectSame('Access-Control-Allow-Origin', allowed, undefined);
  expectNamed(answer, 'vary', 'origin');
}

function expectNamed({ headers, status }: Answer, header: string, name: string): void {
  const value = String(headers[header] ?? '');
  const names = value
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  expectThat(`${header} of a ${status}`, names.includes(name), `has ${name}`, value);
}

/** Origins that a careless comparison would take for the allowed one. */
function lookAlikes(origin: string): string[] {
  const { protocol, hostname, host, port } = new URL(origin);
  const scheme = protocol === 'https:' ? 'http:' : 'https:';
  return [
    'null',
    `${origin}.evil.example`,
    `${protocol}//evil-${host}`,
    `${scheme}//${host}`,
    `${protocol}//${hostname}:${port === '8443' ? '8444' : '8443'}`,
  ];
}
