import { MAX_BODY_BYTES } from '#core/protocol/wire.ts';
import { type CaseGroup, type ConformanceCase, NotAsked } from '../conformance-case.ts';
import { expectRefusal, expectSame, expectStatus, expectThat } from '../expect.ts';
import {
  type Fault, padded, QUERY_FAULTS, type QueryFault, RESPONSE_FAULTS, sendingOfFault,
} from '../faults.ts';
import { formSending } from '../form-sending.ts';
import type { Sending } from '../http-client.ts';
import type { Trial } from '../trial.ts';

/** Larger than any form, and than what a server reads at once. */
const LARGE = 200_000;

/** Từ chối: what is wrong is named, and nothing is stored. */
export const ERRORS: CaseGroup = {
  title: 'errors',
  cases: [
    ...RESPONSE_FAULTS.map(responseCase),
    ...QUERY_FAULTS.map(queryCase),
    {
      name: 'every-fault',
      title: 'two faults at once are both named',
      contract: 'Refusal.issues',
      run: async (trial) => {
        const answer = await trial.post(
          trial.newResponse({ answers: { 'access.seats': 0, 'access.parking': 4 } }),
        );
        expectRefusal(answer, 422, 'answers.access.seats', 'level-outside-scale');
        expectRefusal(answer, 422, 'answers.access.parking', 'unknown-item');
      },
    },
    {
      name: 'nothing-stored',
      title: 'all of that together has moved neither the counts nor the log',
      contract: 'a refusal stores nothing',
      run: (trial) => trial.undisturbed(0, () => expectNothingStored(trial)),
    },
    {
      name: 'largest-body',
      title: `a body of ${MAX_BODY_BYTES} bytes is taken`,
      contract: 'POST /v1/responses: at most 65,536 bytes',
      run: async (trial) => {
        const body = padded(trial.newResponse(), MAX_BODY_BYTES);
        expectStatus(await trial.post(body), 201);
      },
    },
    {
      name: 'connection-goes-on',
      title: 'a connection on which a body was too large goes on, or it was said that it ends',
      contract: 'RFC 9112, 9.6: else a proxy loses what somebody else sends over it',
      run: expectConnectionGoesOn,
    },
    {
      name: 'days-taken',
      title: 'answers from 31 days ago to tomorrow are taken',
      contract: 'SurveyResponse.answeredOn',
      run: async (trial) => {
        const margin = trial.nearMidnight() ? 1 : 0;
        for (const days of [-31 + margin, 0, 1 - margin]) {
          await trial.keep(trial.newResponse({ answeredOn: trial.dayFromNow(days) }));
        }
      },
    },
    {
      name: 'charset-named',
      title: 'a media type that names its character set is taken',
      contract: 'RFC 9110: a media type may have parameters and is read in either case',
      run: async (trial) => {
        const type = { 'Content-Type': 'Application/JSON; charset=utf-8' };
        await trial.keep(trial.newResponse(), type);
      },
    },
  ],
};

function responseCase(fault: Fault): ConformanceCase {
  const { name, what, status = 422, path, codes } = fault;
  return {
    name,
    codes,
    title: `${what} is refused with ${status}`,
    contract: `POST /v1/responses, ${status} ${said(codes)}`,
    run: async (trial) => {
      const sending = await sendingOfFault(fault, trial);
      expectRefusal(await trial.client.send(sending), status, path, ...codes);
      const id = idIn(sending);
      if (id) await trial.expectNotStored(id);
    },
  };
}

function queryCase({ name, what, path, codes, query, more = '' }: QueryFault): ConformanceCase {
  return {
    name,
    codes,
    title: `${what} is refused with 400`,
    contract: `GET /v1/scores, 400 ${said(codes)}`,
    run: async (trial) => {
      expectRefusal(await trial.get(trial.scoresPath(query) + more), 400, path, ...codes);
    },
  };
}

function said(codes: readonly string[]): string {
  return codes.length > 1 ? 'for its shape' : codes[0]!;
}

/** The id that a refused body would have been kept under. */
function idIn({ body }: Sending): string | undefined {
  const text = Array.isArray(body) ? body.join('') : String(body ?? '');
  return /"id":"([0-9a-f-]{36})"/u.exec(text)?.[1];
}

async function expectConnectionGoesOn(trial: Trial): Promise<void> {
  const question = { method: 'GET', path: trial.scoresPath() };
  const questions = Array.from({ length: 12 }, () => question);
  const refused = formSending(`x=${'x'.repeat(LARGE)}`);
  const answers = await trial.client.sendInTurn([refused, ...questions], 60);
  expectStatus(answers[0]!, 413);
  for (const [index, { headers }] of answers.slice(1, -1).entries()) {
    const goesOn = answers[index + 2]!.reused || /close/iu.test(headers.connection ?? '');
    expectThat(`connection after ${index + 1} more requests`, goesOn, 'the same one', 'another');
  }
}

async function expectNothingStored(trial: Trial): Promise<void> {
  const whole = { from: undefined, to: undefined };
  const before = await trial.scores(whole);
  for (const fault of RESPONSE_FAULTS) {
    await sendingOfFault(fault, trial).then(
      (sending) => trial.client.send(sending),
      (error: unknown) => {
        if (!(error instanceof NotAsked)) throw error;
      },
    );
  }
  expectSame('scores and log', await trial.scores(whole), before);
}
