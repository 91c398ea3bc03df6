import { type AggregationRule, type Score, scoreTally } from '#core/scoring/scores.ts';
import type { Tally } from '#core/scoring/tally.ts';
import type { Scores } from '#core/protocol/wire.ts';
import { itemsOf, satisfiedLevels } from '#core/survey/instrument.ts';
import { ONE_TAP } from '#core/survey/instruments/one-tap.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { Answers } from '#core/survey/response.ts';
import type { CaseGroup } from '../conformance-case.ts';
import { Departure } from '../departure.ts';
import { expectSame, expectThat } from '../expect.ts';
import type { Trial } from '../trial.ts';

/** Answers of four people; what somebody left blank is absent. */
const PEOPLE: readonly Answers[] = [
  { 'access.seats': 5, 'result.accurate': 4 },
  { 'access.seats': 4 },
  { 'access.seats': 3, 'result.accurate': 1, 'result.complete': 2 },
  { 'result.accurate': 5 },
];
const RULES: readonly AggregationRule[] = ['pooled', 'mean-of-items', 'mean-of-factors'];
/** Figures are compared with this tolerance: the last digits depend on the order of a sum. */
const TOLERANCE = 1e-9;

/** Chỉ số hài lòng: the scores follow what was sent, and nothing else. */
export const SCORES: CaseGroup = {
  title: 'scores',
  cases: [
    {
      name: 'says-what',
      title: 'scores say whose they are, of which kind and rule, and how the answers were won',
      contract: 'Scores; `open` and `pooled` when nothing else is asked for',
      run: expectSaid,
    },
    {
      name: 'moves-exactly',
      title: 'counts move by exactly what was sent, criterion by criterion; blanks move nothing',
      contract: 'Score.answers and Score.satisfied: levels 4 and 5 of 5 are satisfied',
      run: (trial) => trial.undisturbed(PEOPLE.length, () => expectMoves(trial)),
    },
    {
      name: 'figures',
      title: 'index and interval follow from the counts, by every rule',
      contract: 'core/scoring/scores.ts: satisfied over valid answers, 95 % Wilson interval',
      run: (trial) => trial.undisturbed(2, () => expectFigures(trial)),
    },
    {
      name: 'period',
      title: 'days that were not asked for do not count, and the period says which do',
      contract: 'GET /v1/scores: from and to, both included',
      run: expectPeriod,
    },
    {
      name: 'empty',
      title: 'where nobody answered there is no figure and no period',
      contract: 'no answers, no score',
      run: expectNothing,
    },
    {
      name: 'instruments-apart',
      title: 'a response to one instrument does not count for another',
      contract: 'GET /v1/scores: instrument and version',
      run: async (trial) => {
        await trial.needInstrument(ONE_TAP.id);
        await trial.undisturbed(1, () => expectInstrumentsApart(trial));
      },
    },
    {
      name: 'kinds-apart',
      title: 'an open response does not count as verified',
      contract: 'Scores.kind: the two are never added up',
      run: (trial) =>
        trial.undisturbed(1, async () => {
          const before = await trial.scores({ kind: 'verified' });
          await trial.keep(trial.newResponse());
          const after = await trial.scores({ kind: 'verified' });
          expectSame('kind', after.kind, 'verified');
          expectSame('verified responses', after.responses, before.responses);
        }),
    },
  ],
};

async function expectSaid(trial: Trial): Promise<void> {
  const { unit } = trial.options;
  const { id, version } = SIPAS_2017;
  const scores = await trial.scores();
  expectSame('unit', scores.unit, unit);
  expectSame('instrument', scores.instrument, { id, version });
  expectSame('kind and rule', [scores.kind, scores.rule], ['open', 'pooled']);
  expectSame('sample', scores.sample, 'self-selected');
  expectSame(
    'factors',
    scores.factors.map(({ key }) => key),
    SIPAS_2017.factors.map(({ key }) => key),
  );
  expectSame(
    'items',
    scores.items.map(({ key }) => key),
    itemsOf(SIPAS_2017).map(({ key }) => key),
  );
  for (const rule of RULES) expectSame('rule', (await trial.scores({ rule })).rule, rule);
}

async function expectMoves(trial: Trial): Promise<void> {
  const before = await trial.scores();
  for (const answers of PEOPLE) await trial.keep(trial.newResponse({ answers }));
  const after = await trial.scores();
  expectSame('responses', after.responses - before.responses, PEOPLE.length);
  const satisfied = satisfiedLevels(SIPAS_2017.scale);
  for (const { key } of itemsOf(SIPAS_2017)) {
    const levels = PEOPLE.map((answers) => answers[key]).filter(
      (level) => typeof level === 'number',
    );
    const [was, is] = [countsOf(before, key), countsOf(after, key)];
    const moved = { answers: is.answers - was.answers, satisfied: is.satisfied - was.satisfied };
    const expected = {
      answers: levels.length,
      satisfied: levels.filter((level) => satisfied.has(level)).length,
    };
    expectSame(`by how much ${key} moved`, moved, expected);
  }
}

function countsOf({ items }: Scores, key: string): Pick<Score, 'answers' | 'satisfied'> {
  const { answers, satisfied } = items.find((item) => item.key === key)?.score ?? {
    answers: 0,
    satisfied: 0,
  };
  return { answers, satisfied };
}

async function expectFigures(trial: Trial): Promise<void> {
  for (const answers of PEOPLE.slice(1, 3)) await trial.keep(trial.newResponse({ answers }));
  for (const rule of RULES) {
    const scores = await trial.scores({ rule });
    const { overall, factors, items } = scoreTally(SIPAS_2017, tallyOf(scores), rule);
    expectNear(`overall by ${rule}`, scores.overall, overall);
    for (const [index, { key, score }] of factors.entries()) {
      expectNear(`factor ${key} by ${rule}`, scores.factors[index]?.score, score);
    }
    for (const [index, { key, score }] of items.entries()) {
      expectNear(`item ${key} by ${rule}`, scores.items[index]?.score, score);
    }
  }
}

/** The counts that stand in the scores; of the levels only whether they are satisfied is known. */
function tallyOf({ responses, items }: Scores): Tally {
  const counts = items.map(({ key, score }) => {
    const { answers = 0, satisfied = 0 } = score ?? {};
    return [key, { 5: satisfied, 1: answers - satisfied }] as const;
  });
  return { responses, items: Object.fromEntries(counts) };
}

function expectNear(what: string, came: Score | undefined, expected: Score | undefined): void {
  const [is, should] = [figuresOf(came), figuresOf(expected)];
  const near =
    is.length === should.length &&
    is.every((figure, index) => Math.abs(figure - should[index]!) < TOLERANCE);
  if (!near) throw new Departure(what, JSON.stringify(expected), JSON.stringify(came));
}

function figuresOf(score: Score | undefined): number[] {
  if (!score) return [];
  const { index, answers, satisfied, interval: { low, high } } = score;
  return [index, answers, satisfied, low, high];
}

async function expectPeriod(trial: Trial): Promise<void> {
  const { day, dayBefore } = trial;
  await trial.expectCounts(0, async () => {
    await trial.keep(trial.newResponse({ answeredOn: dayBefore }));
  });
  await trial.expectCounts(
    1,
    async () => {
      await trial.keep(trial.newResponse({ answeredOn: day }));
    },
    { from: dayBefore },
  );
  const both = await trial.scores({ from: dayBefore });
  expectSame('period', both.period, { from: dayBefore, to: day });
  const one = await trial.scores();
  expectSame('period', one.period, { from: day, to: day });
  expectThat(
    'responses',
    both.responses > one.responses,
    `more than ${one.responses}`,
    both.responses,
  );
}

async function expectInstrumentsApart(trial: Trial): Promise<void> {
  const asked = { instrument: ONE_TAP.id };
  const [before, others] = [await trial.scores(asked), await trial.scores()];
  const answers = { [itemsOf(ONE_TAP)[0]!.key]: 5 };
  await trial.keep(trial.newResponse({ instrument: ONE_TAP, answers }));
  const [after, othersAfter] = [await trial.scores(asked), await trial.scores()];
  expectSame('responses to one-tap', after.responses, before.responses + 1);
  expectSame('responses to sipas-2017', othersAfter.responses, others.responses);
}

/** Days that no collector has: nothing that was answered then was ever taken. */
async function expectNothing(trial: Trial): Promise<void> {
  const { items, factors, ...scores } = await trial.scores({
    from: '1990-01-01',
    to: '1990-12-31',
  });
  expectSame('responses', scores.responses, 0);
  expectSame('overall', scores.overall, undefined);
  expectSame('period', scores.period, undefined);
  const scored = [...items, ...factors].filter(({ score }) => score !== undefined);
  expectSame('scores of criteria and factors', scored, []);
}
