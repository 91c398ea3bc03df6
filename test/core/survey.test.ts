import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { parse } from '#core/protocol/parse.ts';
import { scoresSchema } from '#core/protocol/scores.schema.ts';
import { surveyResponseSchema } from '#core/protocol/survey-response.schema.ts';
import type { Scores } from '#core/protocol/wire.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import { tallyResponses } from '#core/scoring/tally.ts';
import { checkAnswers, keysOf } from '#core/survey/check-answers.ts';
import { type Instrument, isOfficial, itemsOf } from '#core/survey/instrument.ts';
import { hashedWords } from '#core/survey/hashed-words.ts';
import { INSTRUMENT_HASHES } from '#core/survey/instruments/hashes.data.ts';
import { findInstrument, INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { SIPAS_2017_RECEIVED } from '#core/survey/instruments/sipas-2017-received.data.ts';
import { SIPAS_2023 } from '#core/survey/instruments/sipas-2023.data.ts';
import type { Question } from '#core/survey/question.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import { type Answers, createResponse } from '#core/survey/response.ts';
import type { Wording } from '#core/wording.ts';

const ID = '7f0c1d0e-6d3a-4a0e-9b43-0f6a4f1f2c11';
const RESPONSE = createResponse(
  SIPAS_2017,
  { 'access.seats': 4 },
  { id: ID, unit: 'H99', procedure: '1.001193', answeredOn: '2026-11-21' },
);

/** Every sentence of an instrument, wherever it stands. */
function wordingsOf(value: unknown): Wording[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value) return [value as Wording];
  return Object.values(value).flatMap(wordingsOf);
}

describe('the instrument of 2640/QĐ-BNV', () => {
  it('has 5 factors with 4, 5, 6, 3 and 4 criteria: 22', () => {
    expect(SIPAS_2017.factors.map(({ items }) => items.length)).toEqual([4, 5, 6, 3, 4]);
    expect(itemsOf(SIPAS_2017)).toHaveLength(22);
  });
  it('prints the five levels in the order of the paper form', () => {
    expect(SIPAS_2017.scale.levels.map(({ value, label }) => `${value} ${label.vi}`)).toEqual([
      '1 Rất không hài lòng', '2 Không hài lòng', '3 Bình thường', '4 Hài lòng', '5 Rất hài lòng',
    ]);
  });
  it('prints criterion 9 with the round brackets of the decision', () => {
    expect(itemsOf(SIPAS_2017)[8]?.wording.vi).toBe(
      'Thời hạn giải quyết (tính từ ngày hồ sơ được tiếp nhận đến ngày nhận kết quả) là đúng quy định',
    );
  });
});

describe('every instrument', () => {
  it.each(INSTRUMENTS)('$id has keys of its own, both languages and NFC wording', (instrument) => {
    const questions = questionsOf(instrument);
    const keys = [...itemsOf(instrument).map(({ key }) => key), ...questions.flatMap(keysOf)];
    expect(new Set(keys).size).toBe(keys.length);
    for (const { vi, en } of wordingsOf(instrument)) {
      expect(vi).toBe(vi.normalize('NFC').trim());
      expect(vi).not.toMatch(/…/u);
      expect(en.trim().length).toBeGreaterThan(0);
    }
    expect(findInstrument(instrument)).toBe(instrument);
    expect(findInstrument({ ...instrument, version: 999 })).toBeUndefined();
  });
  it.each(INSTRUMENTS)('$id has the words that were published under its version', (instrument) => {
    const hash = createHash('sha256').update(canonicalJson(hashedWords(instrument))).digest('hex');
    expect(INSTRUMENT_HASHES[`${instrument.id}@${instrument.version}`]).toBe(hash);
  });
  it('is named by id and version once', () => {
    const names = INSTRUMENTS.map(({ id, version }) => `${id}@${version}`);
    expect(Object.keys(INSTRUMENT_HASHES).toSorted()).toEqual(names.toSorted());
  });
  it.each([
    ['sipas-2017', [4, 5, 6, 3, 4], 0, true],
    ['sipas-2017-received', [4, 5, 6, 3, 4], 0, false],
    ['sipas-2022', [3, 3, 5, 3], 19, false],
    ['sipas-2023', [3, 4, 3, 3, 3, 2, 1, 9, 10], 1, false],
    ['rating-2025', [6], 2, false],
    ['one-tap', [1], 0, false],
  ])('%s has the criteria whose words are known', (id, counts, missing, official) => {
    const instrument = INSTRUMENTS.find((each) => each.id === id)!;
    expect(instrument.factors.map(({ items }) => items.length)).toEqual(counts);
    expect(instrument.missingItems ?? 0).toBe(missing);
    expect(isOfficial(instrument)).toBe(official);
  });
  it('says where its words come from when it is not official', () => {
    for (const instrument of INSTRUMENTS.filter((each) => !isOfficial(each))) {
      expect(instrument.source.note?.vi).toBeTruthy();
    }
  });
  it('asks sensitive questions only where a portal turns them on', () => {
    const sensitive = INSTRUMENTS.flatMap(questionsOf).filter((question) => question.sensitive);
    expect(sensitive.map(({ key }) => key)).toEqual(['ethnicity']);
  });
});

describe('checkAnswers', () => {
  it.each([
    [{}, 'answers', 'no-answers'],
    [{ 'nobody.knows': 3 }, 'answers.nobody.knows', 'unknown-item'],
    [{ 'access.seats': 6 }, 'answers.access.seats', 'level-outside-scale'],
    [{ 'access.seats': 0 }, 'answers.access.seats', 'level-outside-scale'],
  ])('says what is wrong with %j', (answers, path, code) => {
    expect(checkAnswers(SIPAS_2017, answers)).toEqual([{ path, code }]);
  });
  it.each([
    [{ harassment: 'none' }, []],
    [{ harassment: 'never' }, ['unknown-option']],
    [{ harassment: 2 }, ['unknown-option']],
    [{ channels: ['press', 'friends'] }, []],
    [{ channels: ['press', 'press'] }, ['option-twice']],
    [{ channels: [] }, ['no-option']],
    [{ channels: 'press' }, ['no-option']],
    [{ 'interest.economy': 4 }, []],
    [{ 'interest.economy': 5 }, ['level-outside-scale']],
    [{ interest: 4 }, ['unknown-item']],
    [{ age: 17 }, ['number-outside-range']],
    [{ age: 30.5 }, ['not-a-whole-number']],
    [{ 'other-opinions': 'Cần thêm ghế ngồi.' }, []],
    [{ 'other-opinions': ' ' }, ['not-text']],
    [{ 'other-opinions': 'x'.repeat(1001) }, ['too-long']],
    [{ 'access.seats': '4' }, ['level-outside-scale']],
  ] as [Answers, string[]][])('checks %j by the kind of its question', (answers, codes) => {
    expect(checkAnswers(SIPAS_2023, answers).map(({ code }) => code)).toEqual(codes);
  });
  it('refuses an answer to a question that was not asked', () => {
    const late: Question = {
      kind: 'text', key: 'apology', maxLength: 200, askIf: { key: 'late', anyOf: ['yes'] },
      wording: { vi: 'Lời xin lỗi', en: 'Apology' },
    };
    const options = ['yes', 'no'].map((key) => ({ key, label: { vi: key, en: key } }));
    const instrument: Instrument = {
      ...SIPAS_2017,
      after: [{ kind: 'choice', key: 'late', wording: { vi: 'Trễ', en: 'Late' }, options }, late],
    };
    const answers: Answers = { 'access.seats': 4, apology: 'Có thư' };
    expect(checkAnswers(instrument, { ...answers, late: 'yes' })).toEqual([]);
    for (const others of [{}, { late: 'no' }] as Answers[]) {
      expect(checkAnswers(instrument, { ...answers, ...others })).toEqual([
        { path: 'answers.apology', code: 'not-asked' },
      ]);
    }
  });
  it('counts only answers of those whom the form is for', () => {
    const seats: Answers = { 'access.seats': 4 };
    const notEligible = [{ path: 'answers.received-result', code: 'not-eligible' }];
    const check = (answers: Answers): object[] => checkAnswers(SIPAS_2017_RECEIVED, answers);
    expect(check({ ...seats, 'received-result': 'received' })).toEqual([]);
    expect(check({ ...seats, 'received-result': 'not-yet' })).toEqual(notEligible);
    expect(check(seats)).toEqual(notEligible);
    expect(check({ ...seats, 'received-result': 'maybe' })).toEqual([
      ...notEligible, { path: 'answers.received-result', code: 'unknown-option' },
    ]);
    for (const alone of ['received', 'not-yet']) {
      const answers = { 'received-result': alone };
      expect(check(answers)).toEqual([{ path: 'answers', code: 'no-answers' }]);
    }
  });
  it('has no answer to a note', () => {
    const note: Question = { kind: 'note', key: 'intro', wording: { vi: 'Phần I', en: 'Part I' } };
    const instrument = { ...SIPAS_2017, before: [note] };
    expect(checkAnswers(instrument, { 'access.seats': 4 })).toEqual([]);
    expect(checkAnswers(instrument, { intro: 'a' })).toEqual([
      { path: 'answers.intro', code: 'unknown-item' },
    ]);
  });
  it('accepts blanks', () => expect(checkAnswers(SIPAS_2017, RESPONSE.answers)).toEqual([]));
});

describe('the wire', () => {
  it('accepts a response as it is made', () => {
    expect(parse(surveyResponseSchema, RESPONSE)).toEqual({ ok: true, value: RESPONSE });
  });
  it.each([
    [{ ...RESPONSE, name: 'x' }, 'name', 'unknown-key'],
    [{ ...RESPONSE, id: 'x' }, 'id', 'invalid_format'],
    [{ ...RESPONSE, unit: '<script>' }, 'unit', 'invalid_format'],
    [{ ...RESPONSE, answeredOn: '2026-02-31' }, 'answeredOn', 'invalid_format'],
    [{ ...RESPONSE, answers: { 'access.seats': 4.5 } }, 'answers.access.seats', 'invalid_union'],
    [null, '', 'invalid_type'],
  ])('refuses %j', (value, path, code) => {
    const parsed = parse(surveyResponseSchema, value);
    expect(parsed).toMatchObject({ ok: false, issues: [{ path, code }] });
  });
  it('accepts scores as they are made, and none that could not be', () => {
    const scores: Scores = {
      unit: 'H99',
      instrument: { id: 'sipas-2017', version: 1 },
      rule: 'pooled',
      period: { from: '2026-11-01', to: '2026-11-21' },
      responses: 1,
      kind: 'open',
      sample: 'self-selected',
      ...scoreTally(SIPAS_2017, tallyResponses(SIPAS_2017, [RESPONSE.answers]), 'pooled'),
    };
    expect(parse(scoresSchema, scores)).toEqual({ ok: true, value: scores });
    const wrong = { ...scores, overall: { ...scores.overall, index: 1.2 } };
    expect(parse(scoresSchema, wrong).ok).toBe(false);
  });
});
