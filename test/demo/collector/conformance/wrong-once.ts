import { randomUUID } from 'node:crypto';
import type { Asked } from './collector-in-front.ts';
import {
  answering,
  answeringAtOnce,
  answeringJson,
  jsonOf,
  readingJson,
  refusalOf,
  sent,
  type Spoil,
} from './spoil.ts';
import type { WrongCollector } from './wrong-collector.ts';

/** The same response once more, as another one. */
const asAnother = (asked: Asked): Asked => {
  const body = JSON.stringify({ ...jsonOf(asked), id: randomUUID() });
  return { ...asked, body: Buffer.from(body) };
};

const idOf = (asked: Asked): string => String(jsonOf(asked)?.['id']);

/** Keeps more than once, or not the first. */
export const ONCE: readonly WrongCollector[] = [
  [
    'counts each response twice',
    'exactly once/new',
    (right) => async (asked) => {
      const answered = await right(asked);
      if (sent(asked) && answered.status === 201) await right(asAnother(asked));
      return answered;
    },
  ],
  [
    'makes a new receipt for a repeat',
    'exactly once/repeat',
    answeringJson(sent, 200, (body) => ({ ...body, receivedAt: '2026-11-21T05:00:00.001Z' })),
  ],
  [
    'answers a repeat with 201',
    'exactly once/repeat',
    answering(sent, 200, (answered) => ({ ...answered, status: 201 })),
  ],
  [
    'refuses a repeat',
    'exactly once/repeat',
    answering(sent, 200, (answered) => ({ ...answered, status: 409 })),
  ],
  [
    'compares bytes: another order is another response',
    'exactly once/repeat-other-order',
    comparingBytes((text) =>
      text
        .replaceAll(/\s/gu, '')
        .replaceAll(String.raw`\u0061`, 'a')
        .toLowerCase(),
    ),
  ],
  [
    'compares bytes: white space is another response',
    'exactly once/repeat-white-space',
    comparingBytes((text) => text.replaceAll(/\S/gu, '')),
  ],
  [
    'takes an id in upper case for another one',
    'exactly once/repeat-upper-case',
    readingJson(sent, (body) =>
      /[A-F]/u.test(String(body['id'])) ? { ...body, id: randomUUID() } : body,
    ),
  ],
  [
    'keeps the case in which an id first came',
    'exactly once/first-upper-case',
    (right) => {
      const first = new Map<string, string>();
      return async (asked) => {
        const answered = await right(asked);
        if (!sent(asked) || answered.status > 201) return answered;
        const id = idOf(asked);
        if (answered.status === 201) first.set(id.toLowerCase(), id);
        return {
          ...answered,
          body: answered.body.replace(/"id":"[^"]+"/u, `"id":"${first.get(id.toLowerCase())}"`),
        };
      };
    },
  ],
  [
    'looks before it keeps: copies at one moment are all new',
    'exactly once/at-once',
    answeringAtOnce((answered) =>
      answered.status === 200 ? { ...answered, status: 201 } : answered,
    ),
  ],
  [
    'answers a conflict with 200 and the first receipt',
    'exactly once/conflict',
    answering(sent, 409, (answered) => ({ ...answered, status: 200 })),
  ],
  [
    'takes the last content of an id',
    'exactly once/conflict',
    (right) => async (asked) => {
      const answered = await right(asked);
      if (!sent(asked) || answered.status !== 409) return answered;
      return right(asAnother(asked));
    },
  ],
  [
    'says conflict for ever after one',
    'exactly once/repeat-after-conflict',
    (right) => {
      const bad = new Set<string>();
      return async (asked) => {
        const answered = await right(asked);
        if (answered.status === 409) bad.add(idOf(asked));
        return bad.has(idOf(asked))
          ? { ...answered, status: 409, body: refusalOf('id', 'id-already-used') }
          : answered;
      };
    },
  ],
  [
    'keeps both contents that come at one moment',
    'exactly once/conflict-at-once',
    answeringAtOnce((answered, asked, right) =>
      answered.status === 409 ? right(asAnother(asked)) : answered,
    ),
  ],
  [
    'burns the id of what it refuses',
    'exactly once/refused-then-mended',
    (right) => {
      const burnt = new Set<string>();
      return async (asked) => {
        if (sent(asked) && burnt.has(idOf(asked))) {
          return right({ ...asked, body: Buffer.from('{') });
        }
        const answered = await right(asked);
        if (answered.status === 422) burnt.add(idOf(asked));
        return answered;
      };
    },
  ],
];

/** Refuses a repeat that is not written as the first one was. */
function comparingBytes(written: (text: string) => string): Spoil {
  return (right) => {
    const first = new Map<string, string>();
    return async (asked) => {
      if (!sent(asked)) return right(asked);
      const id = idOf(asked).toLowerCase();
      const text = written(asked.body.toString());
      if (!first.has(id)) first.set(id, text);
      const answered = await right(asked);
      const body = refusalOf('id', 'id-already-used');
      return first.get(id) === text ? answered : { ...answered, status: 409, body };
    };
  };
}
