import { describe, expect, it } from 'vitest';
import { checkBands } from '#core/scorecards/bands.ts';
import { DECISION_766 } from '#core/scorecards/cards/decision-766.data.ts';
import { DECISION_766_RULES } from '#core/scorecards/cards/decision-766-rules.data.ts';
import { PAPI } from '#core/scorecards/cards/papi.data.ts';
import { PAR_INDEX_876_PROVINCE } from '#core/scorecards/cards/par-index-876.data.ts';
import { type Certainty, isOfficial, isShown, officialValue } from '#core/scorecards/certainty.ts';
import { BAND_TABLES, COMMITMENT_PLANS, SCORECARDS } from '#core/scorecards/index.ts';
import { isWithin, partsOf, type Scorecard } from '#core/scorecards/scorecard.ts';
import { sourceOf } from '#core/scorecards/source.ts';
import { SOURCES } from '#core/scorecards/sources.data.ts';

const repeated = (keys: readonly string[]): string[] =>
  keys.filter((key, at) => keys.indexOf(key) < at);
const CERTAINTIES: readonly Certainty[] = [
  'confirmed', 'second-hand', 'inferred', 'recalled', 'unsure',
];

describe('certainty', () => {
  it('lets only what was read stand as official', () => {
    expect(CERTAINTIES.filter(isOfficial)).toEqual(['confirmed', 'second-hand']);
    expect(CERTAINTIES.filter(isShown)).toEqual(['confirmed', 'second-hand', 'inferred']);
  });
  it('keeps recalled counts out of what is official', () => {
    const { stated, maximum } = PAR_INDEX_876_PROVINCE;
    expect([stated.criteria?.value, officialValue(stated.criteria)]).toEqual([38, undefined]);
    expect(officialValue(maximum)).toBeUndefined();
  });
});

describe.each(SCORECARDS.map((card): [string, Scorecard] => [card.id, card]))('%s', (_, card) => {
  const { domains, basis } = card;
  it('has each key once', () => {
    expect(repeated(domains.map(({ key }) => key))).toEqual([]);
    for (const { parts = [] } of domains) {
      expect(repeated(parts.map(({ key }) => key))).toEqual([]);
    }
  });
  it('names a known source, which is no less sure than the card', () => {
    const order = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty);
    const source = sourceOf(basis.source);
    expect(order(source.certainty)).toBeLessThanOrEqual(order(basis.certainty));
  });
  it('ends after it begins', () => {
    const { from = -Infinity, to = Infinity } = card.years;
    expect(from).toBeLessThanOrEqual(to);
  });
});

describe('cards with named domains', () => {
  const named = SCORECARDS.filter(({ domains }) => domains.length > 0);
  const rows = named.flatMap(({ id, stated, domains }) =>
    (['criteria', 'subCriteria'] as const).flatMap((count) => {
      const value = stated[count]?.value;
      return value === undefined ? [] : [[id, count, value, domains] as const];
    }),
  );
  it.each(named.map(({ id, stated, domains }) => [id, stated, domains] as const))(
    '%s has as many domains as are stated',
    (_, stated, domains) => expect(domains).toHaveLength(stated.domains!.value),
  );
  it.each(rows)('%s has as many %s as are stated: %d', (_, count, value, domains) => {
    expect(sum(domains.map((domain) => domain[count]!.value))).toBe(value);
  });
  it('are these', () => {
    expect(named.map(({ id }) => id)).toEqual([
      'par-index-1150-province', 'papi', 'sipas-2017', 'sipas-2023', 'decision-766',
      'decree-61-2018',
    ]);
    expect(rows).toHaveLength(4);
  });
});

describe('cards whose maxima are known', () => {
  const summed = SCORECARDS.filter(
    ({ total, domains }) => total === 'sum' && domains.every(({ maximum }) => maximum),
  );
  const groups = summed.flatMap(({ domains }) =>
    domains.flatMap(({ key, maximum, parts = [] }) => {
      const points = parts.flatMap((part) => part.maximum?.value ?? []);
      return points.length > 0 ? [[key, points, maximum!.value] as const] : [];
    }),
  );
  it.each(summed.map((card) => [card.id, card] as const))('%s adds up', (_, card) => {
    expect(sum(card.domains.map(({ maximum }) => maximum!.value))).toBe(card.maximum!.value);
  });
  it.each(groups)('%s has parts that make its points', (_, points, maximum) => {
    expect(sum(points)).toBe(maximum);
  });
  it('are these', () => {
    expect(summed.map(({ id }) => id)).toEqual(['papi', 'decision-766', 'decree-61-2018']);
    expect(groups.map(([key]) => key)).toEqual(DECISION_766.domains.map(({ key }) => key));
  });
});

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

describe('PAPI', () => {
  it('has 28 parts in 2018 and 2019 and names none of later years for certain', () => {
    const parts = (year: number) => PAPI.domains.flatMap((domain) => partsOf(domain, year));
    expect([2018, 2019].map((year) => parts(year).length)).toEqual([28, 28]);
    expect(parts(2020).filter(({ certainty }) => isOfficial(certainty))).toEqual([]);
  });
  it('gives no places', () => {
    expect(PAPI.ordering).toBe('groups-only');
  });
  it('is not of the years before 2018', () => {
    expect([2017, 2018, 2026].map((year) => isWithin(year, PAPI.years))).toEqual([
      false, true, true,
    ]);
  });
});

describe('QĐ 766', () => {
  it('has a rule only for parts that it has, with their points', () => {
    const parts = new Map(
      DECISION_766.domains.flatMap(({ parts: all = [] }) => all.map((part) => [part.key, part])),
    );
    for (const [key, { maximum }] of Object.entries(DECISION_766_RULES)) {
      expect([key, parts.get(key)?.maximum?.value]).toEqual([key, maximum]);
    }
  });
});

describe('bands and plans', () => {
  it.each(BAND_TABLES.map(({ id, bands }) => [id, bands] as const))('%s has no gap', (_, bands) => {
    expect(checkBands({ bands })).toEqual([]);
  });
  it.each(COMMITMENT_PLANS.map((plan) => [plan.id, plan] as const))('%s', (_, { items, basis }) => {
    expect(items.map(({ number }) => number)).toEqual(items.map((_item, at) => at + 1));
    expect(repeated(items.flatMap(({ duties }) => duties.map(({ key }) => key)))).toEqual([]);
    expect(sourceOf(basis.source).certainty).toBe('confirmed');
  });
  it('have an id once', () => {
    const ids = [...SCORECARDS, ...COMMITMENT_PLANS].map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(repeated(BAND_TABLES.map(({ id }) => id))).toEqual([]);
    expect(repeated(SOURCES.map(({ id }) => id))).toEqual([]);
  });
  it('refuse a source that does not exist', () => {
    expect(() => sourceOf('hearsay')).toThrow(new RangeError('no source with the id hearsay'));
  });
});
