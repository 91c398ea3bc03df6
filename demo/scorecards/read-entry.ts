import { enteredFiguresSchema } from '#core/protocol/scorecard-figures.schema.ts';
import { enteredMeasuresSchema } from '#core/protocol/scorecard-measures.schema.ts';
import { parse } from '#core/protocol/parse.ts';
import { type BandTable, checkBands } from '#core/scorecards/bands.ts';
import type { CommitmentPlan } from '#core/scorecards/commitments/commitment.ts';
import { checkEntered, type EnteredFigures } from '#core/scorecards/entry/entered-figures.ts';
import type { Entered, EntryIssue, EntryTable } from '#core/scorecards/entry/entry-issue.ts';
import { readFigureTable } from '#core/scorecards/entry/read-figure-table.ts';
import {
  type EnteredMeasures, readMeasureTable,
} from '#core/scorecards/entry/read-measure-table.ts';
import type { Scorecard } from '#core/scorecards/scorecard.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import { readSheet } from '../collector/import/read-sheet.ts';
import { FILE_PROBLEM_WORDS } from './entry-sentences.data.ts';
import { type ReadEntry, readJson } from './read-json.ts';

/** Reads figures of a card from `.json`, `.csv` or `.xlsx`. */
export async function readFigures(
  path: string,
  card: Scorecard,
): Promise<ReadEntry<EnteredFigures>> {
  if (/\.json$/iu.test(path)) return readJson(path, (json) => figuresOf(json, card));
  return readTable(path, (table) => readFigureTable(card, table));
}

/** Reads what a unit did of a plan from `.json`, `.csv` or `.xlsx`. */
export async function readMeasures(
  path: string,
  plan: CommitmentPlan,
  bands?: BandTable,
): Promise<ReadEntry<EnteredMeasures>> {
  if (/\.json$/iu.test(path)) return readJson(path, (json) => measuresOf(json, plan));
  return readTable(path, (table) => readMeasureTable(plan, table, bands));
}

async function readTable<Value>(
  path: string,
  read: (table: EntryTable) => Entered<Value>,
): Promise<ReadEntry<Value>> {
  const found = await readSheet(path);
  if (!found.ok) return { ok: false, problem: FILE_PROBLEM_WORDS[found.problem].vi };
  return read(found.sheet);
}

/** Figures out of JSON, checked as those of a table are. */
export function figuresOf(json: unknown, card: Scorecard): Entered<EnteredFigures> {
  const parsed = parse(enteredFiguresSchema, json);
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map(toEntryIssue) };
  const named = checkNamed(parsed.value.card, parsed.value.version, card);
  const issues = named.length > 0 ? named : checkEntered(card, parsed.value.rows);
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

/** Measures out of JSON. A table of bands in it has to be sound. */
export function measuresOf(json: unknown, plan: CommitmentPlan): Entered<EnteredMeasures> {
  const parsed = parse(enteredMeasuresSchema, json);
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map(toEntryIssue) };
  const { measures } = parsed.value;
  const keys = new Set(plan.items.flatMap(({ duties }) => duties.map(({ key }) => key)));
  const issues = Object.entries(measures).flatMap(([key, { value }]): EntryIssue[] => {
    if (!keys.has(key)) return [{ code: 'unknown-duty', value: key }];
    const sound = value.kind !== 'figure' || checkBands(value.bands).length === 0;
    return sound ? [] : [{ code: 'bad-bands', value: key }];
  });
  issues.unshift(...checkNamed(parsed.value.plan, parsed.value.version, plan));
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

function checkNamed(
  id: string,
  version: number,
  wanted: { id: string; version: number },
): EntryIssue[] {
  if (id !== wanted.id) return [{ code: 'other-card', value: id }];
  return version === wanted.version ? [] : [{ code: 'other-version', value: String(version) }];
}

/** `rows.2.domains.finance` is row 3, column finance. */
function toEntryIssue({ path, code }: Issue): EntryIssue {
  const row = /^rows\.(\d+)/u.exec(path)?.[1];
  return {
    code: code === 'unknown-key' ? 'unknown-key' : 'wrong-shape',
    ...(row === undefined ? {} : { row: Number(row) + 1 }),
    ...(path === '' ? {} : { column: path.replace(/^rows\.\d+\.?/u, '') || path }),
  };
}
