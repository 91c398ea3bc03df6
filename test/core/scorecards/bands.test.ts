import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Band, bandOf, type BandTable, checkBands, sayBand,
} from '#core/scorecards/bands.ts';
import {
  DECREE_61_AGENCY_BANDS, DECREE_61_OFFICER_BANDS,
} from '#core/scorecards/cards/decree-61-2018.data.ts';
import {
  DECISION_766_BANDS, PAR_INDEX_GROUPS, THAI_NGUYEN_2020_BANDS,
} from '#core/scorecards/cards/province-internal.data.ts';
import { roundTo, sumOf } from '#core/scorecards/decimal.ts';

const SEED = 20261122;
const name = { vi: 'Mức', en: 'Band' };
const band = (key: string, from?: number, to?: number): Band => ({
  key, name, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
});

describe('bandOf', () => {
  it.each<[BandTable, number, string | undefined]>([
    [DECREE_61_AGENCY_BANDS, 18, 'excellent'],
    [DECREE_61_AGENCY_BANDS, 15, 'excellent'],
    [DECREE_61_AGENCY_BANDS, 14.9, 'good'],
    [DECREE_61_AGENCY_BANDS, 12, 'good'],
    [DECREE_61_AGENCY_BANDS, 9, 'fair'],
    [DECREE_61_AGENCY_BANDS, 6, 'average'],
    [DECREE_61_AGENCY_BANDS, 5.9, 'weak'],
    [DECREE_61_AGENCY_BANDS, 0, 'weak'],
    [DECREE_61_OFFICER_BANDS, 5, 'all'],
    [DECREE_61_OFFICER_BANDS, 3.5, 'most'],
    [DECREE_61_OFFICER_BANDS, 3.4, 'less'],
    [THAI_NGUYEN_2020_BANDS, 83.05, 'good'],
    [THAI_NGUYEN_2020_BANDS, 71.06, 'fair'],
    [THAI_NGUYEN_2020_BANDS, 69.13, 'average'],
    [THAI_NGUYEN_2020_BANDS, 51.48, 'average'],
    [THAI_NGUYEN_2020_BANDS, 49.99, undefined],
    [PAR_INDEX_GROUPS, 90, 'a'],
    [PAR_INDEX_GROUPS, 89.99, 'b'],
    [PAR_INDEX_GROUPS, 80, 'b'],
    // Group C is recalled, and the classes of the 766 set are too.
    [PAR_INDEX_GROUPS, 79.97, undefined],
    [DECISION_766_BANDS, 95, undefined],
  ])('%#: %s', (table, figure, key) => {
    expect(bandOf(table, figure)?.key).toBe(key);
  });
  it('refuses what is no number', () => {
    expect(() => bandOf(PAR_INDEX_GROUPS, Number.NaN)).toThrow(
      new TypeError('expected a number, got NaN'),
    );
  });
});

describe('sayBand', () => {
  it.each([
    [band('b', 80, 90), 'percent', 'từ 80% đến dưới 90%'],
    [band('b', 70, 80), 'points', 'từ 70 đến dưới 80'],
    [band('a', 90), 'percent', 'từ 90% trở lên'],
    [band('e', undefined, 3.5), 'points', 'dưới 3,5'],
    [band('x'), 'points', 'mọi mức'],
  ] as const)('%#', (given, unit, words) => {
    expect(sayBand(given, unit).vi).toBe(words);
  });
});

describe('checkBands', () => {
  it.each<[string, Band[], string[]]>([
    ['nothing', [], ['bands no-bands']],
    ['sound ones', [band('a', 80), band('b', 50, 80), band('c', undefined, 50)], []],
    ['a gap', [band('a', 80), band('b', 50, 79)], ['bands.1 gap']],
    ['an overlap', [band('a', 80), band('b', 50, 81)], ['bands.1 overlap']],
    ['two open ones', [band('a', 80), band('b')], ['bands.1 overlap']],
    ['the wrong order', [band('a', 50, 80), band('b', 80)], ['bands.1 overlap']],
    ['limits in the wrong order', [band('a', 50, 80), band('b', 80, 90)], ['bands.1 wrong-order']],
    ['an empty one', [band('a', 80, 80)], ['bands.0 empty-band']],
    ['no number', [band('a', Number.NaN)], ['bands.0 not-a-number']],
    ['a key twice', [band('a', 80), band('a', 50, 80)], ['bands.1 repeated-key']],
  ])('finds %s', (_, bands, issues) => {
    expect(checkBands({ bands }).map(({ path, code }) => `${path} ${code}`)).toEqual(issues);
  });
  it(`puts every figure between the ends in one band (seed ${SEED})`, () => {
    const limits = fc.uniqueArray(fc.nat(1000), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(limits, fc.double({ min: 0, max: 1, noNaN: true }), (numbers, share) => {
        const sorted = numbers.toSorted((a, b) => b - a);
        const bands = sorted.slice(1).map((from, at) => band(`${at}`, from, sorted[at]));
        expect(checkBands({ bands })).toEqual([]);
        const [high, low] = [sorted[0]!, sorted.at(-1)!];
        const figure = low + share * (high - low);
        const holding = bands.filter((each) => each.from! <= figure && figure < each.to!);
        expect(holding).toHaveLength(figure < high ? 1 : 0);
        const table: BandTable = { ...THAI_NGUYEN_2020_BANDS, bands };
        expect(bandOf(table, figure)).toEqual(holding[0]);
      }),
      { seed: SEED },
    );
  });
});

describe('roundTo', () => {
  it.each([
    // Written out, 1.1 × 1.15 is 1.265; as a binary number it is a little less.
    [1.1 * 1.15, 2, 1.27], [14.95, 1, 15], [14.949, 1, 14.9],
    [1.005, 2, 1.01], [2.675, 2, 2.68], [-1.005, 2, -1.01],
    [0.1 + 0.2, 9, 0.3], [3.6595744680851063, 2, 3.66], [-0.001, 2, 0], [1e-9, 2, 0],
    [91.04 - 90.51, 2, 0.53], [100, 0, 100],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });
  it(`agrees with whole numbers (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (thousandths) => {
        const magnitude = Math.floor((Math.abs(thousandths) + 5) / 10);
        const expected = magnitude === 0 ? 0 : (Math.sign(thousandths) * magnitude) / 100;
        expect(roundTo(thousandths / 1000, 2)).toBe(expected);
      }),
      { seed: SEED },
    );
  });
  it('adds decimals as they are written', () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf([33.5, 64.5, 2])).toBe(100);
    expect(() => roundTo(Number.NaN, 2)).toThrow('expected a finite number, got NaN');
    expect(() => roundTo(1, 13)).toThrow('decimals must be 0 to 12, got 13');
  });
});
