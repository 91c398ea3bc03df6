import { describe, expect, it } from 'vitest';
import { SCORECARDS } from '#core/scorecards/index.ts';
import { changeBetween } from '#core/scorecards/published/change-between.ts';
import { CONTRADICTIONS } from '#core/scorecards/published/contradictions.data.ts';
import type { PublishedFigure } from '#core/scorecards/published/published-figure.ts';
import {
  publishedFigure, PUBLISHED_FIGURES,
} from '#core/scorecards/published/published-results.ts';
import {
  MERGER_YEAR, UNMERGED_PROVINCES,
} from '#core/scorecards/published/series-breaks.data.ts';
import { sourceOf } from '#core/scorecards/source.ts';

const ids = PUBLISHED_FIGURES.map(({ id }) => id);
/** The first number in words as they are printed in Viet Nam, with a group of digits or a comma. */
const NUMBER = /\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?/gu;
const numbersIn = (printed: string): number[] =>
  [...printed.matchAll(NUMBER)].map(([number]) =>
    Number(number.replaceAll('.', '').replace(',', '.')),
  );

describe('published figures', () => {
  it('have an id once', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });
  it.each(PUBLISHED_FIGURES.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
    expect(sourceOf(figure.source).id).toBe(figure.source);
    expect(Number.isFinite(figure.value)).toBe(true);
    if (figure.unit === 'percent') expect(figure.value).toBeLessThanOrEqual(100);
    // What is recalled or doubtful is never said to be confirmed by its source.
    if (sourceOf(figure.source).certainty === 'recalled') expect(figure.certainty).toBe('recalled');
  });
  it('are the numbers that are printed', () => {
    const measured = PUBLISHED_FIGURES.filter(
      ({ printed, unit }) => printed && (unit === 'points' || unit === 'percent'),
    );
    const wrong = measured.filter(({ printed, value }) => !numbersIn(printed!).includes(value));
    expect(measured.length).toBeGreaterThan(60);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  it('contradict each other both ways', () => {
    const oneWay = PUBLISHED_FIGURES.flatMap(({ id, contradicts = [] }) =>
      contradicts
        .filter((other) => !publishedFigure(other).contradicts?.includes(id))
        .map((other) => `${id} ${other}`),
    );
    // Of the sample sizes of 2020 one contradicts two, which do not contradict each other.
    expect(oneWay).toEqual(['sipas-2020/people-asked par-2020/people-asked']);
  });
  it('keep the former names of provinces before 2025', () => {
    const names = PUBLISHED_FIGURES.flatMap(({ owner, year }) =>
      owner.kind === 'province' && year < MERGER_YEAR ? [owner.name] : [],
    );
    expect(names).toContain('Bắc Giang');
    expect(names).toContain('Bà Rịa - Vũng Tàu');
    expect(names).toContain('Hải Dương');
  });
  it('are in points or in percent as their card is, for years with a card', () => {
    const domains = new Set(SCORECARDS.flatMap(({ domains: all }) => all.map(({ key }) => key)));
    const unknown = PUBLISHED_FIGURES.filter(
      ({ kind, of, index }) => kind === 'domain' && index === 'par' && !domains.has(of!),
    );
    expect(unknown).toEqual([]);
  });
  it('refuse an id that does not exist', () => {
    expect(() => publishedFigure('par-2020/an-binh')).toThrow(RangeError);
  });
});

describe('contradictions', () => {
  it('name figures and sources that exist', () => {
    for (const { sources, figures = [] } of CONTRADICTIONS) {
      expect(sources.map((id) => sourceOf(id).id)).toEqual(sources);
      expect(figures.map((id) => publishedFigure(id).id)).toEqual(figures);
    }
  });
  it('are said for every figure that contradicts another', () => {
    const said = new Set(CONTRADICTIONS.flatMap(({ figures = [] }) => figures));
    const silent = PUBLISHED_FIGURES.filter(({ id, contradicts }) => contradicts && !said.has(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
  it('have an id once and words in both languages', () => {
    const keys = CONTRADICTIONS.map(({ id }) => id);
    expect(keys.filter((id, at) => keys.indexOf(id) < at)).toEqual([]);
    for (const { statement, treatment } of CONTRADICTIONS) {
      for (const words of [statement.vi, statement.en, treatment.vi, treatment.en]) {
        expect(words).toMatch(/[.]$/u);
      }
    }
  });
});

describe('changeBetween', () => {
  const change = (before: string, after: string) =>
    changeBetween(publishedFigure(before), publishedFigure(after));
  const of = (year: number, name: string): PublishedFigure => ({
    ...publishedFigure('par-2024/hai-phong'), year, owner: { kind: 'province', name },
  });
  it.each([
    ['par-2019/phu-tho', 'par-2020/phu-tho', 3.73, 'points'],
    ['sipas-2019-phu-tho/phu-tho', 'sipas-2020/phu-tho', 2.31, 'percentage-points'],
    ['sipas-2022/nation', 'sipas-2023/nation', 2.58, 'percentage-points'],
    ['sipas-2023/nation', 'sipas-2024/nation', 1.28, 'percentage-points'],
    ['papi-2018/mean', 'papi-2019/mean', -0.17, 'points'],
    ['par-2023/mean', 'par-2024/mean', 1.39, 'percentage-points'],
  ])('%s to %s is %d %s', (before, after, value, unit) => {
    expect(change(before, after)).toEqual({ kind: 'change', value, unit });
  });
  it.each([
    ['par-2020/quang-ninh', 'par-2021/quang-ninh', 'other-unit'],
    ['sipas-2021/nation', 'sipas-2022/nation', 'series-break'],
    ['sipas-2018/nation', 'sipas-2024/nation', 'series-break'],
    ['par-2021/hai-phong', 'par-2022/hai-phong', 'series-break'],
    ['par-2020/phu-tho', 'sipas-2020/phu-tho', 'other-index'],
    ['par-2020/phu-tho', 'par-2020/quang-ninh', 'other-owner'],
    ['par-2020/phu-tho', 'par-2020/phu-tho.place', 'other-figure'],
    ['par-2020/phu-tho.place', 'par-2020/phu-tho.place', 'not-a-figure'],
  ])('%s to %s is none: %s', (before, after, reason) => {
    const refused = change(before, after);
    expect(refused).toMatchObject({ kind: 'not-comparable', reason });
    expect('why' in refused && refused.why.vi).toMatch(/[.]$/u);
  });
  it('compares nothing across the merger but provinces that were not merged', () => {
    const across = (name: string) => changeBetween(of(2024, name), of(MERGER_YEAR, name));
    expect(across('Hải Phòng')).toMatchObject({ kind: 'not-comparable', reason: 'merged-units' });
    for (const name of UNMERGED_PROVINCES) expect(across(name).kind).toBe('change');
    expect(UNMERGED_PROVINCES).toHaveLength(11);
  });
});
