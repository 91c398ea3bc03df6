import type { Handler } from 'hono';
import type { Scores } from '#core/protocol/wire.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import type { Units } from './guard/units.ts';
import { refuse } from './refuse.ts';
import { readScoresQuery, type ScoresQuery } from './scores-query.ts';
import { readTally } from './store/read-tally.ts';
import type { CollectorDatabase } from './store/tables.ts';

/** `GET /v1/scores`: the scores of one unit from what is stored at this moment. */
export function serveScores(database: CollectorDatabase, units: Units): Handler {
  return async (context) => {
    const query = readScoresQuery(context.req.queries(), units);
    if (!query.ok) return refuse(context, 400, 'The query is not valid.', query.issues);
    return context.json(await computeScores(database, query.value));
  };
}

async function computeScores(
  database: CollectorDatabase,
  { scope, rule }: ScoresQuery,
): Promise<Scores> {
  const { instrument } = scope;
  const tally = await readTally(database, scope);
  return {
    unit: scope.unit,
    instrument: { id: instrument.id, version: instrument.version },
    kind: scope.kind,
    rule,
    ...(tally.period && { period: tally.period }),
    responses: tally.responses,
    ...(tally.log && { log: tally.log }),
    sample: 'self-selected',
    ...scoreTally(instrument, tally, rule),
  };
}
