import { type Parsed, parse } from '#core/protocol/parse.ts';
import { type ScoresQueryText, scoresQuerySchema } from '#core/protocol/scores-query.schema.ts';
import type { AggregationRule } from '#core/scoring/scores.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import { findInstrument } from '#core/survey/instruments/index.ts';
import type { Units } from './guard/units.ts';
import type { TallyScope } from './store/read-tally.ts';

/** A question for scores, understood: what to count, and how to make an index of it. */
export interface ScoresQuery {
  scope: TallyScope;
  rule: AggregationRule;
}

const DEFAULT_RULE: AggregationRule = 'pooled';

/** Reads the query string of `GET /v1/scores`, given as a list of values for each key. */
export function readScoresQuery(
  queries: Readonly<Record<string, string[]>>,
  units: Units,
): Parsed<ScoresQuery> {
  const repeated = Object.entries(queries).filter(([, values]) => values.length > 1);
  if (repeated.length > 0) {
    return { ok: false, issues: repeated.map(([path]) => ({ path, code: 'repeated-key' })) };
  }
  const single = Object.entries(queries).map(([key, values]) => [key, values[0]] as const);
  const read = parse(scoresQuerySchema, Object.fromEntries(single));
  return read.ok ? understand(read.value, units) : read;
}

function understand(
  { unit, instrument: id, version, from, to, rule, kind }: ScoresQueryText,
  units: Units,
): Parsed<ScoresQuery> {
  const issues: Issue[] = [];
  const instrument = findInstrument({ id, version: Number(version) });
  if (!instrument) issues.push({ path: 'instrument', code: 'unknown-instrument' });
  if (!units.serves(unit)) issues.push({ path: 'unit', code: 'unknown-unit' });
  if (from && to && from > to) issues.push({ path: 'to', code: 'before-from' });
  if (!instrument || issues.length > 0) return { ok: false, issues };
  const scope: TallyScope = {
    unit,
    instrument,
    kind: kind ?? 'open',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return { ok: true, value: { scope, rule: rule ?? DEFAULT_RULE } };
}
