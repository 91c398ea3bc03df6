import { inspect, isDeepStrictEqual } from 'node:util';
import { parse } from '#core/protocol/parse.ts';
import { refusalSchema } from '#core/protocol/refusal.schema.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import type * as z from 'zod/mini';
import { Departure } from './departure.ts';
import type { Answer } from './http-client.ts';

const MOST_SHOWN = 400;

/** Departs unless both are the same value. */
export function expectSame(what: string, came: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(came, expected)) throw new Departure(what, show(expected), show(came));
}

/** Departs unless it holds. */
export function expectThat(what: string, holds: boolean, expected: string, came: unknown): void {
  if (!holds) throw new Departure(what, expected, show(came));
}

/** Departs unless the answer has one of these statuses. */
export function expectStatus(answer: Answer, ...statuses: readonly number[]): void {
  if (statuses.includes(answer.status)) return;
  throw new Departure(`status of ${nameOf(answer)}`, statuses.join(' or '), showAnswer(answer));
}

/** Departs unless the answer is a refusal with this issue; of several codes any will do. */
export function expectRefusal(
  answer: Answer,
  status: number,
  path: string,
  ...codes: string[]
): void {
  expectStatus(answer, status);
  const issues = issuesOf(answer);
  if (issues.some((issue) => issue.path === path && codes.includes(issue.code))) return;
  const expected = codes.map((code) => show({ path, code })).join(' or ');
  throw new Departure(`issues of ${nameOf(answer)}`, expected, showAnswer(answer));
}

/** The issues of a refusal; departs when it is none. */
export function issuesOf(answer: Answer): Issue[] {
  return readBody(answer, refusalSchema).issues;
}

/** The body of an answer, read as JSON of this shape; departs when it is something else. */
export function readBody<T>(answer: Answer, schema: z.ZodMiniType<T>): T {
  const what = `body of ${nameOf(answer)}`;
  const type = answer.headers['content-type'] ?? '';
  if (!/^application\/json\s*(?:;|$)/iu.test(type)) {
    throw new Departure(
      `media type of ${nameOf(answer)}`,
      'application/json',
      type || showAnswer(answer),
    );
  }
  const json = parseJson(answer.text);
  if (json === undefined) throw new Departure(what, 'JSON', showAnswer(answer));
  const read = parse(schema, json);
  if (read.ok) return read.value;
  const faults = read.issues.map(({ path, code }) => `${path || 'the whole'}: ${code}`).join(', ');
  throw new Departure(
    what,
    'the shape that the contract gives it',
    `${faults} in ${showAnswer(answer)}`,
  );
}

/** JSON, or undefined for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Method and path of what was asked. */
export const nameOf = ({ sending: { method, path } }: Answer): string => `${method} ${path}`;

const showAnswer = ({ status, text }: Answer): string => cut(`${status} ${text}`);
const show = (value: unknown): string =>
  cut(inspect(value, { breakLength: Infinity, depth: 6, sorted: true }));

/** What a collector says is data: nothing of it may steer the terminal. */
function cut(text: string): string {
  const plain = text.replaceAll(/\p{C}+/gu, ' ');
  return plain.length > MOST_SHOWN ? `${plain.slice(0, MOST_SHOWN)}…` : plain;
}
