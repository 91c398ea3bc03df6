import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BandTable } from '#core/scorecards/bands.ts';
import { assessCommitments } from '#core/scorecards/commitments/assess-commitments.ts';
import type { CommitmentPlan } from '#core/scorecards/commitments/commitment.ts';
import {
  COMMITMENT_PLANS, findCommitmentPlan, findScorecard, SCORECARDS,
} from '#core/scorecards/index.ts';
import { scoreCard } from '#core/scorecards/score-card.ts';
import type { Scorecard } from '#core/scorecards/scorecard.ts';
import { fillWording, type Language, type Wording, type WordingData } from '#core/wording.ts';
import { ENTRY_SENTENCES as SENTENCES } from './entry-sentences.data.ts';
import { readBands } from './read-bands.ts';
import { readCard } from './read-card.ts';
import { readFigures, readMeasures } from './read-entry.ts';
import type { ReadEntry } from './read-json.ts';
import { figuresOfRow } from './figures-of-row.ts';
import { sayEntryIssue, sayResult } from './say-entry.ts';
import { templateOfCard, templateOfPlan, writeTemplate } from './write-template.ts';

// npm run scorecards                             lists the cards and plans
// npm run scorecards -- id file [--bands file]   reads a file (.json .csv .xlsx) and shows it
// npm run scorecards -- id file --write out.json writes what was read as JSON
// npm run scorecards -- id --template file       writes a template (.csv .xlsx)
// npm run scorecards -- id --write card.json     writes the card itself, to be changed
// npm run scorecards -- card.json …              the same with a province's own card
// --language en: in English

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    template: { type: 'string' }, bands: { type: 'string' }, write: { type: 'string' },
    language: { type: 'string', default: 'vi' },
  },
});
const language: Language = values.language === 'en' ? 'en' : 'vi';
const [id, file] = positionals;

process.exitCode = await main();

async function main(): Promise<number> {
  if (id === undefined) return list();
  if (/\.json$/iu.test(id)) return withOwnCard(id);
  const found = findScorecard(id) ?? findCommitmentPlan(id);
  if (!found) return refuse(id, [sayEntryIssue({ code: 'unknown-card', value: id }, language)]);
  return withFound(found);
}

async function withOwnCard(path: string): Promise<number> {
  const card = await readCard(path);
  return card.ok ? withFound(card.value) : refuse(path, sayProblems(card));
}

async function withFound(found: Scorecard | CommitmentPlan): Promise<number> {
  if (values.template !== undefined) return template(values.template, found);
  if (file === undefined) return write(found);
  const bands = values.bands === undefined ? undefined : await readBands(values.bands);
  if (bands && !bands.ok) return refuse(values.bands!, sayProblems(bands));
  return 'items' in found
    ? checkPlan(file, found, bands?.value)
    : checkCard(file, found, bands?.value);
}

function list(): number {
  for (const each of [...SCORECARDS, ...COMMITMENT_PLANS]) {
    console.log(`${each.id.padEnd(26)} ${each.name[language]}`);
  }
  return 0;
}

async function template(path: string, found: Scorecard | CommitmentPlan): Promise<number> {
  try {
    await writeTemplate(path, 'items' in found ? templateOfPlan(found) : templateOfCard(found));
  } catch (error) {
    return refuse(path, [sayFailure(error)]);
  }
  say(SENTENCES.written, { file: path });
  return 0;
}

async function checkCard(path: string, card: Scorecard, bands?: BandTable): Promise<number> {
  const read = await readFigures(path, card);
  if (!read.ok) return refuse(path, sayProblems(read));
  const { rows } = read.value;
  say(SENTENCES.usable, { file: path, count: rows.length });
  for (const row of rows) {
    console.log(sayResult(scoreCard(card, figuresOfRow(row), bands), language));
  }
  return write(read.value);
}

async function checkPlan(
  path: string,
  plan: CommitmentPlan,
  bands?: BandTable,
): Promise<number> {
  const read = await readMeasures(path, plan, bands);
  if (!read.ok) return refuse(path, sayProblems(read));
  const { measures } = read.value;
  say(SENTENCES.usable, { file: path, count: Object.keys(measures).length });
  for (const result of assessCommitments(plan, measures)) {
    const { item, text, targetWords, measuredWords, outcomeWords, reasonWords } = result;
    const measured = measuredWords ? ` ${measuredWords[language]}.` : '';
    console.log(`${item}. ${text[language]} [${targetWords[language]}]${measured}`);
    console.log(`   ${outcomeWords[language]}: ${reasonWords[language]}`);
  }
  return write(read.value);
}

function write(value: unknown): number {
  if (values.write === undefined) return file === undefined ? list() : 0;
  try {
    writeFileSync(values.write, `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    return refuse(values.write, [sayFailure(error)]);
  }
  say(SENTENCES.written, { file: values.write });
  return 0;
}

function sayProblems(read: Exclude<ReadEntry<unknown>, { ok: true }>): string[] {
  if ('problem' in read) return [read.problem];
  return read.issues.map((issue) => sayEntryIssue(issue, language));
}

function refuse(path: string, problems: readonly string[]): number {
  console.error(fillWording(SENTENCES.refused, { file: path, count: problems.length })[language]);
  for (const problem of problems) console.error(`- ${problem}`);
  return 1;
}

function say(words: Wording, data: WordingData): void {
  console.log(fillWording(words, data)[language]);
}

function sayFailure(error: unknown): string {
  const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  if (exists) return SENTENCES.exists[language];
  return error instanceof Error ? error.message : String(error);
}
