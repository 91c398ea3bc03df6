import { describe, expect, it } from 'vitest';
import { DECISION_766 } from '#core/scorecards/cards/decision-766.data.ts';
import {
  type PartInput, portalSatisfaction, satisfactionPoints, scoreDecision766,
} from '#core/scorecards/cards/decision-766.ts';
import { DECREE_61_2018 } from '#core/scorecards/cards/decree-61-2018.data.ts';
import {
  type DossierPoints, type IndexPoints, rateAgency, sumDossier,
} from '#core/scorecards/cards/decree-61.ts';
import { type RatioRule, ratioPoints, sharePoints } from '#core/scorecards/cards/ratio-points.ts';
import { sayPoints, sayRating } from '#core/scorecards/cards/say-points.ts';
import { scoreCard } from '#core/scorecards/score-card.ts';

const plain: RatioRule = { maximum: 4, whenNothing: 'no-figure' };
const eighty: RatioRule = { ...plain, ceiling: 0.8 };
const half: RatioRule = { maximum: 12, ceiling: 0.5, whenNothing: 'no-figure' };

describe('ratioPoints', () => {
  it.each<[number, number, RatioRule, number]>([
    [43, 47, plain, 3.66],
    [47, 47, plain, 4],
    [0, 47, plain, 0],
    [80, 100, eighty, 4],
    [79, 100, eighty, 3.95],
    [100, 100, eighty, 4],
    [40, 100, eighty, 2],
    [50, 100, half, 12],
    [1, 4, half, 6],
    // 1/3 × 6 / 0.9 = 2.2222…
    [1, 3, { maximum: 6, ceiling: 0.9, whenNothing: 'no-figure' }, 2.22],
  ])('%d of %d', (done, of, rule, points) => {
    expect(ratioPoints({ done, of }, rule)).toMatchObject({ kind: 'points', points });
  });
  it('has no figure where nothing had to be counted, unless the rule gives all points', () => {
    expect(ratioPoints({ done: 0, of: 0 }, plain)).toEqual({
      kind: 'no-figure', reason: 'nothing-to-count',
    });
    expect(ratioPoints({ done: 0, of: 0 }, { ...plain, whenNothing: 'full' })).toEqual({
      kind: 'full-for-nothing', points: 4,
    });
    expect(ratioPoints(undefined, plain)).toEqual({ kind: 'no-figure', reason: 'not-reported' });
  });
  it.each([[2, 1], [-1, 1], [0.5, 1], [0, Number.NaN]])('refuses %d of %d', (done, of) => {
    expect(() => ratioPoints({ done, of }, plain)).toThrow(RangeError);
  });
  it('refuses a share that is none', () => {
    expect(() => sharePoints(83.94, plain)).toThrow('share must be 0 to 1, got 83.94');
  });
});

describe('portalSatisfaction', () => {
  it('is 100 % minus late and minus complained about', () => {
    expect(portalSatisfaction({ dossiers: 200, late: 10, complained: 4 })).toEqual({
      kind: 'portal-766', share: 0.93,
    });
  });
  it('gives all points from 90 %', () => {
    const points = (late: number) =>
      satisfactionPoints(portalSatisfaction({ dossiers: 100, late, complained: 0 }));
    expect([5, 10, 11].map((late) => points(late))).toMatchObject([
      { points: 6 }, { points: 6 }, { points: 5.93 },
    ]);
  });
  it('has no figure without dossiers, or where the formula falls below 0', () => {
    expect(portalSatisfaction({ dossiers: 0, late: 0, complained: 0 })).toEqual({
      kind: 'no-figure', reason: 'nothing-to-count',
    });
    expect(portalSatisfaction({ dossiers: 2, late: 2, complained: 1 })).toEqual({
      kind: 'no-figure', reason: 'below-zero',
    });
    expect(() => portalSatisfaction({ dossiers: 1, late: 2, complained: 0 })).toThrow(RangeError);
  });
});

describe('scoreDecision766', () => {
  const everything: Record<string, PartInput> = {
    'announced-in-time': { done: 10, of: 10 }, 'updated-in-time': { done: 43, of: 47 },
    complete: { done: 1, of: 2 }, 'dossiers-synchronized': { done: 9, of: 10 },
    'on-time': { done: 95, of: 100 }, 'online-services': { points: 11.5 },
    'online-payment': { points: 8 }, settlement: { dossiers: 100, late: 5, complained: 0 },
    'petitions-on-time': { done: 0, of: 0 }, petitions: { points: 6 },
    'electronic-results': { done: 1, of: 1 }, digitized: { done: 8, of: 10 },
    reused: { done: 4, of: 10 }, shared: { done: 1, of: 2 }, 'population-data': { done: 1, of: 1 },
    'population-procedures': { done: 1, of: 1 }, 'electronic-copies': { done: 1, of: 1 },
  };
  it('adds the points of each group, and the groups make the whole', () => {
    const groups = scoreDecision766(everything);
    expect(groups.map(({ group, points }) => [group.key, points])).toEqual([
      ['publicity', 16.06], ['progress', 19], ['online', 19.5], ['satisfaction', 18],
      ['digitization', 19],
    ]);
    const result = scoreCard(DECISION_766, {
      unit: { name: 'Xã An Bình' }, period: { year: 2026 },
      source: { name: { vi: 'Thử', en: 'Test' }, certainty: 'second-hand' },
      domains: Object.fromEntries(groups.map(({ group, points }) => [group.key, points])),
    });
    expect([result.total, result.maximum]).toEqual([91.56, 100]);
  });
  it('has no points for a group with a part that has none', () => {
    const { shared: _, ...rest } = everything;
    const groups = scoreDecision766({ ...rest, 'on-time': { done: 0, of: 0 } });
    const without = groups.filter(({ points }) => points === undefined);
    expect(without.map(({ group }) => group.key)).toEqual(['progress', 'digitization']);
  });
  it.each<[string, Record<string, PartInput>]>([
    ['QĐ 766 has no part weather', { weather: { points: 1 } }],
    ['complete has 0 to 2 points, got 3', { complete: { points: 3 } }],
    ['online-services is not one ratio', { 'online-services': { done: 1, of: 2 } }],
    ['settlement is not one ratio', { settlement: { done: 1, of: 2 } }],
    ['shared is not made of complaints', { shared: { dossiers: 1, late: 0, complained: 0 } }],
  ])('refuses: %s', (message, inputs) => {
    expect(() => scoreDecision766(inputs)).toThrow(new RangeError(message));
  });
});

describe('NĐ 61/2018', () => {
  const keys = DECREE_61_2018.domains.map(({ key }) => key);
  const dossier = (points: readonly IndexPoints[]): DossierPoints =>
    Object.fromEntries(keys.map((key, at) => [key, points[at]]));
  const full = dossier([2, 2, 2, 2, 2, 2, 2, 2, 2]);
  const fifteen = dossier([2, 2, 2, 2, 2, 1, 2, 2, 0]);
  it('classes exactly 15 points as xuất sắc', () => {
    expect(sumDossier(fifteen)).toBe(15);
    expect(rateAgency([fifteen]).perDossier).toMatchObject({
      points: 15, band: { key: 'excellent' },
    });
  });
  it('rounds the mean to one decimal before it classes: 14.95 is 15.0', () => {
    const fourteen = dossier([2, 2, 2, 2, 2, 1, 2, 1, 0]);
    const dossiers = [...Array.from({ length: 19 }, () => fifteen), fourteen];
    expect(rateAgency(dossiers).perDossier).toMatchObject({
      points: 15, dossiers: 20, band: { key: 'excellent' },
    });
  });
  it('keeps both readings of index 6 visible', () => {
    const readings = rateAgency([fifteen, fifteen], 0);
    expect(readings.perDossier).toMatchObject({ points: 15 });
    expect(readings.perAgency).toMatchObject({ points: 14, band: { key: 'good' } });
    expect(readings.differ).toBe(true);
    expect(rateAgency([fifteen], 1).differ).toBe(false);
    expect(rateAgency([full])).not.toHaveProperty('perAgency');
  });
  it('makes no mean of dossiers that are not complete, and no 0 of what is missing', () => {
    const { attitude: _, ...eight } = full;
    expect(sumDossier(eight)).toBeUndefined();
    expect(rateAgency([full, eight]).perDossier).toEqual({
      kind: 'incomplete', dossiers: 2, complete: 1,
    });
    expect(rateAgency([]).perDossier).toEqual({ kind: 'no-figure', reason: 'no-dossiers' });
  });
  it('refuses an index that does not exist and points that are none', () => {
    expect(() => rateAgency([{ weather: 1 }])).toThrow('the decree has no index weather');
    expect(() => rateAgency([{ attitude: 3 as IndexPoints }])).toThrow('got 3');
  });
});

describe('in words', () => {
  it.each([
    [{ kind: 'points', points: 3.66, share: 0.9 }, '3,66 điểm'],
    [{ kind: 'full-for-nothing', points: 6 },
      'Không có phản ánh, kiến nghị nên đạt điểm tối đa: 6,00 điểm.'],
    [{ kind: 'no-figure', reason: 'nothing-to-count' },
      'Không phát sinh trường hợp nào nên không có số.'],
    [{ kind: 'no-figure', reason: 'not-reported' }, 'Chưa báo cáo.'],
  ] as const)('points: %j', (points, words) => {
    expect(sayPoints(points).vi).toBe(words);
  });
  it('a fall below 0 is said as such', () => {
    const below = satisfactionPoints(portalSatisfaction({ dossiers: 2, late: 2, complained: 1 }));
    expect(sayPoints(below).vi).toContain('số âm');
  });
  it('ratings', () => {
    const all: DossierPoints = Object.fromEntries(
      DECREE_61_2018.domains.map(({ key }) => [key, 2]),
    );
    const rated = rateAgency([all]);
    expect(sayRating(rated.perDossier)).toEqual({
      vi: '18,0 điểm, Xuất sắc (1 hồ sơ)', en: '18.0 points, Excellent (dossiers: 1)',
    });
    expect(sayRating(rateAgency([]).perDossier).vi).toBe('Không có hồ sơ nào.');
    expect(sayRating(rateAgency([{ attitude: 1 }]).perDossier).en).toContain('no mean');
  });
});
