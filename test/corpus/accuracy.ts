import { readFileSync } from 'node:fs';
import type { Amount } from '#core/procedure/fee.ts';
import type { Duration } from '#core/procedure/processing-time.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { RULES } from '#core/rules/index.ts';
import type { Finding } from '#core/rules/rule.ts';
import { parseFee } from '#core/text/parse-fee.ts';
import { parseProcessingTime } from '#core/text/parse-processing-time.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { hasCorpus, readCorpus, toProcedureText } from './corpus-records.ts';
import { option } from './option.ts';

// npm run accuracy [-- --show rule]
// Holds the program against labels made by reading: cells, and the verdicts of each rule.

const TODAY = '2026-11-21';
const SHOWN = option('--show') ?? '';
/** The first was labelled before the rules, the others after them by readers who knew neither. */
const SETS = ['procedures', 'procedures-held-out', 'procedures-other-portals'];
const RECORDS = hasCorpus() ? readCorpus() : [];

/** Rules whose verdict is on the procedure, wherever it points. */
const WHOLE = new Set([
  'deadline-channels-agree', 'fee-channels-agree', 'html-source', 'text-readable',
  'outdated-online-level', 'outdated-district', 'outdated-province',
]);

/** Rules that rest on the law table: no reader of a page can say what is in force. */
const NOT_LABELLED = new Set(['legal-basis-in-force', 'fee-document-in-force']);

interface DeadlineLabel {
  text: string;
  statement: string;
  durations: string[];
  sameDay?: boolean;
}

interface FeeLabel {
  text: string;
  statement: string;
  head: string[];
  note: string[];
  windows?: string[];
}

interface ProcedureLabel {
  line: number;
  code: string | null;
  failed: string[];
  unclear: string[];
}

printCells('deadline cells', readLabels<DeadlineLabel>('deadline-cells'), (label) => {
  const { statement, durations, sameDay } = parseProcessingTime(label.text);
  return {
    statement: statement === label.statement,
    durations: durations.map(writeDuration).join() === label.durations.join(),
    'same day': Boolean(sameDay) === Boolean(label.sameDay),
  };
});
printCells('fee cells', readLabels<FeeLabel>('fee-cells'), (label) => {
  const { statement, head, noteAmounts, windows } = parseFee(label.text);
  const read = windows.map(({ from = '', to = '' }) => `${from}..${to}`);
  return {
    statement: statement === label.statement,
    head: withoutZero(head.map(writeAmount)) === withoutZero(label.head),
    note: withoutZero(noteAmounts.map(writeAmount)) === withoutZero(label.note),
    windows: read.join() === (label.windows ?? []).join(),
  };
});
if (hasCorpus()) {
  for (const set of SETS) printRules(set, [set]);
  printRules('all procedures', SETS);
} else console.log('skipped: no corpus');

function readLabels<Label>(name: string): Label[] {
  const url = new URL(`../cases/labelled/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { rows: Label[] }).rows;
}

function writeDuration({ amount, maximum, unit }: Duration): string {
  return `${amount}${maximum === undefined ? '' : `-${maximum}`} ${unit ?? '-'}`;
}

function writeAmount({ value, currency }: Amount): string {
  return `${value} ${currency ?? '-'}`;
}

function withoutZero(amounts: readonly string[]): string {
  return amounts.filter((amount) => !amount.startsWith('0 ')).join();
}

function printCells<Label extends { text: string }>(
  title: string,
  labels: readonly Label[],
  compare: (label: Label) => Record<string, boolean>,
): void {
  const compared = labels.map((label) => ({ label, agrees: compare(label) }));
  console.log(`\n${title}: ${labels.length}`);
  for (const aspect of Object.keys(compared[0]!.agrees)) {
    const wrong = compared.filter(({ agrees }) => !agrees[aspect]);
    const right = labels.length - wrong.length;
    console.log(`  ${aspect.padEnd(12)} ${right} right, ${percent(right, labels.length)}`);
    if (SHOWN !== title) continue;
    for (const { label } of wrong) console.log(`    ${aspect}: ${JSON.stringify(label)}`);
  }
}

function printRules(title: string, sets: readonly string[]): void {
  const labels = sets.flatMap((set) => readLabels<ProcedureLabel>(set));
  const checked = labels.map((label) => {
    const record = RECORDS[label.line]!;
    const findings = checkProcedure(readProcedure(toProcedureText(record)), { today: TODAY });
    // Pages without a table of channels are read as one row; their labels number the lines.
    const oneRow = !Array.isArray(record.channel);
    return { label, findings, places: (list: string[]) => list.map((one) => (oneRow ? toOneRow(one) : one)) };
  });
  console.log(`\n${title}: ${labels.length}\n`);
  // "avoidable": cannot tell where the reader of the page could.
  const heads = ['labelled', 'failed', 'precision', 'recall', 'cantTell', 'avoidable'];
  console.log('rule'.padEnd(28) + heads.map((head) => head.padStart(11)).join(''));
  for (const { id } of RULES.filter((rule) => !NOT_LABELLED.has(rule.id))) {
    const rows = checked.map(({ label, findings, places }) => {
      const own = findings.filter(({ ruleId }) => ruleId === id);
      return {
        label,
        own,
        truth: new Set(places(label.failed).filter((one) => one.startsWith(`${id} `))),
        unclear: new Set(places(label.unclear).filter((one) => one.startsWith(`${id} `))),
        found: new Set(own.filter(({ outcome }) => outcome === 'failed').map(placeOf)),
      };
    });
    printRule(id, rows);
  }
}

interface RuleRow {
  label: ProcedureLabel;
  own: Finding[];
  truth: Set<string>;
  unclear: Set<string>;
  found: Set<string>;
}

function printRule(id: string, rows: readonly RuleRow[]): void {
  const sum = (count: (row: RuleRow) => number): number =>
    rows.reduce((total, row) => total + count(row), 0);
  const truth = sum((row) => row.truth.size);
  const found = sum((row) => row.found.size);
  const both = sum((row) => [...row.truth].filter((one) => row.found.has(one)).length);
  const all = sum((row) => row.own.length);
  const cantTell = sum((row) => row.own.filter(({ outcome }) => outcome === 'cantTell').length);
  const avoidable = sum(
    ({ own, unclear }) =>
      own.filter((each) => each.outcome === 'cantTell' && !unclear.has(placeOf(each))).length,
  );
  const cells = [
    truth, found, percent(both, found), percent(both, truth), percent(cantTell, all),
    percent(avoidable, all),
  ];
  console.log(id.padEnd(28) + cells.map((cell) => String(cell).padStart(11)).join(''));
  if (SHOWN !== id && SHOWN !== 'all') return;
  for (const row of rows) {
    const extra = [...row.found].filter((one) => !row.truth.has(one));
    const missed = [...row.truth].filter((one) => !row.found.has(one));
    if (extra.length + missed.length === 0) continue;
    const name = `line ${row.label.line} ${row.label.code}`;
    console.log(`    ${name}: extra [${extra.join(', ')}] missed [${missed.join(', ')}]`);
    for (const { reason, message } of row.own.filter(({ outcome }) => outcome !== 'passed')) {
      console.log(`        ${reason}: ${message.vi.slice(0, 200)}`);
    }
  }
}

/** `submissionMethods.1.fee` of a fee rule is its row 1; rules on the whole procedure have "-". */
function placeOf({ ruleId, field }: Finding): string {
  const row = /^submissionMethods\.(\d+)\./u.exec(field)?.[1];
  if (WHOLE.has(ruleId)) return `${ruleId} -`;
  if (ruleId.endsWith('part-stated')) {
    return `${ruleId} ${field === 'submissionMethods' ? 'submission' : field.replace('parts.', '')}`;
  }
  return `${ruleId} ${row ?? '-'}`;
}

function toOneRow(place: string): string {
  return place.replace(/ \d+$/u, ' 0');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
