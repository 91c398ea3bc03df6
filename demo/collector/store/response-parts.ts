import { randomBytes } from 'node:crypto';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { findInstrument } from '#core/survey/instruments/index.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { levelsOf } from '#core/survey/levels-of.ts';
import type { Answers, ResponseKind, SurveyResponse } from '#core/survey/response.ts';

/**
 * A response in the two parts in which it is kept, both as canonical JSON. `details` can be erased
 * when its time has come, and the log still proves every count by `answers`. Each part holds a salt
 * of its own: without it, a short text could be guessed from its hash.
 */
export interface ResponseParts {
  /** What is counted: levels by item, and for whom, when and of which kind. */
  answers: string;
  /** The rest: words and other answers, procedure, the form that it follows. */
  details: string;
}

/** The part that is counted, read again. */
export interface AnswersPart {
  id: string;
  unit: string;
  instrument: SurveyResponse['instrument'];
  kind: ResponseKind;
  answeredOn: string;
  levels: Readonly<Record<string, number>>;
  salt: string;
}

/** The part that may be erased, read again. */
export interface DetailsPart extends Pick<SurveyResponse, 'procedure' | 'follows'> {
  answers: Answers;
  salt: string;
}

/** The salts of the two parts. */
export type Salts = Readonly<Record<keyof ResponseParts, string>>;

/** Salts that nobody can guess, 128 bits each. */
export function drawSalts(): Salts {
  const drawn = randomBytes(32).toString('hex');
  return { answers: drawn.slice(0, 32), details: drawn.slice(32) };
}

/** Takes a response apart. The invitation is in neither part. */
export function partsOf(
  response: SurveyResponse,
  kind: ResponseKind,
  salts: Salts,
): ResponseParts {
  const { id, unit, instrument, answeredOn, procedure, follows } = response;
  const levels = Object.fromEntries(levelsOf(instrumentOf(response), response.answers));
  const others = Object.entries(response.answers).filter(([key]) => !Object.hasOwn(levels, key));
  const answers: AnswersPart = {
    id, unit, instrument, kind, answeredOn, levels, salt: salts.answers,
  };
  const details: DetailsPart = {
    answers: Object.fromEntries(others),
    salt: salts.details,
    ...(procedure !== undefined && { procedure }),
    ...(follows !== undefined && { follows }),
  };
  return { answers: canonicalJson(answers), details: canonicalJson(details) };
}

/** Whether a response says what was kept before; what was erased cannot be compared. */
export function saysTheSame(
  response: SurveyResponse,
  earlier: { answers: string; details: string | null },
): boolean {
  const salts = { answers: saltOf(earlier.answers), details: saltOf(earlier.details) };
  const parts = partsOf(response, kindOf(response), salts);
  if (parts.answers !== earlier.answers) return false;
  return earlier.details === null || parts.details === earlier.details;
}

/** Whether a response came with an invitation; it was checked before it comes here. */
export const kindOf = ({ invitation }: SurveyResponse): ResponseKind =>
  invitation === undefined ? 'open' : 'verified';

const saltOf = (part: string | null): string =>
  part === null ? '' : (JSON.parse(part) as { salt: string }).salt;

/** Responses are read against their instrument before they come here. */
export function instrumentOf({ instrument }: Pick<SurveyResponse, 'instrument'>): Instrument {
  const known = findInstrument(instrument);
  if (!known) throw new RangeError(`unknown instrument ${instrument.id} ${instrument.version}`);
  return known;
}
