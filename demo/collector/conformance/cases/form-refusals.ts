import { MAX_BODY_BYTES } from '#core/protocol/wire.ts';
import { FORM_FIELDS } from '#core/survey/form/form-fields.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectSame, expectStatus, expectThat } from '../expect.ts';
import { formOf, readPage } from '../form-page.ts';
import {
  encode, expectFormCounts, type Fields, fieldsOf, type FormInstrument, post, submit,
} from '../form-sending.ts';
import type { Answer } from '../http-client.ts';
import type { Trial } from '../trial.ts';

/** A form that is refused with the form: a right one with other fields. */
interface Fault {
  name: string;
  what: string;
  code: string;
  fields: Fields;
  instrument?: FormInstrument;
}

/** A form that cannot be shown again. */
interface PlainFault {
  name: string;
  what: string;
  status: number;
  code: string;
  send: (trial: Trial) => Promise<Answer>;
}

/** A form is three times as large as JSON: a letter such as `ế` is nine bytes in it. */
const MOST_BYTES = 3 * MAX_BODY_BYTES;

const FAULTS: readonly Fault[] = [
  {
    name: 'no-answers', what: 'without answers', code: 'no-answers',
    fields: { 'access.seats': '', 'result.accurate': '' },
  },
  {
    name: 'unknown-item', what: 'with an answer to what is not asked', code: 'unknown-item',
    fields: { 'access.parking': '4' },
  },
  {
    name: 'level', what: 'with a level outside the scale', code: 'level-outside-scale',
    fields: { 'access.seats': '9' },
  },
  {
    name: 'other-wording', what: 'that asks in old words', code: 'other-wording',
    fields: { [FORM_FIELDS.hash]: '0'.repeat(64) },
  },
  {
    name: 'personal-data', what: 'with words that may point to a person', code: 'personal-data',
    fields: { 'other-contents': 'Gọi 0912 345 678' }, instrument: RATING_2025,
  },
  {
    name: 'unit', what: 'for a unit that cannot be one', code: 'invalid_format',
    fields: { [FORM_FIELDS.unit]: 'H 99' },
  },
];

const PLAIN_FAULTS: readonly PlainFault[] = [
  {
    name: 'unknown-instrument', what: 'for an instrument that there is not', status: 422,
    code: 'unknown-instrument',
    send: (trial) => submit(trial, { ...fieldsOf(trial), [FORM_FIELDS.instrument]: 'papi' }),
  },
  {
    name: 'repeated-key', what: 'with a question answered twice', status: 422,
    code: 'repeated-key',
    send: (trial) =>
      submit(trial, [...Object.entries(fieldsOf(trial)), ['access.seats', '5']]),
  },
  {
    name: 'malformed', what: 'whose bytes are not UTF-8', status: 400, code: 'malformed-form',
    send: (trial) => post(trial, `${encode(fieldsOf(trial))}&x=%C3%28`),
  },
  {
    name: 'media-type', what: 'that is encoded as one with files', status: 415,
    code: 'unsupported-media-type',
    send: (trial) => post(trial, 'x', { 'Content-Type': 'multipart/form-data; boundary=x' }),
  },
  {
    name: 'too-large', what: 'of one byte more than allowed', status: 413, code: 'body-too-large',
    send: (trial) => {
      const whole = `${encode(fieldsOf(trial))}&x=`;
      return post(trial, whole + 'x'.repeat(MOST_BYTES + 1 - whole.length));
    },
  },
];

/** Forms that are refused: the page says so, and nothing is stored. */
export const FORM_REFUSALS: readonly ConformanceCase[] = [
  ...FAULTS.map(refusalCase), ...PLAIN_FAULTS.map(plainCase),
];

function refusalCase(fault: Fault): ConformanceCase {
  const { name, what, code, fields, instrument = SIPAS_2017 } = fault;
  return {
    name: `refused-${name}`,
    codes: [code],
    title: `a form ${what} is refused with 422: a page that says so, and the form with its answers`,
    contract: `POST /v1/forms, 422 ${code}`,
    run: async (trial) => {
      await trial.needInstrument(instrument.id);
      const sent = { ...fieldsOf(trial, instrument), ...fields };
      await expectFormCounts(trial, 0, async () => {
        expectFormAgain(await submit(trial, sent), sent);
      });
    },
  };
}

function plainCase({ name, what, status, code, send }: PlainFault): ConformanceCase {
  return {
    name: `refused-${name}`,
    codes: [code],
    title: `a form ${what} is refused with ${status}, as a page`,
    contract: `POST /v1/forms, ${status} ${code}`,
    run: (trial) =>
      expectFormCounts(trial, 0, async () => {
        const answer = await send(trial);
        expectStatus(answer, status);
        readPage(answer);
      }),
  };
}

function expectFormAgain(answer: Answer, sent: Fields): void {
  expectStatus(answer, 422);
  const page = readPage(answer);
  const { method, fields } = formOf(page);
  expectSame('method of the form', method, 'post');
  expectSame('elements that run', page.active, 0);
  for (const name of ['result.accurate', 'other-contents']) {
    const { [name]: answered = '' } = sent;
    const held = fields.filter((field) => field[0] === name).map(([, value]) => value.trim());
    const right = answered === '' || held.includes(answered);
    expectThat(`answer ${name} in the form`, right, answered, held);
  }
}
