import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { formatCitation } from '#core/law/format-citation.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { RULES } from '#core/rules/index.ts';
import { SEVERITY_LABELS } from '#core/rules/labels.data.ts';
import { type Finding, type Rule, SEVERITIES } from '#core/rules/rule.ts';
import { toVietnameseDate } from '#core/calendar/to-vietnamese-date.ts';
import { parseFee } from '#core/text/parse-fee.ts';
import { parseProcessingTime } from '#core/text/parse-processing-time.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { type CorpusRecord, hasCorpus, readCorpus, toProcedureText } from './corpus-records.ts';
import { option } from './option.ts';

// npm run report [-- --today 2026-11-21]: a report over the whole corpus as an official reads it,
// in Vietnamese, written to reports/corpus.md: per ministry and rule, then findings with their words.

const FILE = fileURLToPath(new URL('../../reports/corpus.md', import.meta.url));
const PER_RULE = 6;

/** Words that were not understood, and an event in the place of a time: neither is a value. */
const NO_VALUE = new Set(['unread', 'event']);

/** Where records without a ministry come from, by the first letter of their family. */
const SOURCES: Readonly<Record<string, string>> = {
  B: 'Cổng quốc gia (bản cũ)',
  C: 'Bộ Công an',
  D: 'Cổng tỉnh (iGate)',
  E: 'Cổng tỉnh (tra cứu)',
  F: 'Phiếu hướng dẫn',
  H: 'Cổng tỉnh (một cửa)',
  I: 'Cổng Liferay',
  L: 'Công an',
  N: 'Nguồn khác',
  O: 'Trang tổng hợp',
};

interface Row {
  source: string;
  code: string;
  name: string;
  finding: Finding;
}

if (hasCorpus()) main();
else console.log('skipped: no corpus');

function main(): void {
  const today = option('--today') ?? vietNamDay(new Date());
  const records = readCorpus();
  const rows = records.flatMap((record) => failuresOf(record, today));
  const text = [
    '# Báo cáo soát thủ tục hành chính',
    `Ngày soát: ${toVietnameseDate(today)}. Số bản ghi: ${records.length}. ` +
      `Số phát hiện không đạt: ${rows.length}.`,
    '## Mức đọc được',
    ...coverage(records),
    '## Số phát hiện không đạt theo nguồn và quy tắc',
    ...matrix(rows),
    '## Phát hiện theo quy tắc, mức nặng trước',
    ...RULES.toSorted(bySeverity).flatMap((rule) => ruleSection(rule, rows)),
  ].join('\n\n');
  mkdirSync(fileURLToPath(new URL('../../reports', import.meta.url)), { recursive: true });
  writeFileSync(FILE, `${text}\n`);
  for (const line of coverage(records)) if (!line.startsWith('-')) console.log(line);
  console.log(`reports/corpus.md: ${rows.length} findings over ${records.length} records`);
}

function failuresOf(record: CorpusRecord, today: string): Row[] {
  const procedure = readProcedure(toProcedureText(record));
  const source = record.promulgating_folder ?? SOURCES[record.family[0]!] ?? record.family;
  return checkProcedure(procedure, { today })
    .filter(({ outcome }) => outcome === 'failed')
    .map((finding) => ({
      source,
      code: (record.code ?? '').slice(0, 24),
      name: (record.name ?? '').slice(0, 90),
      finding,
    }));
}

/** Share of distinct and of all cells that are read to a value, "not stated" or "elsewhere". */
function coverage(records: readonly CorpusRecord[]): string[] {
  const cells = (pick: (record: CorpusRecord) => (string | null)[] | undefined): string[] =>
    records.flatMap((record) => (pick(record) ?? []).filter((cell) => cell !== null));
  return [
    coverageOf('Ô thời hạn', cells(({ deadline_raw }) => deadline_raw), (cell) =>
      parseProcessingTime(cell).statement),
    coverageOf('Ô phí, lệ phí', cells(({ fee_raw }) => fee_raw), (cell) => parseFee(cell).statement),
  ].flat();
}

function coverageOf(title: string, cells: string[], read: (cell: string) => string): string[] {
  const unread = cells.filter((cell) => NO_VALUE.has(read(cell)));
  const share = ((100 * (cells.length - unread.length)) / cells.length).toFixed(2);
  const list = [...new Set(unread)].map((cell) => `- chưa đọc được: “${oneLine(cell)}”`);
  return [`${title}: ${cells.length} ô, đọc được ${share} %.`, ...(list.length > 0 ? [list.join('\n')] : [])];
}

function matrix(rows: readonly Row[]): string[] {
  const sources = [...new Set(rows.map(({ source }) => source))].toSorted();
  const rules = RULES.filter(({ id }) => rows.some(({ finding }) => finding.ruleId === id));
  const head = `| Quy tắc | ${sources.join(' | ')} | Cộng |`;
  const line = `|---|${'---:|'.repeat(sources.length + 1)}`;
  const body = rules.map(({ id, title }) => {
    const own = rows.filter(({ finding }) => finding.ruleId === id);
    const counts = sources.map((source) => own.filter((row) => row.source === source).length);
    return `| ${title.vi} | ${counts.join(' | ')} | ${own.length} |`;
  });
  return [[head, line, ...body].join('\n')];
}

function bySeverity(a: Rule, b: Rule): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** A few findings of each rule, spread over the records. */
function ruleSection({ id, title, severity, legalBasis }: Rule, rows: readonly Row[]): string[] {
  const own = rows.filter(({ finding }) => finding.ruleId === id);
  if (own.length === 0) return [];
  const step = Math.max(1, Math.floor(own.length / PER_RULE));
  const shown = own.filter((_, index) => index % step === 0).slice(0, PER_RULE);
  const law = legalBasis.map((citation) => formatCitation(citation, 'vi')).join('; ');
  return [
    `### ${title.vi} (${SEVERITY_LABELS[severity].vi.toLowerCase()}, ${own.length} phát hiện)`,
    `Căn cứ: ${law}.`,
    shown.map(describe).join('\n'),
  ];
}

function describe({ code, name, finding }: Row): string {
  const { message, mend, quote } = finding;
  const words = quote === undefined || quote === '' ? '' : ` Trích: “${oneLine(quote)}”.`;
  return `- ${code} ${oneLine(name)}: ${oneLine(message.vi)}${words} ${mend?.vi ?? ''}`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= 220 ? line : `${line.slice(0, 219)}…`;
}
