import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatPercent } from '#core/report/format-number.ts';
import { defuseFormula, undoDefusing } from '#core/report/defuse-formula.ts';
import { makeScoreReport, type ReportScope, type UnitCounts } from '#core/report/score-report.ts';
import { scoreReportHtml } from '#core/report/score-report-html.ts';
import { rankRanges } from '#core/scoring/rank-ranges.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import { shownBetween, shownCounts } from '#core/scoring/shown-counts.ts';
import { FIVE_LEVELS } from '#core/survey/instruments/five-levels.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { itemsOf } from '#core/survey/instrument.ts';

const SEED = 20_261_122;
const ITEMS = itemsOf(SIPAS_2017).map(({ key }) => key);
const SCOPE: ReportScope = {
  instrument: SIPAS_2017,
  kind: 'open',
  from: '2026-01',
  to: '2026-06',
  threshold: 5,
};

/** A unit in which every criterion has these counts in March. */
function unitOf(
  unit: string,
  counts: readonly number[],
  others: Record<string, number[]> = {},
): UnitCounts {
  const items = ITEMS.map((key) => {
    const levels = Object.fromEntries((others[key] ?? counts).map((count, at) => [at + 1, count]));
    const shown = shownCounts(FIVE_LEVELS, new Map([['2026-03', levels]]));
    return [key, shownBetween(FIVE_LEVELS, shown, SCOPE.from, SCOPE.to)] as const;
  });
  return { unit, responses: counts.reduce((a, b) => a + b, 0), items: Object.fromEntries(items) };
}

describe('a report on satisfaction', () => {
  it('has the scores that core gives where nothing is hidden (property)', () => {
    const counts = fc.array(fc.nat(400), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 22, maxLength: 22 }), (each) => {
        const items = Object.fromEntries(ITEMS.map((key, at) => [key, each[at]!]));
        const [unit] = makeScoreReport(SCOPE, [unitOf('H55', [0, 0, 0, 0, 0], items)]).units;
        const enough = Object.entries(items).filter(([, all]) => all.reduce((a, b) => a + b) >= 5);
        const tally = Object.fromEntries(
          enough.map(([key, all]) => [key, Object.fromEntries(all.map((n, at) => [at + 1, n]))]),
        );
        const expected = scoreTally(SIPAS_2017, { responses: 0, items: tally }, 'pooled');
        expect(unit!.counted).toBe(enough.length);
        expect(unit!.overall?.index).toBe(expected.overall?.index);
        expect(unit!.overall?.interval).toEqual(expected.overall?.interval);
        expect(unit!.factors.map(({ score }) => score?.index)).toEqual(
          expected.factors.map(({ score }) => score?.index),
        );
        const indexes = unit!.factors.flatMap((factor) =>
          factor.items.map(({ score }) => score?.index),
        );
        expect(indexes).toEqual(expected.items.map(({ score }) => score?.index));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('says why a criterion has no index, and leaves it out of the others', () => {
    const [seats, equipment] = ITEMS;
    const counts = unitOf('H55', [0, 0, 10, 20, 20], {
      [seats!]: [0, 0, 1, 1, 1],
      [equipment!]: [0, 0, 0, 0, 0],
    });
    const [unit] = makeScoreReport(SCOPE, [counts]).units;
    const [first, second, third] = unit!.factors[0]!.items;
    expect(first).toMatchObject({
      answers: 3,
      unshown: 'few-answers',
      counts: Array(5).fill(undefined),
    });
    expect(first).not.toHaveProperty('score');
    expect(second).toMatchObject({ answers: 0, unshown: 'no-answers' });
    expect(third).toMatchObject({ answers: 50, score: { index: 0.8, people: 50, reliable: true } });
    expect(unit!.factors[0]!.score).toMatchObject({ answers: 100, index: 0.8 });
    expect(unit!.counted).toBe(20);
  });

  it('marks what has fewer than 30 people behind it', () => {
    const [few, enough] = makeScoreReport(SCOPE, [
      unitOf('H26', [0, 0, 9, 10, 10]),
      unitOf('H55', [0, 0, 10, 10, 10]),
    ]).units;
    expect([few!.overall!.reliable, enough!.overall!.reliable]).toEqual([false, true]);
    expect([few!.places, enough!.places]).toEqual([undefined, undefined]);
  });

  it('gives places to reliable units only, the same where intervals overlap', () => {
    const { units } = makeScoreReport(SCOPE, [
      unitOf('H1', [0, 0, 100, 400, 500]),
      unitOf('H2', [0, 0, 110, 390, 500]),
      unitOf('H3', [0, 0, 500, 250, 250]),
      unitOf('H4', [0, 0, 0, 5, 5]),
    ]);
    expect(units.map(({ places }) => places)).toEqual([
      { from: 1, to: 2 },
      { from: 1, to: 2 },
      { from: 3, to: 3 },
      undefined,
    ]);
    expect(rankRanges([])).toEqual([]);
  });

  it('writes what people say as words, never as markup', () => {
    const report = makeScoreReport(SCOPE, [unitOf('H55', [9, 9, 10, 20, 20])]);
    const names = { H55: '<script>alert(1)</script>' };
    const head = { names, agency: '"><img src=x onerror=alert(1)>', place: "'&" };
    const { text } = scoreReportHtml(report, SIPAS_2017, head);
    expect(text).not.toMatch(/<script|<img/u);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; (H55)');
  });

  it('never claims to be the official index', () => {
    const { text } = scoreReportHtml(makeScoreReport(SCOPE, []), SIPAS_2017, { names: {} });
    expect(text).toContain('không phải Chỉ số SIPAS chính thức');
  });
});

it('writes numbers as they are printed in Viet Nam', () => {
  expect([0.8394, 1, 0, 0.90588].map(formatPercent)).toEqual([
    '83,94%',
    '100,00%',
    '0,00%',
    '90,59%',
  ]);
  expect([0, 999, 36_525, 1_234_567].map(formatCount)).toEqual(['0', '999', '36.525', '1.234.567']);
});

it('takes the formula out of words, and gives the words back (property)', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a', ' '),
      }),
      (words) => {
        const safe = defuseFormula(words);
        expect(safe).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        expect(undoDefusing(safe)).toBe(words);
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});
