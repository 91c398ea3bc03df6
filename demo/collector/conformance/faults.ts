import { MAX_BODY_BYTES } from '#core/protocol/wire.ts';
import type { InstrumentRef } from '#core/survey/instrument.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { SIPAS_2017_RECEIVED } from '#core/survey/instruments/sipas-2017-received.data.ts';
import { SIPAS_2023 } from '#core/survey/instruments/sipas-2023.data.ts';
import type { Answers, SurveyResponse } from '#core/survey/response.ts';
import { NotAsked } from './conformance-case.ts';
import type { Sending } from './http-client.ts';
import type { Trial } from './trial.ts';

/** A request that has to be refused. */
export interface Fault {
  name: string;
  /** What is sent, as the beginning of "… is refused". */
  what: string;
  /** 422 when absent. */
  status?: number;
  path: string;
  /** Any of these: how exactly a shape is wrong is a matter of taste. */
  codes: readonly string[];
  /** Whose form is answered; sipas-2017 when absent. */
  instrument?: InstrumentRef;
  answers?: Record<string, unknown>;
  /** What becomes of a right response; text and bytes are sent as they stand. */
  body?: (response: SurveyResponse, trial: Trial) => unknown;
  headers?: Readonly<Record<string, string>>;
  /** True where the length of the body is not stated. */
  streamed?: true;
  /** A collector that this says no to is not asked. */
  need?: (trial: Trial) => Promise<void>;
}

/** A question for scores that has to be refused: the settings of the query that are wrong. */
export interface QueryFault extends Pick<Fault, 'name' | 'what' | 'path' | 'codes'> {
  query: Readonly<Record<string, string | undefined>>;
  /** Put behind the query. */
  more?: string;
}

/** How the value of a key can be wrong by itself. */
const SHAPE = [
  'invalid_type', 'invalid_format', 'too_small', 'too_big', 'invalid_union', 'invalid_key',
];
/** An agency that no collector in Viet Nam serves by its list. */
const NO_UNIT = 'ZZ-conformance-no-such-unit';

const UNREADABLE: readonly Fault[] = [
  {
    name: 'malformed-json', what: 'a body that is no JSON', status: 400,
    path: '', codes: ['malformed-json'], body: (response) => JSON.stringify(response).slice(0, -2),
  },
  {
    name: 'empty-body', what: 'an empty body', status: 400,
    path: '', codes: ['malformed-json'], body: () => '',
  },
  {
    name: 'invalid-utf-8', what: 'a body that is not UTF-8', status: 400,
    path: '', codes: ['malformed-json'], body: notUtf8,
  },
  {
    name: 'media-type', what: 'a body that is not declared as JSON', status: 415,
    path: 'headers.content-type', codes: ['unsupported-media-type'],
    headers: { 'Content-Type': 'text/plain' },
  },
  {
    name: 'too-large', what: 'a body of one byte more than allowed', status: 413,
    path: '', codes: ['body-too-large'], body: tooLarge,
  },
  {
    name: 'too-large-without-length', status: 413, streamed: true,
    what: 'a body of one byte more than allowed, without a stated length',
    path: '', codes: ['body-too-large'], body: tooLarge,
  },
];

const MISSHAPEN: readonly Fault[] = [
  { name: 'null', what: 'null', path: '', codes: SHAPE, body: () => 'null' },
  { name: 'list', what: 'a list', path: '', codes: SHAPE, body: (response) => [response] },
  {
    name: 'unknown-key', what: 'a key that a response has not, such as a name',
    path: 'name', codes: ['unknown-key'],
    body: (response) => ({ ...response, name: 'Nguyễn Văn A' }),
  },
  {
    name: 'unknown-key-inside', what: 'an unknown key in the instrument',
    path: 'instrument.x', codes: ['unknown-key'],
    body: (response) => ({ ...response, instrument: { ...response.instrument, x: 1 } }),
  },
  {
    name: 'proto-key', what: 'an answer to __proto__',
    path: 'answers.__proto__', codes: ['unknown-item', 'unknown-key', ...SHAPE],
    body: (response) =>
      JSON.stringify(response).replace('"answers":{', '"answers":{"__proto__":5,'),
  },
  {
    name: 'missing-key', what: 'a missing key',
    path: 'unit', codes: SHAPE, body: ({ unit: _unit, ...response }) => response,
  },
  {
    name: 'id-no-uuid', what: 'an id that is no UUID',
    path: 'id', codes: SHAPE, body: (response) => ({ ...response, id: '17' }),
  },
  {
    name: 'day-not-real', what: 'a day that is on no calendar',
    path: 'answeredOn', codes: SHAPE,
    body: (response) => ({ ...response, answeredOn: '2026-02-30' }),
  },
  {
    name: 'unit-misshapen', what: 'a unit with a space',
    path: 'unit', codes: SHAPE, body: (response) => ({ ...response, unit: 'H 55' }),
  },
  {
    name: 'procedure-misshapen', what: 'a procedure that is no code',
    path: 'procedure', codes: SHAPE, body: (response) => ({ ...response, procedure: '<b>' }),
  },
  {
    name: 'version-zero', what: 'version 0 of an instrument',
    path: 'instrument.version', codes: SHAPE, instrument: { id: SIPAS_2017.id, version: 0 },
  },
  {
    name: 'instrument-id-too-long', what: 'an instrument with a name of 65 letters',
    path: 'instrument.id', codes: SHAPE, instrument: { id: 'x'.repeat(65), version: 1 },
  },
  {
    name: 'level-between', what: 'a level between two',
    path: 'answers.access.seats', codes: SHAPE, answers: { 'access.seats': 3.5 },
  },
  {
    name: 'answer-key-too-long', what: 'an answer to a key of 129 letters',
    path: `answers.${'x'.repeat(129)}`, codes: ['unknown-item', ...SHAPE],
    answers: { ['x'.repeat(129)]: 'x' },
  },
];

const UNFIT: readonly Fault[] = [
  {
    name: 'unknown-instrument', what: 'an instrument that there is not',
    path: 'instrument', codes: ['unknown-instrument'], instrument: { id: 'par-index', version: 1 },
  },
  {
    name: 'unknown-version', what: 'a version that there is not',
    path: 'instrument', codes: ['unknown-instrument'],
    instrument: { id: SIPAS_2017.id, version: 999 },
  },
  {
    name: 'no-answers', what: 'a response without answers',
    path: 'answers', codes: ['no-answers'], answers: {},
  },
  {
    name: 'unknown-item', what: 'an answer to what is not asked',
    path: 'answers.access.parking', codes: ['unknown-item'],
    answers: { 'access.seats': 4, 'access.parking': 4 },
  },
  {
    name: 'level-zero', what: 'level 0, which is not how a blank is written,',
    path: 'answers.access.seats', codes: ['level-outside-scale'],
    answers: { 'access.seats': 0, 'result.accurate': 3 },
  },
  {
    name: 'level-above', what: 'a level above the scale',
    path: 'answers.access.seats', codes: ['level-outside-scale'], answers: { 'access.seats': 6 },
  },
  {
    name: 'level-as-text', what: 'a level as text',
    path: 'answers.access.seats', codes: ['level-outside-scale', ...SHAPE],
    answers: { 'access.seats': '4' },
  },
  {
    name: 'not-eligible', what: 'an answer of somebody whom the form is not for',
    path: 'answers.received-result', codes: ['not-eligible'],
    instrument: SIPAS_2017_RECEIVED, answers: { 'received-result': 'not-yet', 'access.seats': 4 },
  },
  {
    name: 'not-text', what: 'a number where words are asked for',
    path: 'answers.other-contents', codes: ['not-text'],
    instrument: RATING_2025, answers: { 'handling.attitude': 4, 'other-contents': 5 },
  },
  {
    name: 'too-long', what: 'a text of 1,001 letters where 1,000 are taken',
    path: 'answers.other-contents', codes: ['too-long'],
    instrument: RATING_2025,
    answers: { 'handling.attitude': 4, 'other-contents': 'ă'.repeat(1001) },
  },
  ...ofQuestion('unknown-option', 'an option that there is not', 'gender', 'other'),
  ...ofQuestion('no-option', 'a choice of several without one', 'channels', []),
  ...ofQuestion('option-twice', 'one option twice', 'channels', ['press', 'press']),
  ...ofQuestion('not-a-whole-number', 'words where a number is asked for', 'age', 'old'),
  ...ofQuestion('number-outside-range', 'a number outside its range', 'age', 17),
];

const OUT_OF_PLACE: readonly Fault[] = [
  {
    name: 'in-the-future', what: 'an answer from the day after tomorrow',
    path: 'answeredOn', codes: ['in-the-future'],
    body: (response, trial) => ({
      ...response, answeredOn: trial.dayFromNow(trial.nearMidnight() ? 3 : 2),
    }),
  },
  {
    name: 'too-old', what: 'an answer from 32 days ago',
    path: 'answeredOn', codes: ['too-old'],
    body: (response, trial) => ({
      ...response, answeredOn: trial.dayFromNow(trial.nearMidnight() ? -33 : -32),
    }),
  },
  {
    name: 'unknown-unit', what: 'a unit that is not served',
    path: 'unit', codes: ['unknown-unit'], need: needListOfUnits,
    body: (response) => ({ ...response, unit: NO_UNIT }),
  },
];

/** Wrong responses: cannot be read, have not the shape, do not fit the form, are out of place. */
export const RESPONSE_FAULTS: readonly Fault[] = [
  ...UNREADABLE, ...MISSHAPEN, ...UNFIT, ...OUT_OF_PLACE,
];

/** What is wrong with a question for scores. */
export const QUERY_FAULTS: readonly QueryFault[] = [
  {
    name: 'query-no-unit', what: 'a question without a unit',
    path: 'unit', codes: SHAPE, query: { unit: undefined },
  },
  {
    name: 'query-unknown-instrument', what: 'a question about an instrument that there is not',
    path: 'instrument', codes: ['unknown-instrument'], query: { instrument: 'papi' },
  },
  {
    name: 'query-version-no-number', what: 'a question with a version that is no number',
    path: 'version', codes: SHAPE, query: { version: '1e0' },
  },
  {
    name: 'query-day-not-real', what: 'a question with a day in another form',
    path: 'from', codes: SHAPE, query: { from: '21/11/2026' },
  },
  {
    name: 'query-before-from', what: 'a question with the days the wrong way round',
    path: 'to', codes: ['before-from'], query: { from: '2026-11-21', to: '2026-11-20' },
  },
  {
    name: 'query-unknown-rule', what: 'a question with a rule that there is not',
    path: 'rule', codes: ['invalid_value'], query: { rule: 'median' },
  },
  {
    name: 'query-unknown-kind', what: 'a question with a kind that there is not',
    path: 'kind', codes: ['invalid_value'], query: { kind: 'all' },
  },
  {
    name: 'query-unknown-key', what: 'a question with a key that there is not',
    path: 'units', codes: ['unknown-key'], query: { units: 'H55' },
  },
  {
    name: 'query-repeated-key', what: 'a question with a key given twice',
    path: 'unit', codes: ['repeated-key'], query: {}, more: '&unit=H26',
  },
];

/** The request of a fault; skips a case that the collector gives no occasion for. */
export async function sendingOfFault(fault: Fault, trial: Trial): Promise<Sending> {
  const { instrument = SIPAS_2017, answers, body = (response) => response, headers } = fault;
  // Only what the collector knows can be answered wrongly; a fault may be that it does not know it.
  const known = instrument !== SIPAS_2017 && answers !== undefined;
  if (known) await trial.needInstrument(instrument.id);
  await fault.need?.(trial);
  const given = answers && { answers: answers as Answers };
  const response = trial.newResponse({ instrument, ...given });
  const sending = trial.sendingOf(body(response, trial), headers);
  if (!fault.streamed) return sending;
  return { ...sending, body: String(sending.body).match(/[^]{1,8000}/gu)! };
}

/** JSON with white space behind it, of this many bytes. */
export const padded = (response: SurveyResponse, bytes: number): string => {
  const json = JSON.stringify(response);
  return json + ' '.repeat(bytes - Buffer.byteLength(json));
};

function ofQuestion(code: string, what: string, key: string, value: unknown): Fault[] {
  const answers = { 'access.seats': 4, [key]: value };
  const path = `answers.${key}`;
  return [{ name: code, what, path, codes: [code], instrument: SIPAS_2023, answers }];
}

function tooLarge(response: SurveyResponse): string {
  return padded(response, MAX_BODY_BYTES + 1);
}

/** The same bytes, but for one that begins a letter and is followed by none. */
function notUtf8(response: SurveyResponse): Uint8Array {
  const json = JSON.stringify({ ...response, procedure: 'x' });
  const bytes = Buffer.from(json);
  bytes[json.indexOf('"x"') + 1] = 0xc3;
  return bytes;
}

/** A collector that serves every unit cannot be asked about one that it does not serve. */
async function needListOfUnits(trial: Trial): Promise<void> {
  const { status } = await trial.askScores({ unit: NO_UNIT });
  if (status === 200) throw new NotAsked('the collector serves every unit');
}
