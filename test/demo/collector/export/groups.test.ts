import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  keyOf,
  protectGroups,
  type Traits,
} from '../../../../demo/collector/export/protect-groups.ts';
import { toldPeriods } from '../../../../demo/collector/export/told-periods.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_122);
const RUNS = { seed: SEED, numRuns: 400 };

const traits: fc.Arbitrary<Traits> = fc.record({
  period: fc.constantFrom('2026-01', '2026-Q3'),
  procedure: fc.constantFrom('', 'a', 'b', 'c'),
  attributes: fc.tuple(
    fc.constantFrom('', 'male', 'female'),
    fc.constantFrom('', '18-29', '30-39'),
    fc.constantFrom('', 'university', 'primary'),
  ),
});

function countBy<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}

it(`leaves no row in a group that is too small, and makes nothing up (seed ${SEED})`, () => {
  const people = fc.array(traits, { minLength: 5, maxLength: 150 });
  const property = fc.property(people, fc.integer({ min: 2, max: 7 }), (all, least) => {
    const inPeriod = countBy(all, ({ period }) => period);
    const rows = all.filter(({ period }) => inPeriod.get(period)! >= least);
    const shown = protectGroups(countBy(rows, keyOf), least);
    for (const row of rows) {
      const { period, procedure, attributes } = shown(row);
      expect(period).toBe(row.period);
      expect(['', row.procedure]).toContain(procedure);
      for (const [at, told] of attributes.entries()) {
        expect(['', row.attributes[at]]).toContain(told);
      }
    }
    const groups = countBy(rows.map(shown), keyOf);
    expect([...groups.values()].filter((size) => size < least)).toEqual([]);
  });
  fc.assert(property, RUNS);
});

it(`tells every month by a period that has enough, or by none (seed ${SEED})`, () => {
  const month = fc
    .tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  const property = fc.property(
    fc.dictionary(month, fc.integer({ min: 1, max: 12 })),
    (responses) => {
      const told = [...toldPeriods(new Map(Object.entries(responses)), 5)];
      expect(told.map(([each]) => each).toSorted()).toEqual(Object.keys(responses).toSorted());
      const sums = new Map<string | undefined, number>();
      for (const [each, period] of told) {
        sums.set(period, (sums.get(period) ?? 0) + responses[each]!);
      }
      for (const [period, sum] of sums) expect(sum >= 5).toBe(period !== undefined);
    },
  );
  fc.assert(property, RUNS);
});
