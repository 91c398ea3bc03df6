import { randomUUID } from 'node:crypto';
import type { Refusal } from '#core/protocol/wire.ts';
import type { Asked } from './collector-in-front.ts';
import {
  answering,
  answeringJson,
  anything,
  askingScores,
  formSent,
  jsonOf,
  reading,
  readingJson,
  sent,
  type Spoil,
  without,
} from './spoil.ts';
import type { WrongCollector } from './wrong-collector.ts';

const level = (answers: unknown): Record<string, unknown> =>
  (answers ?? {}) as Record<string, unknown>;
const days = (back: number): string =>
  new Date(Date.now() + 7 * 3_600_000 - back * 86_400_000).toISOString().slice(0, 10);
const renamed = (from: string, to: string): Spoil =>
  answering(anything, [400, 422], (answered) => ({
    ...answered,
    body: answered.body.replaceAll(`"${from}"`, `"${to}"`),
  }));

/** Takes what it should not, or does not say what is wrong. */
export const ERRORS: readonly WrongCollector[] = [
  [
    'fails on what is no JSON',
    'errors/malformed-json',
    answering(sent, 400, (answered) => ({ ...answered, status: 500 })),
  ],
  [
    'fails on what is no JSON',
    'every answer/no-5xx',
    answering(sent, 400, (answered) => ({ ...answered, status: 500 })),
  ],
  [
    'mends bytes that are no UTF-8',
    'errors/invalid-utf-8',
    reading(sent, (request) => ({
      ...request,
      body: Buffer.from(request.body.toString().replace('\uFFFD', 'x')),
    })),
  ],
  [
    'takes JSON under any name',
    'errors/media-type',
    reading(sent, (request) => ({
      ...request,
      headers: { ...request.headers, 'content-type': 'application/json' },
    })),
  ],
  ['takes a body that is too large', 'errors/too-large', reading(sent, trimmed)],
  ['takes one that grows too large', 'errors/too-large-without-length', reading(sent, trimmed)],
  [
    'passes an unknown key over',
    'errors/unknown-key',
    readingJson(sent, (body) => without(body, 'name')),
  ],
  [
    'passes an unknown key inside over',
    'errors/unknown-key-inside',
    readingJson(sent, ({ instrument, ...body }) => ({
      ...body,
      instrument: without(level(instrument), 'x'),
    })),
  ],
  [
    'cuts a level down to the scale',
    'errors/level-above',
    readingJson(sent, ({ answers, ...body }) => ({
      ...body,
      answers: Object.fromEntries(
        Object.entries(level(answers)).map(([key, value]) => [key, value === 6 ? 5 : value]),
      ),
    })),
  ],
  [
    'takes level 0 for a blank',
    'errors/level-zero',
    readingJson(sent, ({ answers, ...body }) => ({
      ...body,
      answers: Object.fromEntries(
        Object.entries(level(answers)).filter(([, value]) => value !== 0),
      ),
    })),
  ],
  [
    'reads levels out of text',
    'errors/level-as-text',
    readingJson(sent, ({ answers, ...body }) => ({
      ...body,
      answers: Object.fromEntries(
        Object.entries(level(answers)).map(([key, value]) => [key, value === '4' ? 4 : value]),
      ),
    })),
  ],
  [
    'drops what is not asked',
    'errors/unknown-item',
    readingJson(sent, ({ answers, ...body }) => ({
      ...body,
      answers: without(level(answers), 'access.parking'),
    })),
  ],
  ['has codes of its own', 'errors/unknown-item', renamed('unknown-item', 'invalid')],
  ['has codes of its own', 'every answer/refusals', renamed('level-outside-scale', 'E42')],
  ['does not say where', 'errors/no-answers', renamed('answers', '')],
  [
    'stores what it refuses',
    'errors/unknown-item',
    (right) => async (request) => {
      const answered = await right(request);
      if (!sent(request) || answered.status !== 422) return answered;
      const body = JSON.stringify({ ...jsonOf(request), answers: { 'access.seats': 3 } });
      await right({ ...request, body: Buffer.from(body) });
      return answered;
    },
  ],
  [
    'counts what it refuses',
    'errors/nothing-stored',
    (right) => async (request) => {
      const answered = await right(request);
      const body = { ...jsonOf(request), id: randomUUID(), answers: { 'access.seats': 3 } };
      if (answered.status === 422)
        await right({ ...request, body: Buffer.from(JSON.stringify(body)) });
      return answered;
    },
  ],
  [
    'takes what is too old',
    'errors/too-old',
    readingJson(sent, (body) =>
      String(body['answeredOn']) < days(31) ? { ...body, answeredOn: days(31) } : body,
    ),
  ],
  [
    'takes the future',
    'errors/in-the-future',
    readingJson(sent, (body) =>
      String(body['answeredOn']) > days(-1) ? { ...body, answeredOn: days(0) } : body,
    ),
  ],
  [
    'refuses what lay on a device for a month',
    'errors/days-taken',
    (right) => async (request) => {
      const old = sent(request) && String(jsonOf(request)?.['answeredOn']) <= days(30);
      return right(old ? { ...request, body: Buffer.from('{}') } : request);
    },
  ],
  [
    'refuses the largest body',
    'errors/largest-body',
    (right) => async (request) =>
      right(request.body.length === 65_536 ? { ...request, body: Buffer.from('{') } : request),
  ],
  [
    'hangs up on whoever comes after a body that was too large',
    'errors/connection-goes-on',
    answering(formSent, 413, (answered) => ({ ...answered, hangUpAfter: 300 })),
  ],
  [
    'refuses a media type with its character set',
    'errors/charset-named',
    (right) => async (request) => {
      const named = request.headers['content-type']?.includes('charset');
      return right(
        named
          ? { ...request, headers: { ...request.headers, 'content-type': 'text/plain' } }
          : request,
      );
    },
  ],
  [
    'names the first fault only',
    'errors/every-fault',
    answeringJson(sent, 422, (body) => ({
      ...body,
      issues: (body as unknown as Refusal).issues.slice(0, 1),
    })),
  ],
  [
    'takes a unit that it does not serve',
    'errors/unknown-unit',
    readingJson(sent, (body) =>
      String(body['unit']).startsWith('ZZ') ? { ...body, unit: 'H99' } : body,
    ),
  ],
  [
    'passes a bad query over',
    'errors/query-unknown-rule',
    askingScores((query) => query.delete('rule')),
  ],
  [
    'takes the last of two keys',
    'errors/query-repeated-key',
    askingScores((query) => query.set('unit', 'H99')),
  ],
];

function trimmed(request: Asked): Asked {
  const body = Buffer.from(request.body.toString().trimEnd());
  return {
    ...request,
    body,
    headers: { ...request.headers, 'content-length': String(body.length) },
  };
}
