import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scores } from '#core/protocol/wire.ts';
import { type AggregationRule, scoreTally } from '#core/scoring/scores.ts';
import { tallyResponses } from '#core/scoring/tally.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { makeResponse, openCollector, post, readScores } from './fixture.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_121);
const UNITS = ['H55', 'H26', 'H55.12'];
const DAYS = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'];
const RULES: AggregationRule[] = ['pooled', 'mean-of-items', 'mean-of-factors'];
const ITEMS = itemsOf(SIPAS_2017).map(({ key }) => key);

/** What a sender does: sends a new response, an old one again, an old id changed, or nonsense. */
type Step =
  | { kind: 'new'; response: SurveyResponse; copies: number }
  | { kind: 'repeat' | 'conflict'; earlier: number }
  | { kind: 'invalid'; response: SurveyResponse; fault: keyof typeof FAULTS };

/** Ways to spoil a valid response. */
const FAULTS = {
  'unknown item': (response: SurveyResponse) => ({
    ...response,
    answers: { ...response.answers, 'access.parking': 4 },
  }),
  'level above the scale': (response: SurveyResponse) => ({
    ...response,
    answers: { ...response.answers, 'access.seats': 6 },
  }),
  'unknown key': (response: SurveyResponse) => ({ ...response, phone: '0900000000' }),
  'too old': (response: SurveyResponse) => ({ ...response, answeredOn: '2026-01-01' }),
  'cut off': (response: SurveyResponse) => JSON.stringify(response).slice(0, -2),
};

const answersArbitrary = fc.dictionary(
  fc.constantFrom(...ITEMS),
  fc.constantFrom(1, 2, 3, 4, 5),
  { minKeys: 1, maxKeys: ITEMS.length },
);

/** Ids come from outside: while fast-check shrinks a case, its own would become equal. */
const responseArbitrary = fc
  .record({
    unit: fc.constantFrom(...UNITS),
    answeredOn: fc.constantFrom(...DAYS),
    answers: answersArbitrary.map((answers) => ({ ...answers })),
  })
  .map((given) => makeResponse(given));

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({
    kind: fc.constant('new' as const),
    response: responseArbitrary,
    copies: fc.constantFrom(1, 1, 1, 2, 3),
  }) },
  { weight: 3, arbitrary: fc.record({
    kind: fc.constantFrom('repeat' as const, 'conflict' as const),
    earlier: fc.nat(1000),
  }) },
  { weight: 2, arbitrary: fc.record({
    kind: fc.constant('invalid' as const),
    response: responseArbitrary,
    fault: fc.constantFrom(...(Object.keys(FAULTS) as (keyof typeof FAULTS)[])),
  }) },
);

/** Rounds of steps; the steps of one round are sent at the same time. */
const roundsArbitrary = fc.array(fc.array(stepArbitrary, { minLength: 1, maxLength: 8 }), {
  maxLength: 6,
});

describe('scores from the store', () => {
  it(`equal the scores of the accepted responses in memory (seed ${SEED})`, async () => {
    const property = fc.asyncProperty(roundsArbitrary, async (rounds) => {
      const collector = await openCollector();
      try {
        const accepted = await play(rounds, (body) => post(collector.app, body));
        for (const { settings, scores } of expectedScores(accepted)) {
          const { log: _head, ...served } = await readScores(collector.app, settings);
          expect(served).toEqual(scores);
        }
      } finally {
        await collector.close();
      }
    });
    await fc.assert(property, { seed: SEED, numRuns: 40 });
  }, 60_000);
});

/** Sends all rounds, checks every status, and gives the responses that were accepted. */
async function play(
  rounds: Step[][],
  send: (body: unknown) => Promise<Response>,
): Promise<SurveyResponse[]> {
  const accepted: SurveyResponse[] = [];
  for (const round of rounds) {
    const sendings = round.flatMap((step) => sendingsOf(step, accepted));
    const statuses = await Promise.all(sendings.map(async ({ body }) => (await send(body)).status));
    expect(statuses).toEqual(sendings.map(({ status }) => status));
    accepted.push(...round.flatMap((step) => (step.kind === 'new' ? [step.response] : [])));
  }
  return accepted;
}

interface Sending {
  body: unknown;
  status: number;
}

function sendingsOf(step: Step, accepted: readonly SurveyResponse[]): Sending[] {
  if (step.kind === 'new') {
    return Array.from({ length: step.copies }, (_, copy) => ({
      body: step.response,
      status: copy === 0 ? 201 : 200,
    }));
  }
  if (step.kind === 'invalid') {
    const status = step.fault === 'cut off' ? 400 : 422;
    return [{ body: FAULTS[step.fault](step.response), status }];
  }
  const earlier = accepted[step.earlier % accepted.length];
  if (!earlier) return [];
  if (step.kind === 'repeat') return [{ body: earlier, status: 200 }];
  return [{ body: { ...earlier, procedure: '1.001193' }, status: 409 }];
}

function expectedScores(accepted: readonly SurveyResponse[]) {
  const periods = [{}, { from: DAYS[1], to: DAYS[3] }, { from: DAYS[2] }, { to: DAYS[0] }];
  return UNITS.flatMap((unit) =>
    periods.flatMap((period) =>
      RULES.map((rule) => ({
        settings: { unit, rule, ...period },
        scores: scoresOf(accepted, unit, rule, period),
      })),
    ),
  );
}

function scoresOf(
  accepted: readonly SurveyResponse[],
  unit: string,
  rule: AggregationRule,
  { from = '0000-01-01', to = '9999-12-31' }: { from?: string; to?: string },
): Scores {
  const counted = accepted
    .filter((response) => response.unit === unit)
    .filter(({ answeredOn }) => answeredOn >= from && answeredOn <= to);
  const days = counted.map(({ answeredOn }) => answeredOn).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const tally = tallyResponses(SIPAS_2017, counted.map(({ answers }) => answers));
  return {
    unit,
    instrument: { id: SIPAS_2017.id, version: SIPAS_2017.version },
    rule,
    ...(first && last && { period: { from: first, to: last } }),
    responses: counted.length,
    kind: 'open',
    sample: 'self-selected',
    ...scoreTally(SIPAS_2017, tally, rule),
  };
}
