import { randomBytes } from 'node:crypto';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { findInstrument } from '#core/survey/instruments/index.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { levelsOf } from '#core/survey/levels-of.ts';
import type { Answers, ResponseKind, SurveyResponse } from '#core/survey/response.ts';

// A response is kept in two parts, both as canonical JSON. The details can be erased when their time
// has come, and the log still proves every count by the answers. Each part holds a salt of its own:
// without it, a short text could be guessed from its hash.

/** What is counted: levels by item, and for whom, when and of which kind. */
export interface AnswersPart {
  id: string;
  unit: string;
  instrument: SurveyResponse['instrument'];
  kind: ResponseKind;
  answeredOn: string;
  levels: Readonly<Record<string, number>>;
  salt: string;
}

/** The rest: words and other answers, procedure, the form that it follows. */
export interface DetailsPart extends Pick<SurveyResponse, 'procedure' | 'follows'> {
  answers: Answers;
  salt: string;
}

/** The salts of the two parts. */
export type Salts = Readonly<Record<'answers' | 'details', string>>;

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
): { answers: AnswersPart; details: DetailsPart } {
  const { id, unit, instrument, answeredOn, procedure, follows } = response;
  const levels = Object.fromEntries(levelsOf(instrumentOf(response), response.answers));
  const others = Object.entries(response.answers).filter(([key]) => !Object.hasOwn(levels, key));
  return {
    answers: { id, unit, instrument, kind, answeredOn, levels, salt: salts.answers },
    details: {
      answers: Object.fromEntries(others),
      salt: salts.details,
      ...(procedure !== undefined && { procedure }),
      ...(follows !== undefined && { follows }),
    },
  };
}

/** Whether a response says what was kept before; what was erased cannot be compared. */
export function saysTheSame(
  response: SurveyResponse,
  earlier: { answers: string; details: string | null },
): boolean {
  const salts = { answers: saltOf(earlier.answers), details: saltOf(earlier.details) };
  const parts = partsOf(response, kindOf(response), salts);
  if (canonicalJson(parts.answers) !== earlier.answers) return false;
  return earlier.details === null || canonicalJson(parts.details) === earlier.details;
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
