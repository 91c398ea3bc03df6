import { describe, expect, it } from 'vitest';
import { parse } from '#core/protocol/parse.ts';
import { scoresSchema } from '#core/protocol/scores.schema.ts';
import { surveyResponseSchema } from '#core/protocol/survey-response.schema.ts';
import type { Scores } from '#core/protocol/wire.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import { tallyResponses } from '#core/scoring/tally.ts';
import { checkAnswers } from '#core/survey/check-answers.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import { findInstrument, INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { createResponse } from '#core/survey/response.ts';

const ID = '7f0c1d0e-6d3a-4a0e-9b43-0f6a4f1f2c11';
const RESPONSE = createResponse(
  SIPAS_2017,
  { 'access.seats': 4 },
  { id: ID, unit: 'H99', procedure: '1.001193', answeredOn: '2026-11-21' },
);

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
    const items = itemsOf(instrument);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    for (const { wording } of items) {
      expect(wording.vi).toBe(wording.vi.normalize('NFC'));
      expect(wording.en.length).toBeGreaterThan(0);
    }
    expect(findInstrument(instrument)).toBe(instrument);
    expect(findInstrument({ ...instrument, version: 999 })).toBeUndefined();
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
    [{ ...RESPONSE, answers: { 'access.seats': 4.5 } }, 'answers.access.seats', 'invalid_type'],
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
      sample: 'self-selected',
      ...scoreTally(SIPAS_2017, tallyResponses(SIPAS_2017, [RESPONSE.answers]), 'pooled'),
    };
    expect(parse(scoresSchema, scores)).toEqual({ ok: true, value: scores });
    const wrong = { ...scores, overall: { ...scores.overall, index: 1.2 } };
    expect(parse(scoresSchema, wrong).ok).toBe(false);
  });
});
