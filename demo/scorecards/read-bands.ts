import { parse } from '#core/protocol/parse.ts';
import { bandTableSchema } from '#core/protocol/scorecard-bands.schema.ts';
import { type BandTable, checkBands } from '#core/scorecards/bands.ts';
import type { Entered, EntryCode, EntryIssue } from '#core/scorecards/entry/entry-issue.ts';
import { type ReadEntry, readJson } from './read-json.ts';

/** Reads a province's own table of bands, as JSON. */
export const readBands = (path: string): Promise<ReadEntry<BandTable>> => readJson(path, bandsOf);

function bandsOf(json: unknown): Entered<BandTable> {
  const parsed = parse(bandTableSchema, json);
  if (!parsed.ok) {
    return { ok: false, issues: placed(parsed.issues, 'wrong-shape') };
  }
  const issues = checkBands(parsed.value);
  return issues.length === 0 ? parsed : { ok: false, issues: placed(issues, 'bad-bands') };
}

const placed = (issues: readonly { path: string }[], code: EntryCode): EntryIssue[] =>
  issues.map(({ path }) => (path === '' ? { code } : { code, column: path }));
