import type { Instrument } from '#core/survey/instrument.ts';
import type { Question } from '#core/survey/question.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';

// A second opinion on what a body says, written from the contract (`core/protocol/wire.ts`, the
// README of the collector) and without a line of the collector's code or its schemas.

/** A response as it is judged: nothing but what the contract knows. */
export interface Judged {
  id: string;
  instrument: { id: string; version: number };
  unit: string;
  procedure?: string;
  answeredOn: string;
  answers: Record<string, unknown>;
  invitation?: string;
  follows?: string;
}

/** What a body is: no JSON in UTF-8, no valid response, or this response. */
export type Judgement = 'malformed' | 'invalid' | Judged;

/** Reads a body; an invitation and the time are not looked at. */
export function judgeBody(body: Uint8Array): Judgement {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return 'malformed';
  }
  return judgeValue(value);
}

/** The same for a value. */
export function judgeValue(value: unknown): Exclude<Judgement, 'malformed'> {
  if (!isObject(value) || !Object.keys(value).every((key) => KEYS.has(key))) return 'invalid';
  const { id, instrument, unit, procedure, answeredOn, answers, invitation, follows } = value;
  const fits =
    isUuid(id) &&
    isRef(instrument) &&
    matches(unit, UNIT) &&
    isOptional(procedure, PROCEDURE) &&
    isDay(answeredOn) &&
    isObject(answers) &&
    isOptional(invitation, TOKEN) &&
    (follows === undefined || isUuid(follows));
  if (!fits) return 'invalid';
  const known = INSTRUMENTS.find(
    (one) => one.id === instrument.id && one.version === instrument.version,
  );
  if (!known || !fitsInstrument(answers, known)) return 'invalid';
  return value as unknown as Judged;
}

/** Keys that are levels in this instrument: its criteria and the rows of its rated questions. */
export function levelKeys(ref: { id: string; version: number }): Set<string> {
  const known = INSTRUMENTS.find(({ id, version }) => id === ref.id && version === ref.version)!;
  const rated = allQuestions(known).flatMap((one) => (one.kind === 'ratings' ? one.items : []));
  return new Set([...criteriaOf(known), ...rated.map(({ key }) => key)]);
}

/** Keys of the criteria of this instrument. */
export const criteriaOf = ({ factors }: Pick<Instrument, 'factors'>): string[] =>
  factors.flatMap(({ items }) => items.map(({ key }) => key));

/** The instrument that a response names. */
export const instrumentOf = (ref: Judged['instrument']): Instrument =>
  INSTRUMENTS.find(({ id, version }) => id === ref.id && version === ref.version)!;

const KEYS = new Set([
  'id',
  'instrument',
  'unit',
  'procedure',
  'answeredOn',
  'answers',
  'invitation',
  'follows',
]);
const UNIT = /^[A-Z0-9][A-Za-z0-9.-]{0,63}$/u;
const PROCEDURE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;
/** At most 4096 letters. */
const TOKEN = /^(?=.{0,4096}$)[\w-]+\.[\w-]+\.[\w-]+$/u;
const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/u;
/** RFC 9562: versions 1 to 8 with their variant, and the two that stand for none and all. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu;
const SPECIAL = /^(0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/u;

/** A day of the calendar, so not 30 February. */
function isDay(value: unknown): boolean {
  if (!matches(value, DAY_FORM)) return false;
  const moment = Date.parse(`${String(value)}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === value;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const matches = (value: unknown, form: RegExp): boolean =>
  typeof value === 'string' && form.test(value);
const isOptional = (value: unknown, form: RegExp): boolean =>
  value === undefined || matches(value, form);
const isUuid = (value: unknown): boolean => matches(value, UUID) || matches(value, SPECIAL);

function isRef(value: unknown): value is { id: string; version: number } {
  if (!isObject(value) || Object.keys(value).some((key) => key !== 'id' && key !== 'version'))
    return false;
  return typeof value['id'] === 'string' && Number.isSafeInteger(value['version']);
}

function fitsInstrument(answers: Json, instrument: Instrument): boolean {
  const checks = new Map<string, (value: unknown) => boolean>();
  const ofScale = (scale: Instrument['scale']) => (value: unknown) =>
    scale.levels.some((level) => level.value === value);
  for (const key of criteriaOf(instrument)) checks.set(key, ofScale(instrument.scale));
  for (const question of allQuestions(instrument)) {
    const asked = isAsked(question, answers);
    if (question.kind === 'ratings') {
      for (const { key } of question.items) {
        checks.set(key, (value) => asked && ofScale(question.scale)(value));
      }
    } else if (question.kind !== 'note') {
      checks.set(question.key, (value) => asked && fitsQuestion(value, question));
    }
  }
  const { eligibility } = instrument;
  const entries = Object.entries(answers);
  const told = entries.filter(([key]) => key !== eligibility?.question.key);
  if (told.length === 0) return false;
  if (
    eligibility &&
    !eligibility.eligible.some((key) => key === answers[eligibility.question.key])
  ) {
    return false;
  }
  return entries.every(([key, value]) => checks.get(key)?.(value) ?? false);
}

function fitsQuestion(value: unknown, question: Question): boolean {
  if (question.kind === 'text') {
    return (
      typeof value === 'string' &&
      value.trim() !== '' &&
      value.length <= Math.min(question.maxLength, 4000)
    );
  }
  if (question.kind === 'number') {
    return (
      Number.isInteger(value) && Number(value) >= question.min && Number(value) <= question.max
    );
  }
  if (question.kind !== 'choice' && question.kind !== 'choices') return false;
  const options: unknown[] = question.options.map(({ key }) => key);
  if (question.kind === 'choice') return options.includes(value);
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((key) => options.includes(key))
  );
}

function isAsked({ askIf }: Question, answers: Json): boolean {
  if (!askIf) return true;
  const given = Object.hasOwn(answers, askIf.key) ? answers[askIf.key] : undefined;
  return [given].flat().some((value) => askIf.anyOf.some((one) => one === value));
}

function allQuestions({
  eligibility,
  before = [],
  after = [],
  respondent = [],
}: Instrument): Question[] {
  return [...(eligibility ? [eligibility.question] : []), ...before, ...after, ...respondent];
}
