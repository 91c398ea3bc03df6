import { randomUUID } from 'node:crypto';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { CaseGroup } from '../conformance-case.ts';
import { expectRefusal, expectSame, expectStatus, expectThat } from '../expect.ts';
import type { Answer } from '../http-client.ts';
import type { Trial } from '../trial.ts';

/** Copies of one response that arrive at the same moment, each over its own connection. */
const COPIES = 20;

/** Chỉ tính một lần: the id of the device is the key. */
export const EXACTLY_ONCE: CaseGroup = {
  title: 'exactly once',
  cases: [
    {
      name: 'new',
      title: 'a new response is kept, answered with 201 and counted',
      contract: 'POST /v1/responses, 201',
      run: (trial) =>
        trial.expectCounts(1, async () => {
          await trial.keep(trial.newResponse());
        }),
    },
    {
      name: 'repeat',
      title: 'the same again gets 200 and the first receipt, byte for byte, and is not counted',
      contract: 'POST /v1/responses, 200',
      run: (trial) => expectRepeat(trial, (response) => JSON.stringify(response)),
    },
    {
      name: 'repeat-other-order',
      title: 'keys in another order are the same response',
      contract: 'the same content is a matter of values: the order of keys does not count',
      run: (trial) => expectRepeat(trial, (response) => JSON.stringify(reversed(response))),
    },
    {
      name: 'repeat-white-space',
      title: 'white space and escapes make no other response',
      contract: 'the same content is a matter of values: how they are written does not count',
      run: (trial) =>
        expectRepeat(trial, (response) => {
          const spaced = JSON.stringify(response, undefined, '\t');
          return ` ${spaced.replaceAll('access', String.raw`\u0061ccess`)}\r\n`;
        }),
    },
    {
      name: 'repeat-upper-case',
      title: 'an id in upper case is the same id',
      contract: 'RFC 9562: a UUID is read in either case',
      run: (trial) => expectRepeat(trial, shouted),
    },
    {
      name: 'first-upper-case',
      title: 'an id that came first in upper case is written in lower case, and repeated in either',
      contract: 'RFC 9562: a UUID is written in lower case',
      run: expectLowerCase,
    },
    {
      name: 'at-once',
      title: `${COPIES} copies at one moment: one 201, the others 200, one receipt, counted once`,
      contract: 'POST /v1/responses, 200 and 201',
      run: (trial) => trial.expectCounts(1, () => expectOneKept(trial)),
    },
    {
      name: 'conflict',
      title: 'other content under a known id is refused with 409 and changes nothing',
      contract: 'POST /v1/responses, 409 id-already-used',
      codes: ['id-already-used'],
      run: expectConflicts,
    },
    {
      name: 'repeat-after-conflict',
      title: 'after a conflict the first content still gets the first receipt',
      contract: 'a refusal changes nothing',
      run: async (trial) => {
        const response = trial.newResponse();
        const first = await trial.keep(response);
        await trial.post({ ...response, answers: { 'access.seats': 1 } });
        expectSameReceipt(await trial.post(response), first);
      },
    },
    {
      name: 'conflict-at-once',
      title: 'two contents of one id at the same moment: one is kept, the other refused',
      contract: 'POST /v1/responses, 409',
      run: (trial) => trial.expectCounts(1, () => expectOneContentKept(trial)),
    },
    {
      name: 'refused-then-mended',
      title: 'an id whose response was refused is free: nothing was stored',
      contract: 'a refusal stores nothing',
      run: async (trial) => {
        const response = trial.newResponse();
        expectStatus(await trial.post({ ...response, answers: { 'access.seats': 9 } }), 422);
        await trial.keep(response);
      },
    },
  ],
};

async function expectRepeat(
  trial: Trial,
  write: (response: SurveyResponse) => string,
): Promise<void> {
  const response = trial.newResponse({ procedure: trial.options.procedure });
  const first = await trial.keep(response);
  await trial.expectCounts(0, async () => {
    expectSameReceipt(await trial.post(write(response)), first);
  });
}

async function expectLowerCase(trial: Trial): Promise<void> {
  const response = trial.newResponse();
  const first = await trial.post(shouted(response));
  expectStatus(first, 201);
  expectThat('id in the receipt', first.text.includes(`"${response.id}"`), response.id, first.text);
  expectSameReceipt(await trial.post(response), first);
  expectSameReceipt(await trial.post(shouted(response)), first);
}

function expectSameReceipt(repeat: Answer, first: Answer): void {
  expectStatus(repeat, 200);
  expectSame('receipt of the repeat', repeat.text, first.text);
}

async function expectOneKept(trial: Trial): Promise<void> {
  const sending = trial.sendingOf(trial.newResponse());
  const answers = await trial.client.sendAtOnce(Array.from({ length: COPIES }, () => sending));
  const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
  expectSame('statuses', statuses, [...Array<number>(COPIES - 1).fill(200), 201]);
  expectSame('different receipts', new Set(answers.map(({ text }) => text)).size, 1);
}

async function expectConflicts(trial: Trial): Promise<void> {
  const response = trial.newResponse();
  await trial.keep(response);
  const { procedure } = trial.options;
  const changes: Partial<SurveyResponse>[] = [
    { answers: { 'access.seats': 5, 'result.accurate': 2 } },
    { answers: { 'access.seats': 4 } },
    { answers: { ...response.answers, 'result.complete': 4 } },
    { answeredOn: trial.dayBefore },
    { procedure },
    { follows: randomUUID() },
  ];
  await trial.expectCounts(0, async () => {
    for (const change of changes) {
      expectRefusal(await trial.post({ ...response, ...change }), 409, 'id', 'id-already-used');
    }
  });
}

async function expectOneContentKept(trial: Trial): Promise<void> {
  const one = trial.newResponse({ answers: { 'access.seats': 5 } });
  const other = { ...one, answers: { 'access.seats': 1 } };
  const contents = Array.from({ length: COPIES / 2 }, (_, index) =>
    index % 2 === 0 ? one : other,
  );
  const answers = await trial.client.sendAtOnce(
    contents.map((content) => trial.sendingOf(content)),
  );
  const kept = answers.filter(({ status }) => status === 201);
  expectSame('answers with 201', kept.length, 1);
  const winner = contents[answers.indexOf(kept[0]!)];
  for (const [index, answer] of answers.entries()) {
    if (contents[index] !== winner) expectRefusal(answer, 409, 'id', 'id-already-used');
    else expectSame('receipt', answer.text, kept[0]!.text);
  }
}

function reversed(value: object): object {
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      typeof part === 'object' ? reversed(part as object) : (part as unknown),
    ]),
  );
}

function shouted(response: SurveyResponse): string {
  return JSON.stringify({ ...response, id: response.id.toUpperCase() });
}
