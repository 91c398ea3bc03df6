import { randomUUID } from 'node:crypto';
import { NO_PREVIOUS_HASH } from '#core/protocol/log.schema.ts';
import { loggedReceiptSchema } from '#core/protocol/receipt.schema.ts';
import { type LoggedReceipt, RESPONSES_PATH } from '#core/protocol/wire.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import type { CaseGroup } from '../conformance-case.ts';
import {
  expectRefusal,
  expectSame,
  expectStatus,
  expectThat,
  parseJson,
  readBody,
} from '../expect.ts';
import { hashOf, sha256 } from '../receipt-hash.ts';
import type { Trial } from '../trial.ts';

/** Responses that arrive at the same moment, each to be an entry of its own in the log. */
const MANY = 12;
/** By how much the clocks of the suite and of the collector may differ, in milliseconds. */
const CLOCKS = 10 * 60_000;
const WORDS = 'Chờ hơi lâu, “ghế” & bàn tốt\n🙂';

/** Giấy xác nhận và nhật ký của đơn vị: what a citizen can check later. */
export const RECEIPTS: CaseGroup = {
  title: 'receipts',
  cases: [
    {
      name: 'fields',
      title:
        'a receipt says which response came when, what was counted and where it stands in the log',
      contract: 'LoggedReceipt',
      run: expectFields,
    },
    {
      name: 'hash',
      title: 'its hash is the SHA-256 of its canonical JSON without id and hash',
      contract: 'LoggedReceipt.hash, RFC 8785',
      run: async (trial) => {
        const receipt = await trial.receiptOf(trial.newResponse());
        expectSame('hash of the receipt', receipt.hash, hashOf(receipt));
      },
    },
    {
      name: 'chain',
      title: 'receipts of one unit follow each other: position by position, hash by hash',
      contract: 'LoggedReceipt.position and previousHash',
      run: (trial) =>
        trial.undisturbed(4, async () => {
          const receipts: LoggedReceipt[] = [];
          for (let sent = 0; sent < 4; sent++)
            receipts.push(await trial.receiptOf(trial.newResponse()));
          expectChain(receipts);
        }),
    },
    {
      name: 'chain-at-once',
      title: `${MANY} responses at one moment make ${MANY} links of one chain, without gap or fork`,
      contract: 'LoggedReceipt.position and previousHash',
      run: (trial) => trial.undisturbed(MANY, () => expectChainAtOnce(trial)),
    },
    {
      name: 'head',
      title: 'the scores show the last receipt of the unit, whatever else they are asked for',
      contract: 'Scores.log',
      run: (trial) => trial.undisturbed(1, () => expectHead(trial)),
    },
    {
      name: 'log-stands-still',
      title: 'a repeat, a conflict and a refusal add nothing to the log',
      contract: 'the log has an entry for each response that was kept, and no other',
      run: (trial) => trial.undisturbed(1, () => expectLogStandsStill(trial)),
    },
    {
      name: 'stored',
      title: 'who holds the id may read what is kept: the receipt, and texts that have its hashes',
      contract: 'GET /v1/responses/{id}',
      run: expectStored,
    },
    {
      name: 'stored-answers',
      title: 'the text of what is counted holds what was sent',
      contract: 'GET /v1/responses/{id}: id, unit, instrument, day, kind, levels',
      run: expectStoredAnswers,
    },
    {
      name: 'stored-details',
      title: 'words and procedure are kept apart from what is counted, so that they can be erased',
      contract: 'GET /v1/responses/{id}: details',
      run: expectStoredDetails,
    },
    {
      name: 'salt',
      title: 'the same words have other hashes in another response: nobody can guess them',
      contract: 'both texts hold a salt',
      run: async (trial) => {
        const { procedure } = trial.options;
        const one = await trial.receiptOf(trial.newResponse({ procedure }));
        const other = await trial.receiptOf(trial.newResponse({ procedure }));
        const same = one.detailsHash === other.detailsHash || one.answersHash === other.answersHash;
        expectThat('hashes of equal contents', !same, 'different ones', [one, other]);
      },
    },
    {
      name: 'not-stored',
      title: 'an id that nobody sent is not found',
      contract: 'GET /v1/responses/{id}, 404 not-found',
      codes: ['not-found'],
      run: async (trial) => {
        const answer = await trial.get(`${RESPONSES_PATH}/${randomUUID()}`);
        expectRefusal(answer, 404, '', 'not-found');
      },
    },
  ],
};

async function expectFields(trial: Trial): Promise<void> {
  const { procedure, unit } = trial.options;
  const response = trial.newResponse({ procedure });
  const sentAt = Date.now();
  const receipt = await trial.receiptOf(response);
  expectSame('id', receipt.id, response.id);
  expectSame('unit', receipt.unit, unit);
  expectSame('criteria that were counted', receipt.counted, 2);
  const apart = Math.abs(Date.parse(receipt.receivedAt) - sentAt);
  const now = new Date(sentAt).toISOString();
  expectThat(
    'receivedAt',
    apart < CLOCKS,
    `about ${now}, by the clock of the suite`,
    receipt.receivedAt,
  );
}

async function expectChainAtOnce(trial: Trial): Promise<void> {
  const sendings = Array.from({ length: MANY }, () => trial.sendingOf(trial.newResponse()));
  const answers = await trial.client.sendAtOnce(sendings);
  for (const answer of answers) expectStatus(answer, 201);
  const receipts = answers.map((answer) => readBody(answer, loggedReceiptSchema));
  expectChain(receipts.toSorted((a, b) => a.position - b.position));
}

function expectChain(receipts: readonly LoggedReceipt[]): void {
  const first = receipts[0]!.position;
  const positions = receipts.map(({ position }) => position);
  expectSame(
    'positions',
    positions,
    receipts.map((_, index) => first + index),
  );
  if (first === 1)
    expectSame('previousHash of the first', receipts[0]!.previousHash, NO_PREVIOUS_HASH);
  for (const [index, { position, previousHash }] of receipts.slice(1).entries()) {
    expectSame(`previousHash of position ${position}`, previousHash, receipts[index]!.hash);
  }
}

async function expectHead(trial: Trial): Promise<void> {
  const { position, hash } = await trial.receiptOf(trial.newResponse());
  const queries = [
    {},
    { kind: 'verified' },
    { from: undefined, to: undefined },
    { rule: 'mean-of-items' },
  ];
  for (const query of queries)
    expectSame('log', (await trial.scores(query)).log, { position, hash });
}

async function expectLogStandsStill(trial: Trial): Promise<void> {
  const response = trial.newResponse();
  const { position, hash } = await trial.receiptOf(response);
  expectStatus(await trial.post(response), 200);
  expectStatus(await trial.post({ ...response, answeredOn: trial.dayBefore }), 409);
  expectStatus(await trial.post(trial.newResponse({ answers: { 'access.seats': 9 } })), 422);
  expectSame('log', await trial.head(), { position, hash });
}

async function expectStored(trial: Trial): Promise<void> {
  const response = trial.newResponse({ procedure: trial.options.procedure });
  const kept = await trial.keep(response);
  const receipt = readBody(kept, loggedReceiptSchema);
  for (const id of [response.id, response.id.toUpperCase()]) {
    const stored = await trial.stored(id);
    expectSame('receipt', stored.receipt, receipt);
    expectSame('SHA-256 of answers', sha256(stored.answers ?? ''), receipt.answersHash);
    expectThat('details', stored.details !== undefined, 'the text of the procedure', stored);
    expectSame('SHA-256 of details', sha256(stored.details!), receipt.detailsHash);
  }
}

async function expectStoredAnswers(trial: Trial): Promise<void> {
  const response = trial.newResponse({ answers: { 'access.seats': 5, 'result.accurate': 1 } });
  await trial.keep(response);
  const { answers } = await trial.stored(response.id);
  const { id, unit, instrument, answeredOn } = response;
  const expected = {
    id,
    unit,
    instrument: instrument.id,
    answeredOn,
    kind: 'open',
    ...response.answers,
  };
  const leaves = leavesOf(parseJson(answers ?? ''));
  for (const [what, value] of Object.entries(expected)) {
    const holds = leaves.some(
      ([key, leaf]) => leaf === value && (what in response.answers ? key === what : true),
    );
    expectThat(`answers: ${what}`, holds, JSON.stringify(value), answers);
  }
}

async function expectStoredDetails(trial: Trial): Promise<void> {
  await trial.needInstrument(RATING_2025.id);
  const { procedure } = trial.options;
  const answers = { 'handling.attitude': 4, 'other-contents': WORDS };
  const response = trial.newResponse({ instrument: RATING_2025, answers, procedure });
  await trial.keep(response);
  const stored = await trial.stored(response.id);
  const details = leavesOf(parseJson(stored.details ?? ''));
  for (const value of [WORDS, procedure]) {
    expectThat(
      'details',
      details.some(([, leaf]) => leaf === value),
      JSON.stringify(value),
      stored.details,
    );
  }
  const counted = leavesOf(parseJson(stored.answers ?? ''));
  expectThat(
    'answers',
    counted.every(([, leaf]) => leaf !== WORDS),
    'no words',
    stored.answers,
  );
}

/** Every value that is no object and no list, with its key; of a list with the key of the list. */
function leavesOf(value: unknown, key = ''): [key: string, leaf: unknown][] {
  if (Array.isArray(value)) return value.flatMap((part) => leavesOf(part, key));
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, name));
}
