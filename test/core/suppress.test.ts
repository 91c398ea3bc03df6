import { describe, expect, it } from 'vitest';
import { type CountTree, type ShownTree, suppress } from '#core/scoring/suppress.ts';
import { FIVE_LEVELS } from '#core/survey/instruments/five-levels.data.ts';
import { seededRandom } from '../seeded-random.ts';
import { attackEveryTable, type Shape } from './attack-tables.ts';

const FIVE = FIVE_LEVELS.levels.map(({ satisfied }) => satisfied);
const [YES, NO] = [true, false];
const MONTH: Shape = [];

/** A period without parts. */
const alone = (...counts: number[]): CountTree => ({ counts, parts: [] });
const whole = (...parts: CountTree[]): CountTree => ({
  counts: parts[0]!.counts.map((_, at) => parts.reduce((sum, part) => sum + part.counts[at]!, 0)),
  parts,
});
const words = ({ counts }: ShownTree): string => counts.map((count) => count ?? '*').join(' ');

describe('what is shown of one period', () => {
  it.each([
    ['everything where no count is small', [0, 5, 12, 300, 250], '0 5 12 300 250'],
    ['a small count not, and not the next one either', [2, 9, 30, 300, 250], '* * 30 300 250'],
    ['two small counts that are few together not, nor a third', [1, 2, 30, 40, 50], '* * * 40 50'],
    ['levels not that are few together', [0, 0, 3, 40, 50], '* * * 40 50'],
    ['zeros not where all else of the sum is hidden', [0, 2, 9, 40, 50], '* * * 40 50'],
    ['the two satisfied levels not when one is small', [0, 0, 0, 60, 4], '0 0 0 * *'],
    ['nothing of fewer answers than the threshold', [0, 0, 1, 2, 1], '* * * * *'],
    ['nothing said where nobody answered', [0, 0, 0, 0, 0], '0 0 0 0 0'],
  ])('%s', (_, counts, expected) => {
    expect(words(suppress(alone(...counts), FIVE))).toBe(expected);
  });

  it('always the number of answers, and the index from the threshold on', () => {
    expect(suppress(alone(0, 0, 1, 2, 1), FIVE)).toMatchObject({
      answers: 4,
      satisfied: undefined,
    });
    expect(suppress(alone(0, 0, 1, 2, 2), FIVE)).toMatchObject({ answers: 5, satisfied: 4 });
  });

  it('is never judged by a threshold below 3', () => {
    expect(() => suppress(alone(1, 1, 1, 1, 1), FIVE, 2)).toThrow(/at least 3, got 2/u);
    expect(() => suppress(alone(1, 1, 1, 1, 1), FIVE, Number.NaN)).toThrow(RangeError);
    expect(words(suppress(alone(3, 3, 3, 3, 3), FIVE, 3))).toBe('3 3 3 3 3');
  });
});

describe('what is shown of periods within a longer one', () => {
  it('is nothing of any where one of them is too small: it would follow from the whole', () => {
    const [small, large] = [alone(0, 0, 0, 2, 1), alone(0, 6, 0, 30, 40)];
    const shown = suppress(whole(small, large), FIVE);
    expect(words(shown)).toBe('0 6 0 32 41');
    expect(shown.parts.map(words)).toEqual(['0 * 0 * *', '0 * 0 * *']);
    expect(shown.parts.map(({ answers, satisfied }) => [answers, satisfied])).toEqual([
      [3, undefined],
      [76, undefined],
    ]);
  });

  it('is the same levels of each, those that the whole hides among them', () => {
    const quarters = [alone(0, 9, 20, 40, 50), alone(1, 8, 9, 40, 50), alone(0, 9, 20, 40, 3)];
    const shown = suppress(whole(whole(...quarters), alone(1, 7, 30, 40, 50)), FIVE);
    expect(words(shown)).toBe('* * 79 160 153');
    expect(shown.parts.map(words)).toEqual(['* * 49 120 103', '* * 30 40 50']);
    expect(shown.parts[0]!.parts.map(words)).toEqual(['* * 20 * *', '* * 9 * *', '* * 20 * *']);
  });

  it('is what follows from the whole anyway', () => {
    const shown = suppress(whole(alone(0, 0, 0, 0, 3), alone(0, 0, 0, 0, 7)), FIVE);
    expect(shown.parts.map(words)).toEqual(['0 0 0 0 3', '0 0 0 0 7']);
    expect(shown.parts.map(({ satisfied }) => satisfied)).toEqual([3, 7]);
  });
});

describe('whoever tries every table', () => {
  it.each([
    [3, 10, 3003],
    [5, 12, 6188],
  ])(
    'finds no hidden count of one period, threshold %i, even knowing the rules',
    (least, most, n) => {
      const found = attackEveryTable(MONTH, FIVE, least, most);
      expect(found.tables).toBe(n);
      expect(found.hidden).toBeGreaterThan(n);
      expect(found).toMatchObject({ solved: [], solvedByRules: [] });
    },
  );

  const pair: Shape = [MONTH, MONTH];
  it.each([
    ['two months, 2 and 1 levels', pair, [NO, NO, YES], 7],
    ['two months, 2 and 2 levels', pair, [NO, NO, YES, YES], 4],
    ['two months, 3 and 1 levels', pair, [NO, NO, NO, YES], 4],
    ['three months', [MONTH, MONTH, MONTH], [NO, NO, YES], 4],
    ['two quarters of two months', [pair, pair], [NO, YES], 4],
    ['a quarter and a month', [pair, MONTH], [NO, NO, YES], 3],
  ] as const)('finds none in %s within a longer period', (_, shape, satisfied, most) => {
    const found = attackEveryTable(shape, satisfied, 3, most);
    expect(found.hidden).toBeGreaterThan(found.tables / 10);
    expect(found.solved).toEqual([]);
  });
});

it('shows a count below the threshold only where the index says the same (seed 7)', () => {
  const random = seededRandom(7);
  const row = (most: number): number[] => FIVE.map(() => Math.floor(random() ** 3 * most));
  let small = 0;
  for (let round = 0; round < 400; round += 1) {
    const most = [4, 12, 60, 400][round % 4]!;
    const quarters = [0, 1].map(() => whole(...[0, 1, 2].map(() => alone(...row(most)))));
    for (const { counts, satisfied, answers } of everyPeriod(suppress(whole(...quarters), FIVE))) {
      for (const [level, count] of counts.entries()) {
        if (!count || count >= 5) continue;
        small += 1;
        expect([FIVE[level] ? satisfied : answers - satisfied!, answers]).toContain(count);
      }
    }
  }
  expect(small).toBeGreaterThan(5);
});

const everyPeriod = (shown: ShownTree): ShownTree[] => [shown, ...shown.parts.flatMap(everyPeriod)];
