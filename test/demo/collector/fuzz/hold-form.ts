import type { StoredResponse } from '#core/protocol/wire.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { criteriaOf, instrumentOf, judgeValue, type Judged, levelKeys } from './judge-response.ts';

/** What a form was kept as, or what is wrong with that. */
export type HeldForm = { response: Judged; token: string | undefined } | { wrong: string };

/** Holds what a form was kept as against its fields, as any other reader of forms reads them. */
export function holdForm(body: Buffer, stored: StoredResponse): HeldForm {
  const { answers = '', details = '' } = stored;
  const { levels, kind, salt: _salt, ...counted } = JSON.parse(answers);
  const { answers: others, salt: _other, ...rest } = JSON.parse(details);
  const fields = readStrictly(body);
  if (!fields) return { wrong: 'kept though it is no UTF-8' };
  const token = kind === 'verified' ? (fields.get('_invitation') ?? '') : undefined;
  const said = { ...counted, ...rest, answers: { ...levels, ...others } };
  const response = { ...said, ...(token && { invitation: token }) } as Judged;
  const wrong = difference(response, levels as object, fields);
  return wrong === undefined ? { response, token } : { wrong };
}

/** Fields of a form that is whole: neither its bytes nor what is escaped in it may be broken. */
function readStrictly(body: Buffer): URLSearchParams | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    decodeURIComponent(text);
    return new URLSearchParams(text);
  } catch {
    return undefined;
  }
}

/** What differs between a form and what it was kept as; undefined when nothing does. */
function difference(response: Judged, levels: object, fields: URLSearchParams): string | undefined {
  if (response.unit !== fields.get('_unit')) return 'another unit';
  const { id, version } = response.instrument;
  const known = INSTRUMENTS.some((one) => one.id === id && one.version === version);
  if (!known || judgeValue(response) === 'invalid') return 'no valid response';
  const keys = levelKeys(response.instrument);
  const said = [...fields].filter(([key, value]) => keys.has(key) && value.trim() !== '');
  const criteria = new Set(criteriaOf(instrumentOf(response.instrument)));
  const same =
    Object.entries(levels).every(([key, level]) => Number(fields.get(key)) === level) &&
    said.every(([key]) => !criteria.has(key) || Object.hasOwn(levels, key));
  const words = Object.entries(response.answers).filter(([, value]) => typeof value === 'string');
  const sameWords = words.every(([key, value]) => plain(fields.get(key) ?? '') === value);
  return same && sameWords ? undefined : `fields say ${JSON.stringify([...fields])}`;
}

/** As a browser means it: lines end with LF, and white space around is nothing. */
const plain = (words: string): string => words.replace(/\r\n?/gu, '\n').trim();
