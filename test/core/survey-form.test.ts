import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { checkAnswers, unaskedKeys } from '#core/survey/check-answers.ts';
import { FORM_FIELDS, type FormEntry, readFormMeta } from '#core/survey/form/form-fields.ts';
import { FORM_WORDS } from '#core/survey/form/form-words.data.ts';
import { readFormAnswers } from '#core/survey/form/read-form-answers.ts';
import { type SurveyFormOptions, writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import { INSTRUMENT_HASHES } from '#core/survey/instruments/hashes.data.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { minutesToAnswer } from '#core/survey/minutes-to-answer.ts';
import type { Question } from '#core/survey/question.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import type { Answers, AnswerValue } from '#core/survey/response.ts';

const SEED = 20261122;
const PLACE = { action: 'https://khaosat.example.vn/v1/forms', unit: 'H55' };

/** The form as a browser sees it; linkedom is another reader of HTML than the one that wrote it. */
function open(instrument: Instrument, options: Partial<SurveyFormOptions> = {}): HTMLFormElement {
  const markup = writeSurveyForm(instrument, { ...PLACE, ...options });
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.querySelector('form')!;
}

/** What a browser would send: the entry list of the HTML standard for these kinds of fields. */
function entriesOf(form: HTMLFormElement): FormEntry[] {
  return [...form.querySelectorAll<HTMLInputElement>('input, textarea')].flatMap((field) => {
    const choice = ['radio', 'checkbox'].includes(field.getAttribute('type') ?? '');
    if (choice && !field.hasAttribute('checked')) return [];
    const words = field.localName === 'textarea' ? field.textContent : field.getAttribute('value') ?? '';
    // A parser drops the first line break of a text area; linkedom keeps it.
    const value = field.localName === 'textarea' ? words.replace(/^\n/u, '') : words;
    return [[field.getAttribute('name')!, value.replaceAll('\n', '\r\n')] as const];
  });
}

/** Without marks of HTML: linkedom does not read them in a text area. A browser is asked about those. */
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/[\r\0&<>"']/gu, '').trim()).filter(Boolean);

function answerOf(question: Question): [string, fc.Arbitrary<AnswerValue>][] {
  const { key } = question;
  if (question.kind === 'note') return [];
  if (question.kind === 'text') return [[key, words]];
  if (question.kind === 'number') return [[key, fc.integer({ min: question.min, max: question.max })]];
  if (question.kind === 'ratings') {
    const levels = question.scale.levels.map(({ value }) => value);
    return question.items.map((item) => [item.key, fc.constantFrom(...levels)]);
  }
  const keys = question.options.map((option) => option.key);
  return [[key, question.kind === 'choice' ? fc.constantFrom(...keys) : fc.subarray(keys, { minLength: 1 })]];
}

/** Answers that a citizen could give, with nothing under questions that they leave out. */
function answersTo(instrument: Instrument): fc.Arbitrary<Answers> {
  const levels = instrument.scale.levels.map(({ value }) => value);
  const shape: Record<string, fc.Arbitrary<AnswerValue>> = {};
  for (const { key } of itemsOf(instrument)) shape[key] = fc.constantFrom(...levels);
  for (const question of questionsOf(instrument)) Object.assign(shape, Object.fromEntries(answerOf(question)));
  return fc.record(shape, { requiredKeys: [] }).map((drawn) => {
    const answers = drawn as Answers;
    const unasked = unaskedKeys(instrument, answers);
    return Object.fromEntries(Object.entries(answers).filter(([key]) => !unasked.has(key)));
  });
}

describe('a form without JavaScript', () => {
  it.each(INSTRUMENTS)(`of $id gives back what it was filled with (seed ${SEED})`, (instrument) => {
    const respondent = instrument.respondent?.map(({ key }) => key);
    fc.assert(fc.property(answersTo(instrument), (answers) => {
      const entries = entriesOf(open(instrument, { answers, respondent }));
      expect(readFormAnswers(entries, instrument)).toEqual({ answers, issues: [] });
    }), { seed: SEED, numRuns: 25 });
  });

  it.each(INSTRUMENTS)('of $id asks every question in a group or under a label', (instrument) => {
    const form = open(instrument, { respondent: instrument.respondent?.map(({ key }) => key) });
    for (const box of form.querySelectorAll('input[type="radio"], input[type="checkbox"]')) {
      expect(box.closest('fieldset')?.querySelector('legend')?.textContent).toBeTruthy();
      expect(box.closest('label')?.textContent?.trim()).toBeTruthy();
    }
    for (const field of form.querySelectorAll('textarea, input[type="number"]')) {
      expect(form.querySelector(`label[for="${field.id}"]`)?.textContent).toBeTruthy();
    }
    const ids = [...form.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(form.querySelectorAll('[style], script, style')).toHaveLength(0);
  });

  it('shows the 22 criteria with their five words, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const form = open(SIPAS_2017, { language });
      const legends = [...form.querySelectorAll('legend')].map(({ textContent }) => textContent);
      expect(legends).toEqual(
        itemsOf(SIPAS_2017).map(({ wording }, index) => `${index + 1}. ${wording[language]}`),
      );
      const labels = [...form.querySelectorAll('fieldset:first-of-type label')];
      expect(labels.map(({ textContent }) => textContent?.trim()).slice(0, 5)).toEqual(
        SIPAS_2017.scale.levels.map(({ label }) => label[language]),
      );
      expect(form.textContent).toContain(FORM_WORDS.submit[language]);
    }
  });

  it('names its instrument, its place and its invitation in hidden fields, and nothing else', () => {
    const plain = readFormMeta(entriesOf(open(SIPAS_2017)));
    const hash = INSTRUMENT_HASHES['sipas-2017@1'];
    expect(plain).toEqual({
      instrument: 'sipas-2017', version: '1', hash, unit: 'H55', language: 'vi',
    });
    const options = { id: 'a', procedure: '1.001193', invitation: 'x.y.z', page: 'https://a.example/b', confirmed: true };
    const full = readFormMeta(entriesOf(open(SIPAS_2017, options)));
    expect(full).toEqual({ ...plain, ...options, confirmed: '1' });
    expect(Object.keys(full).toSorted()).toEqual(Object.keys(FORM_FIELDS).toSorted());
  });

  it('takes what it is given as data, never as markup', () => {
    const evil = '"><script>alert(1)</script><b x=\'';
    const options = { unit: evil, procedure: evil, page: evil, action: evil, invitation: evil };
    const form = open(SIPAS_2017, { ...options, answers: { 'access.seats': evil } });
    expect(form.querySelectorAll('script, b')).toHaveLength(0);
    expect(form.getAttribute('action')).toBe(evil);
    expect(readFormMeta(entriesOf(form))).toMatchObject({ unit: evil, procedure: evil, page: evil });
  });
});

describe('answers read from a form', () => {
  const read = (...entries: FormEntry[]) => readFormAnswers(entries, SIPAS_2017);

  it('leave out what is empty and what is not an answer', () => {
    expect(read(['_unit', 'H55'], ['access.seats', ''], ['result.accurate', ' 2 '])).toEqual({
      answers: { 'result.accurate': 2 }, issues: [],
    });
  });

  it('name a criterion that comes twice', () => {
    expect(read(['access.seats', '4'], ['access.seats', '5']).issues).toEqual([
      { path: 'answers.access.seats', code: 'repeated-key' },
    ]);
  });

  it.each([
    ['access.seats', '9', 'level-outside-scale'],
    ['access.seats', '4.0', 'level-outside-scale'],
    ['access.seats', '0x4', 'level-outside-scale'],
    ['access.parking', '4', 'unknown-item'],
    ['constructor', '4', 'unknown-item'],
  ])('keep %s = %s for the check, which says %s', (key, value, code) => {
    const { answers } = read([key, value]);
    expect(checkAnswers(SIPAS_2017, answers)).toEqual([{ path: `answers.${key}`, code }]);
  });
});

describe('the time that a form takes', () => {
  it.each(INSTRUMENTS.map((instrument) => [instrument.id, minutesToAnswer(instrument)] as const))(
    '%s: %i minutes are said in both languages',
    (id, minutes) => {
      const instrument = INSTRUMENTS.find((each) => each.id === id)!;
      const said = { vi: `khoảng ${minutes} phút.`, en: minutes === 1 ? 'about 1 minute.' : `about ${minutes} minutes.` };
      for (const language of ['vi', 'en'] as const) {
        expect(open(instrument, { language }).textContent).toContain(said[language]);
      }
    },
  );

  it('is five minutes for the form of 2017, one for one question', () => {
    const times = INSTRUMENTS.map((instrument) => [instrument.id, minutesToAnswer(instrument)]);
    expect(Object.fromEntries(times)).toMatchObject({ 'sipas-2017': 5, 'one-tap': 1, 'rating-2025': 2 });
  });
});

describe('the heading of a form', () => {
  it('has title and names where they are asked for, as text', () => {
    const heading = { unitName: 'Sở <b>Tư pháp</b>', procedureName: 'Đăng ký khai sinh' };
    const form = open(SIPAS_2017, { heading });
    expect(form.querySelector('h2')?.textContent).toBe('Khảo sát mức\u00a0độ hài\u00a0lòng');
    const names = [...form.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Đăng ký khai sinh', 'Sở <b>Tư pháp</b>']);
    expect(open(SIPAS_2017, { heading: {} }).querySelectorAll('h2, dl')).toHaveLength(1);
    expect(open(SIPAS_2017).querySelectorAll('h2, dl')).toHaveLength(0);
  });
});
