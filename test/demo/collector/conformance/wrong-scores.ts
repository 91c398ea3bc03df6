import type { Scores } from '#core/protocol/wire.ts';
import { answeringJson, askingScores, scoresAsked, type Spoil } from './spoil.ts';
import type { WrongCollector } from './wrong-collector.ts';

const scores = (change: (body: Scores) => object): Spoil =>
  answeringJson(scoresAsked, 200, (body) => ({ ...body, ...change(body as unknown as Scores) }));
/** Scores that do not follow from what was sent. */
export const SCORES: readonly WrongCollector[] = [
  [
    'counts blanks as answers',
    'scores/moves-exactly',
    scores(({ items, responses }) => ({
      items: items.map(({ key, score }) => ({
        key,
        ...(score && { score: { ...score, answers: responses } }),
      })),
    })),
  ],
  [
    'is satisfied with every answer',
    'scores/moves-exactly',
    scores(({ items }) => ({
      items: items.map(({ key, score }) => ({
        key,
        ...(score && { score: { ...score, satisfied: score.answers } }),
      })),
    })),
  ],
  [
    'counts responses by their answers',
    'scores/moves-exactly',
    scores(({ overall }) => ({ responses: overall?.answers ?? 0 })),
  ],
  [
    'is right about another index',
    'scores/figures',
    scores(({ overall }) => ({ overall: overall && { ...overall, index: overall.index / 2 } })),
  ],
  [
    'has too narrow an interval',
    'scores/figures',
    scores(({ overall }) => ({
      overall: overall && { ...overall, interval: { low: overall.index, high: overall.index } },
    })),
  ],
  ['knows one rule', 'scores/says-what', askingScores((query) => query.delete('rule'))],
  [
    'does not look at the days',
    'scores/period',
    askingScores((query) => {
      query.delete('from');
      query.delete('to');
    }),
  ],
  [
    'does not include the last day',
    'scores/period',
    askingScores((query) => {
      const to = query.get('to');
      const before = new Date(Date.parse(to ?? '') - 86_400_000);
      if (to && query.get('from') !== to) query.set('to', before.toISOString().slice(0, 10));
    }),
  ],
  [
    'says nought where nobody answered',
    'scores/empty',
    scores(({ items }) => ({
      items: items.map(
        ({
          key,
          score = { index: 0, answers: 1, satisfied: 0, interval: { low: 0, high: 1 } },
        }) => ({ key, score }),
      ),
    })),
  ],
  [
    'throws all instruments together',
    'scores/instruments-apart',
    (right) => async (request) => {
      if (!scoresAsked(request) || !request.path.includes('one-tap')) return right(request);
      return right({ ...request, path: request.path.replace('one-tap', 'sipas-2017') });
    },
  ],
  [
    'adds the kinds up',
    'scores/kinds-apart',
    (right) => async (request) => {
      const answered = await right({
        ...request,
        path: request.path.replace('kind=verified', 'kind=open'),
      });
      const verified =
        scoresAsked(request) && request.path.includes('kind=verified') && answered.status === 200;
      return verified
        ? { ...answered, body: answered.body.replace('"kind":"open"', '"kind":"verified"') }
        : answered;
    },
  ],
];
