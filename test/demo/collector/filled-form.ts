import { FORM_FIELDS, type FormEntry } from '#core/survey/form/form-fields.ts';
import { INSTRUMENT_HASHES } from '#core/survey/instruments/hashes.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';

/** The fields of a form without JavaScript that says what a response says. */
export function filledForm(response: SurveyResponse): FormEntry[] {
  const { id, unit, procedure, invitation, instrument, answers } = response;
  const hash = INSTRUMENT_HASHES[`${instrument.id}@${instrument.version}`];
  const version = String(instrument.version);
  const meta = { id, unit, procedure, invitation, instrument: instrument.id, version, hash };
  return [
    ...Object.entries(meta).flatMap(([key, value]): FormEntry[] =>
      value === undefined ? [] : [[FORM_FIELDS[key as keyof typeof meta], value]],
    ),
    ...Object.entries(answers).flatMap(([key, value]) =>
      [value].flat().map((one): FormEntry => [key, String(one)]),
    ),
  ];
}

/** Fields as a browser sends them. */
export const encodeForm = (fields: readonly FormEntry[]): string =>
  new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
