import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupIndex, numberOfGroups } from '#core/scoring/count-groups.ts';
import { CountIssues } from '#core/scoring/count-issues.ts';
import { countResponses } from '#core/scoring/count-responses.ts';
import { sharesOf } from '#core/scoring/count-shares.ts';
import {
  addCounts, addTally, countShape, type CountTable, emptyCountTable, responsesOf, tallyOfGroup,
} from '#core/scoring/count-table.ts';
import { sumUpTree } from '#core/scoring/count-tree.ts';
import {
  type GroupedAnswers, holdResponses, RESPONSES_IN_BLOCK,
} from '#core/scoring/held-responses.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import { addTallies, type Tally, tallyResponses } from '#core/scoring/tally.ts';
import { itemsOf, satisfiedLevels } from '#core/survey/instrument.ts';
import { ONE_TAP } from '#core/survey/instruments/one-tap.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';

const SEED = 20261121;
const GROUPS = 4;
const KEYS = itemsOf(SIPAS_2017).map(({ key }) => key);
const SHAPE = countShape(SIPAS_2017, GROUPS);

/** Some answers of somebody: each criterion answered or not, at any level. */
const response: fc.Arbitrary<GroupedAnswers & { group: number }> = fc.record({
  group: fc.nat({ max: GROUPS - 1 }),
  answers: fc.dictionary(fc.constantFrom(...KEYS), fc.integer({ min: 1, max: 5 })),
});

function countAll(responses: readonly GroupedAnswers[], shape = SHAPE): CountTable {
  const table = emptyCountTable(shape);
  const { blocks } = holdResponses(shape, responses);
  const issues = new CountIssues();
  for (const block of blocks) countResponses(table, block, issues);
  expect(issues.total).toBe(0);
  return table;
}

function tallyOf(responses: readonly GroupedAnswers[], group: number): Tally {
  const own = responses.filter((one) => one.group === group);
  return tallyResponses(SIPAS_2017, own.map(({ answers }) => answers));
}

describe('counting responses that are held', () => {
  it(`gives for each group the tally that its responses make (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: 30 }), (responses) => {
        const table = countAll(responses);
        for (let group = 0; group < GROUPS; group += 1) {
          expect(tallyOfGroup(table, group)).toEqual(tallyOf(responses, group));
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
  it('counts blanks nowhere, and a response without any answer as a response', () => {
    const table = countAll([{ group: 1, answers: {} }, { group: 1, answers: { [KEYS[0]!]: 4 } }]);
    expect(responsesOf(table, 1)).toBe(2);
    expect(tallyOfGroup(table, 1).items[KEYS[0]!]).toEqual({ 4: 1 });
    expect(tallyOfGroup(table, 1).items[KEYS[1]!]).toEqual({});
    expect(responsesOf(table, 0)).toBe(0);
  });
  it('goes on over the end of a block', () => {
    const responses = Array.from({ length: 2 * RESPONSES_IN_BLOCK + 3 }, (_, at) => ({
      group: at % GROUPS, answers: { [KEYS[at % 22]!]: (at % 5) + 1 },
    }));
    const held = holdResponses(SHAPE, responses);
    expect(held.blocks.map((block) => block.responses)).toEqual([
      RESPONSES_IN_BLOCK, RESPONSES_IN_BLOCK, 3,
    ]);
    expect(tallyOfGroup(countAll(responses), 3)).toEqual(tallyOf(responses, 3));
  });
  it.each([
    ['24 bytes', 65_536, 24],
    ['26 bytes where there are more groups than two bytes can number', 65_537, 26],
  ])('takes %s for each', (_, groups, bytes) => {
    const responses = Array.from({ length: 20_000 }, () => ({ group: groups - 1, answers: {} }));
    const { blocks } = holdResponses(countShape(SIPAS_2017, groups), responses);
    const all = blocks.map(({ levels, groups: of }) => levels.byteLength + of.byteLength);
    expect(all.reduce((sum, size) => sum + size, 0)).toBe(20_000 * bytes);
    expect(blocks.at(-1)!.groups.at(-1)).toBe(groups - 1);
  });
});

describe('what cannot be counted', () => {
  it('is listed with its number, and nothing else of that response is held', () => {
    const { responses, issues } = holdResponses(SHAPE, [
      { group: 0, answers: { [KEYS[0]!]: 5 } },
      { group: 0, answers: { [KEYS[0]!]: 5, [KEYS[1]!]: 6, [KEYS[2]!]: 'Hài lòng' } },
      { group: undefined, answers: { [KEYS[0]!]: 5 } },
      { group: GROUPS, answers: { [KEYS[0]!]: 0 } },
    ]);
    expect(responses).toBe(1);
    expect(issues.list).toEqual([
      { row: 2, column: KEYS[1], value: '6', code: 'level-outside-scale' },
      { row: 2, column: KEYS[2], value: 'Hài lòng', code: 'level-outside-scale' },
      { row: 3, value: '', code: 'unknown-group' },
      { row: 4, column: KEYS[0], value: '0', code: 'level-outside-scale' },
      { row: 4, value: String(GROUPS), code: 'unknown-group' },
    ]);
  });
  it('is listed from columns of any engine too, and what was counted of it is taken back', () => {
    const table = emptyCountTable(SHAPE);
    const levels = new Uint8Array(4 * 22).fill(3);
    levels[1 * 22 + 7] = 6;
    levels[1 * 22 + 9] = 255;
    levels[3 * 22 + 21] = 9;
    const issues = new CountIssues();
    const groups = Uint16Array.from([2, 2, 7, GROUPS - 1]);
    countResponses(table, { responses: 4, levels, groups }, issues, 100);
    expect(issues.list).toEqual([
      { row: 102, column: KEYS[7], value: '6', code: 'level-outside-scale' },
      { row: 102, column: KEYS[9], value: '255', code: 'level-outside-scale' },
      { row: 103, value: '7', code: 'unknown-group' },
      { row: 104, column: KEYS[21], value: '9', code: 'level-outside-scale' },
    ]);
    expect([0, 1, 2, 3].map((group) => responsesOf(table, group))).toEqual([0, 0, 1, 0]);
    expect(table.counts.reduce((sum, count) => sum + count, 0)).toBe(22);
  });
  it('is counted without end but listed a thousand times', () => {
    const issues = new CountIssues();
    for (let row = 1; row <= 5000; row += 1) issues.add({ row, code: 'number-of-cells' });
    expect(issues.list).toHaveLength(1000);
    expect(issues.total).toBe(5000);
    expect([...issues.totals]).toEqual([['number-of-cells', 5000]]);
  });
  it('throws where arrays are too short', () => {
    const block = { responses: 2, levels: new Uint8Array(43), groups: new Uint16Array(2) };
    const count = () => countResponses(emptyCountTable(SHAPE), block, new CountIssues());
    expect(count).toThrow(RangeError);
  });
});

describe('tallies that any engine made', () => {
  it(`enter a table and come out the same (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(response), fc.array(response), (a, b) => {
        const answers = [a, b].map((list) => list.map((one) => one.answers));
        const tallies = answers.map((list) => tallyResponses(SIPAS_2017, list));
        const table = emptyCountTable(SHAPE);
        for (const tally of tallies) expect(addTally(table, 2, tally)).toEqual([]);
        expect(tallyOfGroup(table, 2)).toEqual(addTallies(SIPAS_2017, tallies[0]!, tallies[1]!));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
  it.each<[string, Tally, string]>([
    ['an item of another form', { responses: 1, items: { 'nobody.knows': {} } }, 'unknown-item'],
    [
      'a level of another scale', { responses: 1, items: { [KEYS[0]!]: { 7: 1 } } },
      'level-outside-scale',
    ],
    ['half a count', { responses: 1, items: { [KEYS[0]!]: { 4: 0.5 } } }, 'not-a-count'],
    ['less than nothing', { responses: -1, items: {} }, 'not-a-count'],
    [
      'more answers than people', { responses: 1, items: { [KEYS[0]!]: { 4: 1, 5: 1 } } },
      'more-answers-than-responses',
    ],
  ])('do not enter with %s', (_, tally, code) => {
    const table = emptyCountTable(SHAPE);
    expect(addTally(table, 0, tally).map((issue) => issue.code)).toEqual([code]);
    expect(table.counts.every((count) => count === 0)).toBe(true);
  });
});

describe('tables', () => {
  it(`of parts add up to the table of the whole (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(response), fc.array(response), (a, b) => {
        const sum = countAll(a);
        addCounts(sum, countAll(b));
        expect(sum).toEqual(countAll([...a, ...b]));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
  it('of different instruments do not add up', () => {
    const other = emptyCountTable(countShape(ONE_TAP, GROUPS));
    expect(() => addCounts(emptyCountTable(SHAPE), other)).toThrow(RangeError);
  });
  it('have no group but their own', () => {
    const table = emptyCountTable(SHAPE);
    for (const group of [-1, GROUPS, 0.5, Number.NaN]) {
      expect(() => tallyOfGroup(table, group)).toThrow(RangeError);
    }
    expect(() => countShape(SIPAS_2017, 0)).toThrow(RangeError);
  });
});

describe('sharesOf', () => {
  it(`gives the answers and satisfied answers that a tally gives (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: 30 }), (responses) => {
        const table = countAll(responses);
        const { answers, satisfied } = sharesOf(table, satisfiedLevels(SIPAS_2017.scale));
        for (let group = 0; group < GROUPS; group += 1) {
          const { items } = scoreTally(SIPAS_2017, tallyOf(responses, group), 'pooled');
          const found = items.map((_, item) => group * KEYS.length + item);
          expect(found.map((cell) => answers[cell])).toEqual(
            items.map(({ score }) => score?.answers ?? 0),
          );
          expect(found.map((cell) => satisfied[cell])).toEqual(
            items.map(({ score }) => score?.satisfied ?? 0),
          );
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('sumUpTree', () => {
  // Country 2, provinces 1 and 4, communes 0 and 3 of province 1: in no order.
  const PARENTS = [1, 2, undefined, 1, 2];
  const one = { [KEYS[0]!]: 4 };

  it('gives each unit its own counts and those below it', () => {
    const own = [1, 10, 100, 1000, 10_000];
    const shape = countShape(SIPAS_2017, own.length);
    const table = emptyCountTable(shape);
    for (const [group, responses] of own.entries()) {
      addTally(table, group, { responses, items: { [KEYS[0]!]: { 4: responses } } });
    }
    const summed = sumUpTree(table, PARENTS);
    const sums = own.map((_, unit) => responsesOf(summed, unit));
    expect(sums).toEqual([1, 1011, 11_111, 1000, 10_000]);
    expect(responsesOf(table, 2)).toBe(100);
  });
  it('keeps kinds and months apart', () => {
    const columns = [
      { column: 'unit', keys: ['a', 'b', 'c', 'd', 'e'] },
      { column: 'kind', keys: ['open', 'verified'] },
    ];
    const groupOf = groupIndex(columns);
    const asked = [['a', 'open'], ['d', 'verified'], ['d', 'verified'], ['c', 'open']];
    const responses = asked.map((keys) => ({ group: groupOf(keys), answers: one }));
    const table = countAll(responses, countShape(SIPAS_2017, numberOfGroups(columns)));
    const summed = sumUpTree(table, PARENTS);
    expect(responsesOf(summed, groupOf(['c', 'open'])!)).toBe(2);
    expect(responsesOf(summed, groupOf(['c', 'verified'])!)).toBe(2);
    expect(responsesOf(summed, groupOf(['b', 'verified'])!)).toBe(2);
    expect(responsesOf(summed, groupOf(['e', 'open'])!)).toBe(0);
  });
  it('refuses parents that are no tree of these units', () => {
    const table = emptyCountTable(countShape(SIPAS_2017, 4));
    expect(() => sumUpTree(table, [1, 0, undefined, undefined])).toThrow('2 units lie above');
    expect(() => sumUpTree(table, [9, undefined, undefined, undefined])).toThrow('no unit 9');
    expect(() => sumUpTree(table, [undefined, 0, 0])).toThrow('4 groups');
    expect(() => sumUpTree(table, [])).toThrow(RangeError);
  });
});

describe('groupIndex', () => {
  it('numbers every combination once, and knows no other', () => {
    const columns = [
      { column: 'unit', keys: ['a', 'b', 'c'] },
      { column: 'kind', keys: ['x', 'y'] },
    ];
    const groupOf = groupIndex(columns);
    const all = ['a', 'b', 'c'].flatMap((unit) => ['x', 'y'].map((kind) => groupOf([unit, kind])));
    expect(all).toEqual([0, 1, 2, 3, 4, 5]);
    expect(groupOf(['d', 'x'])).toBeUndefined();
    expect(groupOf(['a'])).toBeUndefined();
  });
  it('refuses columns without keys or with one twice', () => {
    expect(() => groupIndex([{ column: 'unit', keys: [] }])).toThrow(RangeError);
    expect(() => numberOfGroups([{ column: 'unit', keys: ['a', 'a'] }])).toThrow(RangeError);
  });
});
