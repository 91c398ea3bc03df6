import { createHash, randomUUID } from 'node:crypto';
import {
  answering,
  answeringAtOnce,
  answeringJson,
  jsonOf,
  refusalOf,
  scoresAsked,
  sent,
  type Spoil,
  storedAsked,
  without,
} from './spoil.ts';
import type { WrongCollector } from './wrong-collector.ts';

const hashes = (change: (receipt: Record<string, unknown>) => object): Spoil =>
  answeringJson(sent, [200, 201], (body) => ({ ...body, ...change(body) }));
const zeros = '0'.repeat(64);

/** Receipts and their log. */
export const RECEIPTS: readonly WrongCollector[] = [
  ['counts blanks in the receipt', 'receipts/fields', hashes(() => ({ counted: 22 }))],
  [
    'says local time',
    'receipts/fields',
    hashes(() => ({ receivedAt: '2026-11-21T12:00:00+07:00' })),
  ],
  [
    'says a wrong moment',
    'receipts/fields',
    hashes(() => ({ receivedAt: '2020-01-01T00:00:00Z' })),
  ],
  ['names another unit', 'receipts/fields', hashes(() => ({ unit: 'H55' }))],
  [
    'has no log',
    'receipts/fields',
    answeringJson(sent, [200, 201], ({ id, receivedAt, counted }) => ({ id, receivedAt, counted })),
  ],
  [
    'writes hashes in upper case',
    'receipts/hash',
    hashes(({ hash }) => ({ hash: String(hash).toUpperCase() })),
  ],
  [
    'hashes something else',
    'receipts/hash',
    hashes(({ hash }) => ({ hash: createHash('sha256').update(String(hash)).digest('hex') })),
  ],
  [
    'leaves gaps in the positions',
    'receipts/chain',
    hashes(({ position }) => ({ position: Number(position) * 2 })),
  ],
  [
    'begins a new chain with each response',
    'receipts/chain',
    hashes(() => ({ previousHash: zeros })),
  ],
  [
    'forks the chain when many come at once',
    'receipts/chain-at-once',
    answeringAtOnce((answered) => ({
      ...answered,
      body: JSON.stringify({ ...jsonOf(answered), previousHash: zeros }),
    })),
  ],
  [
    'gives one position to two that come at once',
    'receipts/chain-at-once',
    answeringAtOnce((answered, _asked, _right, nth) => {
      const { position, ...body } = jsonOf(answered)!;
      return {
        ...answered,
        body: JSON.stringify({ ...body, position: Number(position) - (nth % 2) }),
      };
    }),
  ],
  [
    'shows a head that lags behind',
    'receipts/head',
    (right) => {
      let last: unknown;
      return async (asked) => {
        const answered = await right(asked);
        if (!scoresAsked(asked) || answered.status !== 200) return answered;
        const { log, ...scores } = jsonOf(answered)!;
        const shown = last ?? log;
        last = log;
        return {
          ...answered,
          body: JSON.stringify({ ...scores, ...(shown !== undefined && { log: shown }) }),
        };
      };
    },
  ],
  [
    'shows no head',
    'receipts/head',
    answeringJson(scoresAsked, 200, (body) => without(body, 'log')),
  ],
  [
    'logs what it refuses',
    'receipts/log-stands-still',
    (right) => async (asked) => {
      const answered = await right(asked);
      const { answers: _answers, ...response } = jsonOf(asked) ?? {};
      if (sent(asked) && answered.status === 422) {
        const body = JSON.stringify({
          ...response,
          id: randomUUID(),
          answers: { 'access.seats': 3 },
        });
        await right({ ...asked, body: Buffer.from(body) });
      }
      return answered;
    },
  ],
  [
    'writes the kept text anew',
    'receipts/stored',
    answeringJson(storedAsked, 200, ({ answers, ...body }) => ({
      ...body,
      answers: JSON.stringify(JSON.parse(String(answers)), undefined, 1),
    })),
  ],
  [
    'has lost the details',
    'receipts/stored',
    answeringJson(storedAsked, 200, (body) => without(body, 'details')),
  ],
  [
    'knows an id in lower case only',
    'receipts/stored',
    answering(
      (asked) => storedAsked(asked) && /[A-F]/u.test(asked.path),
      200,
      (answered) => ({ ...answered, status: 404, body: refusalOf('', 'not-found') }),
    ),
  ],
  [
    'keeps other levels than were sent',
    'receipts/stored-answers',
    answeringJson(storedAsked, 200, ({ answers, ...body }) => ({
      ...body,
      answers: String(answers).replaceAll('"access.seats":5', '"access.seats":4'),
    })),
  ],
  [
    'keeps words beside the levels',
    'receipts/stored-details',
    answeringJson(storedAsked, 200, ({ answers, details, ...body }) => ({
      ...body,
      details,
      answers: JSON.stringify({ ...JSON.parse(String(answers)), ...JSON.parse(String(details)) }),
    })),
  ],
  [
    'hashes without salt',
    'receipts/salt',
    hashes(({ unit }) => ({
      detailsHash: createHash('sha256').update(String(unit)).digest('hex'),
    })),
  ],
  [
    'invents what it does not know',
    'receipts/not-stored',
    answering(storedAsked, 404, (answered) => ({ ...answered, status: 200, body: '{}' })),
  ],
];
