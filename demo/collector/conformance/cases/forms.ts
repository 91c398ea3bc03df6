import { randomUUID } from 'node:crypto';
import { FORMS_PATH, RESPONSES_PATH } from '#core/protocol/wire.ts';
import { FORM_FIELDS } from '#core/survey/form/form-fields.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import type { CaseGroup } from '../conformance-case.ts';
import { expectSame, expectStatus, expectThat } from '../expect.ts';
import { formOf, readPage } from '../form-page.ts';
import {
  encode, expectFormCounts, expectSent, fieldsOf, formSending, ownOrigin, pathOf, post, submit,
} from '../form-sending.ts';
import type { Answer } from '../http-client.ts';
import type { Trial } from '../trial.ts';
import { FORM_REFUSALS } from './form-refusals.ts';

const MARKUP = '</textarea><script>alert(1)</script><b onclick="x">';

/** Phiếu từ trang không có JavaScript: a page is answered with a page. */
export const FORMS: CaseGroup = {
  title: 'posts without JavaScript',
  cases: [
    {
      name: 'kept',
      title: 'a form is kept, counted once, and answered with 303 to a page of the collector',
      contract: 'POST /v1/forms, 303',
      run: (trial) =>
        expectFormCounts(trial, 1, async () => {
          expectSent(await submit(trial, fieldsOf(trial)), trial);
        }),
    },
    {
      name: 'receipt-page',
      title: 'that page says the id of the response; loading it again sends and changes nothing',
      contract: 'GET /v1/forms/{id}, 200',
      run: expectReceiptPage,
    },
    {
      name: 'same-again',
      title:
        'the same form again, also many times at once, leads to the same page and is not counted',
      contract: 'POST /v1/forms: the same sent twice counts once',
      run: expectCountedOnce,
    },
    {
      name: 'other-answers',
      title: 'two people who answer one page out of a cache are two responses',
      contract: 'POST /v1/forms: the id is made of the id in the page and of the answers',
      run: (trial) =>
        expectFormCounts(trial, 2, async () => {
          const fields = fieldsOf(trial);
          const one = expectSent(await submit(trial, fields), trial);
          const other = expectSent(await submit(trial, { ...fields, 'access.seats': '1' }), trial);
          expectThat('ids', one !== other, 'two', [one, other]);
        }),
    },
    {
      name: 'no-page-id',
      title: 'a page without an id is taken too',
      contract: 'FormFields._id is optional',
      run: async (trial) => {
        const { [FORM_FIELDS.id]: _id, ...fields } = fieldsOf(trial);
        expectSent(await submit(trial, fields), trial);
      },
    },
    {
      name: 'in-the-log',
      title: 'it is kept like one in JSON: with a receipt in the log',
      contract: 'GET /v1/responses/{id}',
      run: expectInLog,
    },
    {
      name: 'json-receipt-page',
      title: 'a response that came as JSON has a page, too',
      contract: 'GET /v1/forms/{id}, 200',
      run: async (trial) => {
        const response = trial.newResponse();
        await trial.keep(response);
        await expectIdOnPage(await trial.get(`${FORMS_PATH}/${response.id}`), response.id);
      },
    },
    {
      name: 'no-receipt-page',
      title: 'an id that nobody sent has none: 404, as a page',
      contract: 'GET /v1/forms/{id}, 404',
      run: async (trial) => {
        const answer = await trial.get(`${FORMS_PATH}/${randomUUID()}`);
        expectStatus(answer, 404);
        readPage(answer);
      },
    },
    ...FORM_REFUSALS,
    {
      name: 'mended',
      title: 'the form that a refusal shows can be mended and sent from the page of the collector',
      contract: 'POST /v1/forms, 422: the form with its answers; the own origin may send',
      run: (trial) => expectFormCounts(trial, 1, () => expectMended(trial)),
    },
    {
      name: 'confirmed',
      title: 'words that may point to a person are asked about once, and then taken',
      contract: 'FormFields._confirmed',
      run: async (trial) => {
        await trial.needInstrument(RATING_2025.id);
        const fields = { ...fieldsOf(trial, RATING_2025), 'other-contents': 'Gọi 0912 345 678' };
        const { fields: again } = formOf(readPage(await submit(trial, fields)));
        const confirmed = again.find(([name]) => name === FORM_FIELDS.confirmed)?.[1];
        expectSame(FORM_FIELDS.confirmed, confirmed, '1');
        expectSent(await submit(trial, again), trial);
      },
    },
    {
      name: 'words-are-words',
      title: 'what a person wrote is shown as words, never as markup',
      contract: 'words of a person are data',
      run: expectWords,
    },
    {
      name: 'foreign-origin',
      title: 'a page of another origin, or one that hides its origin, may not send a form',
      contract: 'POST /v1/forms, 403',
      codes: ['origin-not-allowed'],
      run: (trial) =>
        expectFormCounts(trial, 0, async () => {
          for (const Origin of [trial.options.otherOrigin, 'null']) {
            const answer = await post(trial, encode(fieldsOf(trial)), { Origin });
            expectStatus(answer, 403);
            readPage(answer);
          }
        }),
    },
    {
      name: 'allowed-origin',
      title: 'a page of an allowed origin may send a form',
      contract: 'POST /v1/forms, 303',
      run: async (trial) => {
        const Origin = trial.allowedOrigin();
        expectSent(await post(trial, encode(fieldsOf(trial)), { Origin }), trial);
      },
    },
    {
      name: 'language',
      title:
        'the page speaks the language of the form: Vietnamese, or English where it was asked for',
      contract: 'FormFields._language',
      run: async (trial) => {
        for (const language of ['vi', 'en']) {
          const answer = await submit(trial, {
            ...fieldsOf(trial),
            'access.seats': '9',
            [FORM_FIELDS.language]: language,
          });
          expectSame('lang of the page', readPage(answer).language, language);
        }
      },
    },
    {
      name: 'way-back',
      title: 'a page leads back to pages of allowed origins only',
      contract: 'FormFields._page',
      run: expectWayBack,
    },
  ],
};

async function expectReceiptPage(trial: Trial): Promise<void> {
  const sent = await submit(trial, fieldsOf(trial));
  const [id, path] = [expectSent(sent, trial), pathOf(sent, trial)];
  await expectFormCounts(trial, 0, async () => {
    for (let times = 0; times < 3; times++) await expectIdOnPage(await trial.get(path), id);
  });
}

async function expectIdOnPage(answer: Answer, id: string): Promise<void> {
  expectStatus(answer, 200);
  const { words, active } = readPage(answer);
  expectThat('words of the page', words.includes(id), id, words);
  expectSame('elements that run', active, 0);
}

async function expectCountedOnce(trial: Trial): Promise<void> {
  const fields = fieldsOf(trial);
  const first = expectSent(await submit(trial, fields), trial);
  await expectFormCounts(trial, 0, async () => {
    const copies = Array.from({ length: 4 }, () => formSending(encode(fields), ownOrigin(trial)));
    const again = await trial.client.sendAtOnce(copies);
    for (const answer of again) expectSame('id', expectSent(answer, trial), first);
  });
}

async function expectInLog(trial: Trial): Promise<void> {
  const id = expectSent(await submit(trial, fieldsOf(trial)), trial);
  const answer = await trial.get(`${RESPONSES_PATH}/${id}`);
  expectStatus(answer, 200);
  const { receipt } = await trial.stored(id);
  expectSame('id and criteria', [receipt.id, receipt.counted], [id, 2]);
}

async function expectMended(trial: Trial): Promise<void> {
  const sent = { ...fieldsOf(trial), 'access.seats': '9' };
  const { fields } = formOf(readPage(await submit(trial, sent)));
  const mended = [
    ...fields.filter(([name]) => name !== 'access.seats'),
    ['access.seats', '4'] as const,
  ];
  expectSent(await submit(trial, mended), trial);
}

async function expectWords(trial: Trial): Promise<void> {
  const fields = fieldsOf(trial);
  const answer = await submit(trial, {
    ...fields,
    'result.accurate': MARKUP,
    [MARKUP]: MARKUP,
    [FORM_FIELDS.page]: 'javascript:alert(1)',
  });
  expectStatus(answer, 422);
  const { active, links } = readPage(answer);
  expectSame(
    'elements that run',
    [active, links.filter((link) => /^\s*javascript/iu.test(link))],
    [0, []],
  );
}

async function expectWayBack(trial: Trial): Promise<void> {
  const { otherOrigin } = trial.options;
  for (const page of [
    `${otherOrigin}/trang`,
    otherOrigin.replace(/^https?:/u, ''),
    'javascript:alert(1)',
  ]) {
    const sent = await submit(trial, { ...fieldsOf(trial), [FORM_FIELDS.page]: page });
    const { links } = readPage(await trial.get(pathOf(sent, trial)));
    expectThat('links of the page', !links.includes(page), `none to ${page}`, links);
  }
}
