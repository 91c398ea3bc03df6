import { describe, expect, it } from 'vitest';
import { DECISION_766 } from '#core/scorecards/cards/decision-766.data.ts';
import { PAPI } from '#core/scorecards/cards/papi.data.ts';
import { PAR_INDEX_1150_PROVINCE as PAR } from '#core/scorecards/cards/par-index-1150.data.ts';
import { checkScorecard } from '#core/scorecards/check-scorecard.ts';
import { SCORECARDS } from '#core/scorecards/index.ts';
import type { Known } from '#core/scorecards/certainty.ts';
import type { Scorecard } from '#core/scorecards/scorecard.ts';

const known = (value: number): Known<number> => ({ value, certainty: 'confirmed' });
const [firstOf766, ...restOf766] = DECISION_766.domains;
const [firstOfPar, ...restOfPar] = PAR.domains;

describe('checkScorecard', () => {
  it.each(SCORECARDS.map((card) => [card.id, card] as const))('finds nothing in %s', (_, card) => {
    expect(checkScorecard(card)).toEqual([]);
  });
  it.each<[string, Scorecard, string]>([
    ['points of domains', { ...PAPI, maximum: known(90) }, 'domains domains-not-maximum'],
    ['points of parts', {
      ...DECISION_766,
      domains: [{ ...firstOf766!, parts: firstOf766!.parts!.slice(1) }, ...restOf766],
    }, 'domains.0.parts parts-not-maximum'],
    ['portions', { ...PAR, portions: PAR.portions!.slice(1) }, 'portions portions-not-maximum'],
    ['criteria', {
      ...PAR, domains: [{ ...firstOfPar!, criteria: known(7) }, ...restOfPar],
    }, 'stated.criteria stated-differs'],
    ['sub-criteria', { ...PAR, stated: { subCriteria: known(96) } },
      'stated.subCriteria stated-differs'],
    ['domains', { ...PAR, stated: { domains: known(7) } }, 'stated.domains stated-differs'],
    ['years', { ...PAR, years: { from: 2021, to: 2019 } }, 'years years-end-before'],
    ['a part twice', {
      ...PAPI,
      domains: PAPI.domains.map((domain, at) =>
        at === 0 ? { ...domain, parts: [...domain.parts!, domain.parts![0]!] } : domain,
      ),
    }, 'domains.0.parts.4.key repeated-key'],
  ])('finds %s', (_, card, expected) => {
    expect(checkScorecard(card).map(({ path, code }) => `${path} ${code}`)).toEqual([expected]);
  });
  it('says nothing of sums with an addend that is not known', () => {
    const some = PAR.domains.map((domain, at) =>
      at === 0 ? { ...domain, maximum: known(9.5) } : domain,
    );
    expect(checkScorecard({ ...PAR, domains: some })).toEqual([]);
  });
});
