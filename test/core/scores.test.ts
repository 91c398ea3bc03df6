import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreTally } from '#core/scoring/scores.ts';
import { addTallies, tallyResponses } from '#core/scoring/tally.ts';
import { wilsonInterval } from '#core/stats/wilson-interval.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { Answers } from '#core/survey/response.ts';

const SEED = 20261121;
const KEYS = itemsOf(SIPAS_2017).map(({ key }) => key);

/** Random answers: each item answered or not, at any level. */
const answers: fc.Arbitrary<Answers> = fc
  .array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
    minLength: KEYS.length,
    maxLength: KEYS.length,
  })
  .map((levels) =>
    Object.fromEntries(
      KEYS.flatMap((key, index) => (levels[index] === undefined ? [] : [[key, levels[index]]])),
    ),
  );

describe('wilsonInterval', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
  // Medicine 17 (1998) 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published limits for %i of %i', (successes, n, low, high) => {
    const interval = wilsonInterval(successes / n, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
  it('refuses what is no proportion and no number of observations', () => {
    expect(() => wilsonInterval(1.1, 5)).toThrow(RangeError);
    expect(() => wilsonInterval(0.5, 0)).toThrow(RangeError);
    expect(() => wilsonInterval(Number.NaN, 5)).toThrow(RangeError);
  });
});

describe('scoreTally', () => {
  const score = (list: Answers[], rule: Parameters<typeof scoreTally>[2] = 'pooled') =>
    scoreTally(SIPAS_2017, tallyResponses(SIPAS_2017, list), rule);

  it('gives no figure without answers', () => {
    const table = score([]);
    expect(table.overall).toBeUndefined();
    expect(table.factors.map(({ score: factor }) => factor)).toEqual(Array(5).fill(undefined));
    expect(table.items).toHaveLength(22);
  });
  it('counts only “Hài lòng” and “Rất hài lòng” as satisfied', () => {
    const table = score([1, 2, 3, 4, 5].map((level) => ({ 'access.seats': level })));
    expect(table.overall).toMatchObject({ index: 0.4, answers: 5, satisfied: 2 });
  });
  it('leaves blanks out of the denominator', () => {
    const table = score([{ 'access.seats': 5 }, { 'result.complete': 1 }, {}]);
    const item = table.items.find(({ key }) => key === 'access.seats');
    expect(item?.score).toMatchObject({ index: 1, answers: 1 });
    expect(table.overall).toMatchObject({ index: 0.5, answers: 2 });
  });
  it('names three rules that differ where factors differ in size', () => {
    const list = [{ 'access.seats': 5, 'access.equipment-easy': 5, 'result.complete': 1 }];
    expect(score(list, 'pooled').overall?.index).toBeCloseTo(2 / 3, 12);
    expect(score(list, 'mean-of-items').overall?.index).toBeCloseTo(2 / 3, 12);
    expect(score(list, 'mean-of-factors').overall?.index).toBeCloseTo(1 / 2, 12);
  });
  it('takes people, not answers, as the observations behind an interval', () => {
    const person = Object.fromEntries(KEYS.map((key) => [key, 4]));
    const table = score(Array.from({ length: 10 }, () => person));
    expect(table.overall?.answers).toBe(220);
    expect(table.overall?.interval).toEqual(wilsonInterval(1, 10));
  });
  it(`keeps pooled and mean of criteria equal when nothing is missing (seed ${SEED})`, () => {
    const full = fc
      .array(fc.integer({ min: 1, max: 5 }), { minLength: 22, maxLength: 22 })
      .map((levels) => Object.fromEntries(KEYS.map((key, index) => [key, levels[index]!])));
    fc.assert(
      fc.property(fc.array(full, { minLength: 1, maxLength: 20 }), (list) => {
        const pooled = score(list, 'pooled').overall!.index;
        expect(score(list, 'mean-of-items').overall!.index).toBeCloseTo(pooled, 12);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
  it(`keeps every index inside its interval (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 20 }), (list) => {
        for (const { score: each } of score(list).items) {
          if (!each) continue;
          expect(each.interval.low).toBeLessThanOrEqual(each.index + 1e-12);
          expect(each.interval.high).toBeGreaterThanOrEqual(each.index - 1e-12);
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('tallies', () => {
  it(`of parts add up to the tally of the whole (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(answers), fc.array(answers), (a, b) => {
        const whole = tallyResponses(SIPAS_2017, [...a, ...b]);
        const parts = [a, b].map((list) => tallyResponses(SIPAS_2017, list));
        expect(addTallies(SIPAS_2017, parts[0]!, parts[1]!)).toEqual(whole);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
  it('count no item that the instrument does not have', () => {
    const tally = tallyResponses(SIPAS_2017, [{ 'nobody.knows': 5 }]);
    expect(Object.keys(tally.items)).not.toContain('nobody.knows');
  });
});
