import { readFileSync } from 'node:fs';
import { csvParseRows, tsvParseRows } from 'd3-dsv';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { findReference } from '#core/reference/find-reference.ts';
import { readReferenceList } from '#core/reference/read-list.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { RULES } from '#core/rules/index.ts';
import type { Finding, Outcome } from '#core/rules/rule.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { hasCorpus, readCorpus, toProcedureText } from './corpus-records.ts';
import { option } from './option.ts';

// npm run corpus [-- --today 2026-11-21] [--show rule/reason [--most 20]] [--reference list.tsv]
// Checks every record of the corpus and prints a count per rule and outcome; with a list of procedures
// (tab-separated, or CSV), each record is held against the procedure of the same code or name.

const OUTCOMES: readonly Outcome[] = ['failed', 'cantTell', 'passed', 'inapplicable', 'error'];

if (hasCorpus()) main();
else console.log('skipped: no corpus');

function main(): void {
  const today = option('--today') ?? vietNamDay(new Date());
  const records = readCorpus();
  const list = readList(option('--reference'));
  const checked = records.map((record) => {
    const procedure = readProcedure(toProcedureText(record));
    const reference = findReference(list, procedure);
    return { record, findings: checkProcedure(procedure, { today, ...(reference && { reference }) }) };
  });
  const findings = checked.flatMap((entry) => entry.findings);
  console.log(`${records.length} records, ${findings.length} findings, checked for ${today}\n`);
  printTable(findings);
  const shown = option('--show');
  if (shown) showFindings(shown, checked);
  process.exitCode = findings.some(({ outcome }) => outcome === 'error') ? 1 : 0;
}

function readList(path: string | undefined): Procedure[] {
  if (path === undefined) return [];
  const text = readFileSync(path, 'utf8');
  // Tab-separated values write a line break within a cell as \\n.
  const unescape = (cell: string): string => cell.replaceAll(String.raw`\n`, '\n');
  const cells = path.endsWith('.csv')
    ? csvParseRows(text)
    : tsvParseRows(text, (line) => line.map(unescape));
  const { procedures, issues } = readReferenceList(cells);
  for (const issue of issues) console.log(`${path}, row ${issue.row}: ${issue.code}`);
  console.log(`${procedures.length} procedures in the reference`);
  return procedures.map(readProcedure);
}

function printTable(findings: readonly Finding[]): void {
  console.log(row('rule', OUTCOMES));
  for (const { id } of RULES) {
    const own = findings.filter(({ ruleId }) => ruleId === id);
    console.log(row(id, counts(own)));
  }
  console.log(row('all', counts(findings)));
}

function counts(findings: readonly Finding[]): number[] {
  return OUTCOMES.map((outcome) => findings.filter((each) => each.outcome === outcome).length);
}

function row(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(28) + cells.map((cell) => String(cell).padStart(13)).join('');
}

function showFindings(
  shown: string,
  checked: readonly { record: { code?: string; name?: string }; findings: Finding[] }[],
): void {
  const matches = checked.flatMap(({ record, findings }) =>
    findings
      .filter(({ ruleId, reason }) => `${ruleId}/${reason}` === shown)
      .map((finding) => `${record.code ?? record.name}  ${finding.field}  ${finding.message.vi}`),
  );
  const most = Number(option('--most') ?? 20);
  const step = Math.max(1, Math.floor(matches.length / most));
  console.log(`\n${shown}: ${matches.length}`);
  for (const line of matches.filter((_, index) => index % step === 0).slice(0, most)) {
    console.log(line.replaceAll('\n', ' ⏎ ').slice(0, 400));
  }
}
