import { parse } from '#core/protocol/parse.ts';
import { scorecardSchema } from '#core/protocol/scorecard.schema.ts';
import { checkScorecard } from '#core/scorecards/check-scorecard.ts';
import type { Entered } from '#core/scorecards/entry/entry-issue.ts';
import type { Scorecard } from '#core/scorecards/scorecard.ts';
import { type ReadEntry, readJson } from './read-json.ts';

/** Reads a card that a province wrote, as JSON. */
export const readCard = (path: string): Promise<ReadEntry<Scorecard>> => readJson(path, cardOf);

function cardOf(json: unknown): Entered<Scorecard> {
  const parsed = parse(scorecardSchema, json);
  if (!parsed.ok) {
    const code = 'wrong-shape';
    return { ok: false, issues: parsed.issues.map(({ path: column }) => ({ code, column })) };
  }
  const issues = checkScorecard(parsed.value);
  if (issues.length === 0) return parsed;
  return { ok: false, issues: issues.map(({ path: column, code }) => ({ code, column })) };
}
