import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { type Parsed, parse } from '#core/protocol/parse.ts';
import { surveyResponseSchema } from '#core/protocol/survey-response.schema.ts';
import { checkAnswers, type Issue } from '#core/survey/check-answers.ts';
import { findInstrument } from '#core/survey/instruments/index.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { Units } from './guard/units.ts';

/** A device whose clock runs ahead may already be in tomorrow. */
const DAYS_AHEAD = 1;
/** A device keeps a response for 30 days; one more for its clock. */
const DAYS_BACK = 31;

/** Reads a response: its shape, its instrument and its answers. The same at any time. */
export function readResponse(received: unknown): Parsed<SurveyResponse> {
  const read = parse(surveyResponseSchema, received);
  if (!read.ok) return read;
  const issues = checkContent(read.value);
  return issues.length > 0 ? { ok: false, issues } : read;
}

/** What keeps a response out here and today, though it is a valid one. */
export function checkAdmission(
  { unit, answeredOn }: SurveyResponse,
  units: Units,
  now: Date,
): Issue[] {
  const issues: Issue[] = [];
  if (!units.serves(unit)) issues.push({ path: 'unit', code: 'unknown-unit' });
  if (answeredOn > vietNamDay(now, DAYS_AHEAD)) {
    issues.push({ path: 'answeredOn', code: 'in-the-future' });
  }
  if (answeredOn < vietNamDay(now, -DAYS_BACK)) {
    issues.push({ path: 'answeredOn', code: 'too-old' });
  }
  return issues;
}

/** Which page may send for which unit can be told only when the unit is known. */
export function checkOrigin(origin: string | undefined, unit: string, units: Units): Issue[] {
  const allowed = origin === undefined || !units.serves(unit) || units.maySend(origin, unit);
  return allowed ? [] : [{ path: 'headers.origin', code: 'origin-not-allowed' }];
}

function checkContent({ instrument, answers }: SurveyResponse): Issue[] {
  const known = findInstrument(instrument);
  if (!known) return [{ path: 'instrument', code: 'unknown-instrument' }];
  return checkAnswers(known, answers);
}
