import { randomUUID } from 'node:crypto';
import { FORMS_PATH, RESPONSES_PATH, SCORES_PATH } from '#core/protocol/wire.ts';
import type { CaseGroup, ConformanceCase } from '../conformance-case.ts';
import { expectRefusal, expectStatus, expectThat } from '../expect.ts';
import type { Trial } from '../trial.ts';

/** Methods and addresses: what is answered where. */
export const METHODS: CaseGroup = {
  title: 'methods',
  cases: [
    only('responses', RESPONSES_PATH, 'POST', ['GET', 'PUT', 'DELETE', 'PATCH']),
    only('one-response', `${RESPONSES_PATH}/${randomUUID()}`, 'GET', ['POST', 'PUT', 'PATCH']),
    only('scores', SCORES_PATH, 'GET', ['POST', 'PUT', 'DELETE', 'PATCH']),
    only('forms', FORMS_PATH, 'POST', ['GET', 'PUT', 'DELETE', 'PATCH']),
    {
      name: 'unknown-address',
      title: 'an address that there is not is answered with 404',
      contract: 'x-other-paths, 404 not-found',
      codes: ['not-found'],
      run: async (trial) => {
        expectRefusal(await trial.get('/v1/no-such-thing'), 404, '', 'not-found');
      },
    },
  ],
};

function only(
  name: string,
  path: string,
  allowed: string,
  others: readonly string[],
): ConformanceCase {
  const shown = path.replace(/[0-9a-f-]{36}/u, '<id>');
  return {
    name,
    title: `${shown} answers ${allowed}, and 405 with Allow to the rest`,
    contract: 'x-other-methods, 405 method-not-allowed; RFC 9110: 405 comes with Allow',
    codes: ['method-not-allowed'],
    run: async (trial) => {
      for (const method of others) await expectNotAllowed(trial, method, path, allowed);
    },
  };
}

async function expectNotAllowed(
  trial: Trial,
  method: string,
  path: string,
  allowed: string,
): Promise<void> {
  const body =
    method === 'GET' ? {} : { body: '{}', headers: { 'Content-Type': 'application/json' } };
  const answer = await trial.client.send({ method, path, ...body });
  if (path === FORMS_PATH) expectStatus(answer, 405);
  else expectRefusal(answer, 405, '', 'method-not-allowed');
  const named = (answer.headers.allow ?? '').split(',').map((one) => one.trim());
  const right = named.includes(allowed) && !named.includes(method);
  expectThat(`Allow of ${method} ${path}`, right, allowed, answer.headers.allow);
}
