import { setTimeout as wait } from 'node:timers/promises';
import type { Refusal } from '#core/protocol/wire.ts';
import type { Answered, Answering, Asked } from './collector-in-front.ts';

/** Makes a collector wrong in one thing: what is in front answers through it. */
export type Spoil = (right: Answering) => Answering;

/** Which requests it is about. */
export type Which = (asked: Asked) => boolean;

/** Requests by method and path. */
export const on =
  (method: string, path: RegExp): Which =>
  (asked) =>
    asked.method === method && path.test(asked.path);

/** Responses that are sent as JSON. */
export const sent = on('POST', /^\/v1\/responses$/u);
/** Forms that are sent. */
export const formSent = on('POST', /^\/v1\/forms$/u);
/** Questions for scores. */
export const scoresAsked = on('GET', /^\/v1\/scores/u);
/** Questions for what is kept of a response. */
export const storedAsked = on('GET', /^\/v1\/responses\//u);
/** Everything. */
export const anything: Which = () => true;

/** Changes what comes before the collector reads it. */
export const reading =
  (which: Which, change: (asked: Asked) => Asked): Spoil =>
  (right) =>
  async (asked) =>
    right(which(asked) ? change(asked) : asked);

/** Changes what the collector answers, by status. */
export const answering =
  (
    which: Which,
    statuses: number | readonly number[],
    change: (answered: Answered, asked: Asked) => Answered,
  ): Spoil =>
  (right) =>
  async (asked) => {
    const answered = await right(asked);
    const meant = which(asked) && [statuses].flat().includes(answered.status);
    return meant ? change(answered, asked) : answered;
  };

/** Changes the header of each answer. */
export const withHeader =
  (which: Which, name: string, value: string | undefined): Spoil =>
  (right) =>
  async (asked) => {
    const answered = await right(asked);
    return which(asked) ? setHeader(answered, name, value) : answered;
  };

/** The answer with this header, or without it. */
export function setHeader(answered: Answered, name: string, value: string | undefined): Answered {
  const { [name]: _old, ...others } = answered.headers;
  return { ...answered, headers: value === undefined ? others : { ...others, [name]: value } };
}

/** How long responses that are sent at the same moment may take to arrive, in milliseconds. */
const MOMENT = 30;

/** Changes what is answered to responses of which several come at the same moment. */
export const answeringAtOnce =
  (
    change: (
      answered: Answered,
      asked: Asked,
      right: Answering,
      nth: number,
    ) => Answered | Promise<Answered>,
  ): Spoil =>
  (right) => {
    let [open, most, nth] = [0, 0, 0];
    return async (asked) => {
      if (!sent(asked)) return right(asked);
      most = Math.max(most, ++open);
      await wait(MOMENT);
      const answered = await right(asked);
      const changed = most > 1 ? await change(answered, asked, right, nth++) : answered;
      if (--open === 0) [most, nth] = [0, 0];
      return changed;
    };
  };

/** A body of JSON. */
export type Json = Record<string, unknown>;

/** Changes JSON that the collector answers. */
export const answeringJson = (
  which: Which,
  statuses: number | readonly number[],
  change: (body: Json, asked: Asked) => Json,
): Spoil =>
  answering(which, statuses, (answered, asked) => ({
    ...answered,
    body: JSON.stringify(change(JSON.parse(answered.body) as Json, asked)),
  }));

/** Changes JSON before the collector reads it; what is none goes as it came. */
export const readingJson = (which: Which, change: (body: Json) => Json): Spoil =>
  reading(which, (asked) => {
    const body = jsonOf(asked);
    return body ? { ...asked, body: Buffer.from(JSON.stringify(change(body))) } : asked;
  });

/** The object in a body, if there is one. */
export function jsonOf({ body }: { body: Buffer | string }): Json | undefined {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Json)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Changes the fields of a form before the collector reads them. */
export const readingForm = (change: (fields: URLSearchParams) => void): Spoil =>
  reading(formSent, (asked) => {
    const fields = new URLSearchParams(asked.body.toString());
    change(fields);
    return { ...asked, body: Buffer.from(fields.toString()) };
  });

/** The body of a refusal with one issue. */
export const refusalOf = (path: string, code: string): string =>
  JSON.stringify({ error: 'No.', issues: [{ path, code }] } satisfies Refusal);

/** An object without some of its keys. */
export const without = (body: Json, ...names: string[]): Json =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

/** Changes the query of a question for scores. */
export const askingScores = (change: (query: URLSearchParams) => void): Spoil =>
  reading(scoresAsked, (asked) => {
    const [path, query] = asked.path.split('?');
    const settings = new URLSearchParams(query);
    change(settings);
    return { ...asked, path: `${path}?${settings}` };
  });

/** Lets requests that it should tell apart by origin through as those of a program. */
export const asProgram = (which: Which): Spoil =>
  reading(which, ({ headers: { origin: _origin, ...headers }, ...asked }) => ({
    ...asked,
    headers,
  }));
