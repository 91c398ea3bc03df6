/**
 * Chooses the procedures of the demo portal and writes `procedures.data.json`.
 *
 *     node demo/portal/pick-procedures.ts
 *
 * It reads `../shared/corpus/procedures.jsonl` (pages of the national portal as published in
 * June and July 2026) and keeps facts only. The same corpus gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { KNOWN_ERRORS, isOrdinary } from './known-errors.data.ts';
import type { ListedProcedure, ProcedureFile, SubmissionRow } from './procedures.ts';

/** The longest fee note or description that is carried, in characters. */
const MAX_NOTE = 160;
/** Three quarters of the ordinary ones of a field, but no more than this. */
const PER_FIELD = 18;
/** Smaller fields would make a list of fields that nobody reads. */
const FEWEST_PER_FIELD = 3;
/** Fields that citizens come for, as the corpus writes them; here errors count as well. */
const CITIZENS_FIELDS = new Set([
  'Hộ tịch',
  'Chứng thực',
  'Nuôi con nuôi',
  'Quốc tịch',
  'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
]);

const FEE = /^(?:Không có thông tin|Miễn phí|[\d,]+ (?:VNĐ|Việt Nam Đồng|USD))(?:\((.*)\))?$/s;
const AMOUNT_OR_TIME =
  /\d[\d.,]*\s*(?:đồng|đ\b|vnđ|usd|%|giờ|ngày|tuần|tháng|năm)|(?:nghìn|triệu) đồng|trong ngày/i;

/** A line of the corpus, as far as it is used here. */
interface CorpusRecord {
  source: string;
  family: string;
  code?: string;
  name: string;
  decision_number: string;
  field: string;
  level: string;
  agency: string;
  channel: string[];
  deadline_raw: string[];
  fee_raw: string[];
  note_raw: string[];
}

const root = new URL('../../', import.meta.url);
const corpus = new URL('../shared/corpus/procedures.jsonl', root);
const target = new URL('procedures.data.json', import.meta.url);

const chosen = choose(readCorpus().filter(canBeCarried).map(toListed));
const file: ProcedureFile = {
  about:
    'Facts of real administrative procedures as published on the national public-service portal ' +
    'of Viet Nam (dichvucong.gov.vn), pages of June and July 2026. Errors are left as they are. ' +
    'Facts only: code, official name, decision number, field, level, agency, and per way of ' +
    'submission the deadline, the fee with its note, and a description where it is short and ' +
    'states an amount or a time. Longer descriptions are absent, not cut. ' +
    'Chosen by pick-procedures.ts; do not edit by hand.',
  source: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh',
  procedures: chosen,
};
writeFileSync(target, toText(file));
report(chosen);

function readCorpus(): CorpusRecord[] {
  const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as CorpusRecord)
    .filter(({ family, code }) => family === 'A-national-2026' && code !== undefined);
}

/** True when every fee cell is whole, well cut by the crawler and short enough. */
function canBeCarried({ name, agency, fee_raw }: CorpusRecord): boolean {
  return (
    name.length <= 200 &&
    agency.length <= MAX_NOTE &&
    fee_raw.length > 0 &&
    fee_raw.every((fee) => {
      const [found, note = ''] = FEE.exec(fee) ?? [];
      return found !== undefined && note.length <= MAX_NOTE && !/[\t\n]/.test(fee);
    })
  );
}

function toListed(record: CorpusRecord): ListedProcedure {
  return {
    code: record.code ?? '',
    name: record.name,
    decisionNumber: record.decision_number,
    field: record.field,
    level: record.level,
    agency: record.agency,
    rows: record.channel.map((channel, index) => toRow(record, channel, index)),
    source: record.source,
  };
}

function toRow(record: CorpusRecord, channel: string, index: number): SubmissionRow {
  const description = record.note_raw[index] ?? '';
  const carried = description.length <= MAX_NOTE && AMOUNT_OR_TIME.test(description);
  return {
    channel,
    processingTime: record.deadline_raw[index] ?? '',
    fee: record.fee_raw[index] ?? '',
    ...(carried && { description }),
  };
}

/** The known errors, each as often as its table asks; then ordinary local ones by field. */
function choose(all: ListedProcedure[]): ListedProcedure[] {
  const pool = all.toSorted(byLocalThenCode);
  const picked = new Set<ListedProcedure>();
  for (const { shows, take } of KNOWN_ERRORS) {
    for (const one of spreadOverFields(pool.filter(shows)).slice(0, take)) picked.add(one);
  }
  for (const [field, members] of byField(pool.filter(isWanted))) {
    if (members.length < FEWEST_PER_FIELD) continue;
    const already = [...picked].filter((one) => one.field === field).length;
    const most = Math.min(PER_FIELD, Math.ceil(members.length * 0.75));
    const wanted = CITIZENS_FIELDS.has(field) ? members.length : most - already;
    for (const one of members.slice(0, Math.max(0, wanted))) picked.add(one);
  }
  return [...picked].toSorted((a, b) => compare(a.code, b.code));
}

function isWanted(procedure: ListedProcedure): boolean {
  return isLocal(procedure) && (isOrdinary(procedure) || CITIZENS_FIELDS.has(procedure.field));
}

/** Takes one of each field in turn, so that no field crowds the others out. */
function spreadOverFields(procedures: ListedProcedure[]): ListedProcedure[] {
  const turns = [...byField(procedures).values()].flatMap((members) =>
    members.map((one, turn) => ({ one, turn })),
  );
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ one }) => one);
}

function byField(procedures: ListedProcedure[]): Map<string, ListedProcedure[]> {
  const groups = new Map<string, ListedProcedure[]>();
  for (const one of procedures) groups.set(one.field, [...(groups.get(one.field) ?? []), one]);
  return groups;
}

/** Procedures of the province and the commune before those of a ministry. */
function byLocalThenCode(a: ListedProcedure, b: ListedProcedure): number {
  return Number(isLocal(b)) - Number(isLocal(a)) || compare(a.code, b.code);
}

function isLocal({ level }: ListedProcedure): boolean {
  return /Cấp tỉnh|Cấp xã/.test(level);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** One procedure a line: a change of one is a change of one line. */
function toText({ about, source, procedures }: ProcedureFile): string {
  const lines = procedures.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  const head = `  "about": ${JSON.stringify(about)},\n  "source": ${JSON.stringify(source)}`;
  return `{\n${head},\n  "procedures": [\n${lines}\n  ]\n}\n`;
}

function report(procedures: ListedProcedure[]): void {
  const fields = new Set(procedures.map(({ field }) => field));
  console.log(`${procedures.length} procedures in ${fields.size} fields`);
  console.log(`${procedures.filter(isOrdinary).length} ordinary`);
  for (const { name, shows } of KNOWN_ERRORS) {
    console.log(`${procedures.filter(shows).length} ${name}`);
  }
}
