import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { createResponse, type SurveyResponse } from '#core/survey/response.ts';

const KEYS = itemsOf(SIPAS_2017).map(({ key }) => key);
/** One criterion in twenty is left blank. */
const BLANK = 0.05;
const DAY = 24 * 60 * 60 * 1000;

/** Numbers from 0 to 1, the same for the same seed; good enough for a load (mulberry32). */
export function quickRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A response as a citizen gives it: 22 criteria, some blank, more satisfied than not. */
export function makeResponse(
  random: () => number,
  unit: string,
  answeredOn: string,
): SurveyResponse {
  const answers: Record<string, number> = {};
  for (const key of KEYS) if (random() > BLANK) answers[key] = levelFor(random());
  answers[KEYS[0]!] ??= 4;
  const context = { id: uuid(random), unit, answeredOn, procedure: '1.001193' };
  return createResponse(SIPAS_2017, answers, context);
}

/** The day so many days before another, `YYYY-MM-DD`. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

const levelFor = (drawn: number): number =>
  drawn < 0.02 ? 1 : drawn < 0.06 ? 2 : drawn < 0.18 ? 3 : drawn < 0.72 ? 4 : 5;

/** UUID version 4 (RFC 9562). */
function uuid(random: () => number): string {
  const word = (): string => Math.floor(random() * 2 ** 32).toString(16).padStart(8, '0');
  const [a, b, c, d] = [word(), word(), word(), word()];
  const variant = '89ab'[Math.floor(random() * 4)]!;
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
