import { describe, expect, it } from 'vitest';
import { PAPI } from '#core/scorecards/cards/papi.data.ts';
import { PAR_INDEX_1150_PROVINCE as PAR } from '#core/scorecards/cards/par-index-1150.data.ts';
import { PAR_INDEX_876_PROVINCE as PAR_876 } from '#core/scorecards/cards/par-index-876.data.ts';
import {
  PAR_INDEX_GROUPS, PAR_THAI_NGUYEN_2020, THAI_NGUYEN_2020_BANDS,
} from '#core/scorecards/cards/province-internal.data.ts';
import { SIPAS_2017 } from '#core/scorecards/cards/sipas.data.ts';
import { publishedCard } from '#core/scorecards/published/published-card.ts';
import { type CardFigures, scoreCard } from '#core/scorecards/score-card.ts';
import type { Scorecard } from '#core/scorecards/scorecard.ts';

const figures = (
  domains: CardFigures['domains'],
  more: Partial<CardFigures> = {},
): CardFigures => ({
  unit: { name: 'Tỉnh An Bình' }, period: { year: 2019 },
  source: { name: { vi: 'Thử', en: 'Test' }, certainty: 'confirmed' },
  domains, ...more,
});
const all = (card: Scorecard, value: number): Record<string, number> =>
  Object.fromEntries(card.domains.map(({ key }) => [key, value]));

describe('scoreCard', () => {
  it('adds up a card with all of its domains', () => {
    const result = scoreCard(PAPI, figures(all(PAPI, 5.1)));
    expect(result.sum).toEqual({ kind: 'complete', value: 40.8 });
    expect([result.total, result.maximum, result.disagrees]).toEqual([40.8, 80, false]);
    expect(result.domains[0]).toMatchObject({ figure: 5.1, maximum: 10, share: 0.51 });
  });
  it('makes no total of a part, and says of how much it knows', () => {
    const { environment: _, ...seven } = all(PAPI, 5);
    const result = scoreCard(PAPI, figures(seven));
    expect(result.sum).toEqual({
      kind: 'partial', value: 35, known: 7, of: 8, missing: ['environment'],
    });
    expect(result).not.toHaveProperty('total');
    expect(result.domains.find(({ domain }) => domain.key === 'environment')).not.toHaveProperty(
      'figure',
    );
  });
  it('takes 0 for a figure and a blank for none', () => {
    const given = { ...all(PAPI, 1), participation: 0, transparency: undefined };
    expect(scoreCard(PAPI, figures(given)).sum).toMatchObject({ known: 7, value: 6 });
  });
  it('has no figure where nothing is reported', () => {
    expect(scoreCard(PAPI, figures({})).sum).toEqual({ kind: 'none', reason: 'no-figures' });
  });
  it('never adds up SIPAS', () => {
    const result = scoreCard(SIPAS_2017, figures(all(SIPAS_2017, 10), { published: 84.45 }));
    expect(result.sum).toEqual({ kind: 'none', reason: 'not-a-sum' });
    expect(result.total).toBe(84.45);
  });
  it('shows a published whole that is not the sum beside the sum', () => {
    const result = scoreCard(PAPI, figures(all(PAPI, 5), { published: 41 }));
    expect([result.total, result.disagrees]).toEqual([41, true]);
    expect(result.sum).toEqual({ kind: 'complete', value: 40 });
  });
  it('classes by a table of the same unit only', () => {
    const given = figures({}, { published: 83.05 });
    expect(scoreCard(PAR_THAI_NGUYEN_2020, given, THAI_NGUYEN_2020_BANDS).band?.key).toBe('good');
    expect(scoreCard(PAR_THAI_NGUYEN_2020, given, PAR_INDEX_GROUPS).band).toBeUndefined();
  });
  it.each<[string, Scorecard, CardFigures, string]>([
    ['an unknown domain', PAPI, figures({ weather: 1 }), 'papi has no domain weather'],
    ['no number', PAPI, figures({ services: Number.NaN }), 'expected a number for services'],
    ['too much', PAPI, figures({ services: 10.1 }), 'services is 0 to 10, got 10.1'],
    ['less than nothing', PAPI, figures({ services: -1 }), 'services is 0 to 10, got -1'],
    ['a whole above all', PAPI, figures({}, { published: 81 }), 'the whole is 0 to 80, got 81'],
    ['a place in PAPI', PAPI, figures({}, { place: { place: 1 } }), 'papi has no places, got 1'],
  ])('refuses %s', (_, card, given, message) => {
    expect(() => scoreCard(card, given)).toThrow(message);
  });
});

describe('publishedCard', () => {
  it('puts Phú Thọ 2020 on its card: five of eight domains, the whole as published', () => {
    const result = publishedCard(PAR, { index: 'par', year: 2020, name: 'Phú Thọ' })!;
    expect(result.total).toBe(85.74);
    expect(result.place).toEqual({ place: 10 });
    expect(result.sum).toEqual({
      kind: 'partial', value: 56.04, known: 5, of: 8,
      missing: ['legal-documents', 'procedures', 'organization'],
    });
    expect(result.source.certainty).toBe('confirmed');
  });
  it('puts what PAPI prints as the best of each dimension on the card of who has it', () => {
    const result = publishedCard(PAPI, { index: 'papi', year: 2023, name: 'Quảng Ninh' })!;
    expect(result.sum).toMatchObject({ kind: 'partial', value: 22.5, known: 3, of: 8 });
    expect(result).not.toHaveProperty('total');
  });
  it('leaves out what is doubtful: An Giang 2023 has a figure and no place', () => {
    const result = publishedCard(PAR_876, { index: 'par', year: 2023, name: 'An Giang' })!;
    expect(result.total).toBe(81.32);
    expect(result).not.toHaveProperty('place');
    // Its maximum is recalled only.
    expect(result).not.toHaveProperty('maximum');
  });
  it.each([
    ['a unit of which nothing is published', PAR, 2020, 'An Bình'],
    ['figures in percent on a card in points', PAR, 2021, 'Hải Phòng'],
    ['a year that the card is not of', PAR, 2022, 'Quảng Ninh'],
  ])('says nothing about %s', (_, card, year, name) => {
    expect(publishedCard(card, { index: 'par', year, name })).toBeUndefined();
  });
});
