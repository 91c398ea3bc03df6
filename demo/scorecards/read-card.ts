import { readFile } from 'node:fs/promises';
import { parse } from '#core/protocol/parse.ts';
import { scorecardSchema } from '#core/protocol/scorecard.schema.ts';
import { checkScorecard } from '#core/scorecards/check-scorecard.ts';
import type { Scorecard } from '#core/scorecards/scorecard.ts';
import type { ReadEntry } from './read-entry.ts';

/** Reads a card that a province wrote, as JSON. */
export async function readCard(path: string): Promise<ReadEntry<Scorecard>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
  const parsed = parse(scorecardSchema, json);
  if (!parsed.ok) {
    const code = 'wrong-shape';
    return { ok: false, issues: parsed.issues.map(({ path: column }) => ({ code, column })) };
  }
  const issues = checkScorecard(parsed.value);
  if (issues.length === 0) return parsed;
  return { ok: false, issues: issues.map(({ path: column, code }) => ({ code, column })) };
}
