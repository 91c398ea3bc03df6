import { countCriteria } from '#core/survey/check-answers.ts';
import { change, countedOf, type DayTally } from './change-tallies.ts';
import { differingTallies, readUnitTallies } from './compare-tallies.ts';
import { EMPTY_LOG, type LogHead, type ResponseEntry, sha256 } from './log-entry.ts';
import { type AnswersPart, instrumentOf } from './response-parts.ts';
import type { CollectorDatabase, ResponseTable, WithdrawalTable } from './tables.ts';
import { isWithdrawal, type LogRow, unitsOf, walkLog } from './walk-log.ts';

/** What is wrong in a log. The words for each stand in `fault-words.data.ts`. */
export type LogFaultCode =
  | 'gap' | 'broken-link' | 'entry-changed' | 'answers-changed' | 'answers-missing'
  | 'details-changed' | 'row-differs' | 'count-differs' | 'id-differs' | 'withdraws-nothing'
  | 'head-differs' | 'tally-differs' | 'published-differs' | 'rows-outside-log';

/** One thing that is wrong, and where. */
export interface LogFault {
  code: LogFaultCode;
  /** Absent where it concerns the whole database. */
  unit?: string;
  /** Place in the log of the unit; absent where it concerns all of it. */
  position?: number;
  /** What else says where: the day of a tally, a table. */
  where?: string;
}

/** A head that was published, with scores or in a receipt. */
export interface PublishedHead extends LogHead {
  unit: string;
}

/** What was found. */
export interface LogReport {
  units: number;
  /** Entries of responses, those that were withdrawn among them. */
  responses: number;
  withdrawn: number;
  /** Responses whose details were erased; their counts are proven all the same. */
  erased: number;
  /** Published heads that were held against the logs. */
  published: number;
  faults: LogFault[];
}

/** What is to be checked besides, and who is told how far it is. */
export interface VerifyOptions {
  published?: readonly PublishedHead[];
  onProgress?: (entries: number) => void;
}

/** The log of one unit while it is walked. */
interface Walk {
  database: CollectorDatabase;
  unit: string;
  head: LogHead;
  tallies: Map<string, DayTally>;
  /** Responses without content, until the withdrawal of each is found. */
  emptied: Set<number>;
  published: Map<number, string[]>;
  report: LogReport;
}

/**
 * Proves that no counted answer was changed, removed or slipped in: every entry is chained to the
 * one before, holds the hash of its content, and the counts are those of the contents. Whoever may
 * write into the database could chain all of it anew; that shows against heads that were published.
 */
export async function verifyLog(
  database: CollectorDatabase,
  { published = [], onProgress = () => {} }: VerifyOptions = {},
): Promise<LogReport> {
  const report: LogReport = {
    units: 0, responses: 0, withdrawn: 0, erased: 0, published: published.length, faults: [],
  };
  const units = new Set(await unitsOf(database));
  for (const unit of units) {
    report.units += 1;
    await verifyUnit({ ...startOf(database, unit, published), report }, onProgress);
  }
  const nowhere = published.filter(({ unit }) => !units.has(unit));
  report.faults.push(...nowhere.map(({ unit, position }) => publishedFault(unit, position)));
  report.faults.push(...(await rowsOutside(database, report)));
  return report;
}

function startOf(
  database: CollectorDatabase,
  unit: string,
  all: readonly PublishedHead[],
): Omit<Walk, 'report'> {
  const published = new Map<number, string[]>();
  for (const { position, hash } of all.filter((head) => head.unit === unit)) {
    published.set(position, [...(published.get(position) ?? []), hash]);
  }
  const walked = { head: EMPTY_LOG, tallies: new Map(), emptied: new Set<number>() };
  return { database, unit, ...walked, published };
}

async function verifyUnit(walk: Walk, onProgress: (entries: number) => void): Promise<void> {
  const { database, unit, report } = walk;
  for await (const rows of walkLog(database, unit)) {
    await verifyIds(walk, rows);
    for (const row of rows) verifyRow(walk, row);
    onProgress(rows.length);
  }
  for (const position of walk.emptied) report.faults.push({ code: 'answers-missing', unit, position });
  for (const position of walk.published.keys()) report.faults.push(publishedFault(unit, position));
  await verifyHead(walk);
  const stored = await readUnitTallies(database, unit);
  const differing = differingTallies(walk.tallies, stored);
  report.faults.push(...differing.map((where) => ({ code: 'tally-differs' as const, unit, where })));
}

function verifyRow(walk: Walk, row: LogRow): void {
  const { head, unit, report } = walk;
  const { position } = row;
  const codes = [...linkFaults(head, row), ...contentFaults(walk, row)];
  walk.head = { position, hash: row.hash };
  const published = walk.published.get(position) ?? [];
  walk.published.delete(position);
  if (published.some((hash) => hash !== row.hash)) codes.push('published-differs');
  report.faults.push(...codes.map((code) => ({ code, unit, position })));
}

function linkFaults(head: LogHead, row: LogRow): LogFaultCode[] {
  const entry = readEntry(row.entry);
  const codes: LogFaultCode[] = [];
  if (row.position !== head.position + 1) codes.push('gap');
  else if (entry?.previousHash !== head.hash) codes.push('broken-link');
  const sameKey = entry?.unit === row.unit && entry.position === row.position;
  if (!sameKey || sha256(row.entry) !== row.hash) codes.push('entry-changed');
  return codes;
}

function contentFaults(walk: Walk, row: LogRow): LogFaultCode[] {
  return isWithdrawal(row) ? withdrawalFaults(walk, row) : responseFaults(walk, row);
}

function withdrawalFaults({ emptied, report }: Walk, row: WithdrawalTable): LogFaultCode[] {
  report.withdrawn += 1;
  const entry = readEntry(row.entry) as { withdraws?: number } | undefined;
  const codes: LogFaultCode[] = entry?.withdraws === row.withdraws ? [] : ['row-differs'];
  if (!emptied.delete(row.withdraws)) codes.push('withdraws-nothing');
  return codes;
}

function responseFaults({ emptied, tallies, report }: Walk, row: ResponseTable): LogFaultCode[] {
  report.responses += 1;
  const entry = readEntry(row.entry);
  const codes: LogFaultCode[] = [];
  if (row.details === null) report.erased += row.answers === null ? 0 : 1;
  else if (sha256(row.details) !== entry?.detailsHash) codes.push('details-changed');
  if (row.answers === null) {
    emptied.add(row.position);
    return codes;
  }
  if (sha256(row.answers) !== entry?.answersHash) return [...codes, 'answers-changed'];
  const answers = JSON.parse(row.answers) as AnswersPart;
  if (!agrees(row, answers)) codes.push('row-differs');
  if (countCriteria(instrumentOf(answers), answers.levels) !== entry?.counted) {
    codes.push('count-differs');
  }
  change(tallies, countedOf(answers), 1);
  return codes;
}

/** The columns say once more what the part says. */
function agrees(row: ResponseTable, part: AnswersPart): boolean {
  const { instrument, kind, answeredOn, id, unit } = part;
  return (
    row.id === id && row.unit === unit && row.kind === kind && row.answered_on === answeredOn
    && row.instrument === instrument.id && row.version === instrument.version
  );
}

async function verifyIds({ database, unit, report }: Walk, rows: readonly LogRow[]): Promise<void> {
  const responses = rows.flatMap((row) => (isWithdrawal(row) ? [] : [row]));
  if (responses.length === 0) return;
  const found = await database
    .selectFrom('response_id')
    .selectAll()
    .where('id', 'in', responses.map(({ id }) => id))
    .execute();
  const places = new Map(found.map(({ id, unit: of, position }) => [id, `${position} ${of}`]));
  for (const { id, position } of responses) {
    if (places.get(id) === `${position} ${unit}`) continue;
    report.faults.push({ code: 'id-differs', unit, position });
  }
}

async function verifyHead({ database, unit, head, report }: Walk): Promise<void> {
  const stored = database.selectFrom('unit_log').selectAll().where('unit', '=', unit);
  const { position, hash } = await stored.executeTakeFirstOrThrow();
  if (position === head.position && hash === head.hash) return;
  report.faults.push({ code: 'head-differs', unit, position });
}

/** Rows that no log leads to: of units without a head, or ids of no response. */
async function rowsOutside(database: CollectorDatabase, report: LogReport): Promise<LogFault[]> {
  const count = async (table: 'response' | 'response_id' | 'withdrawal'): Promise<number> => {
    const counted = database.selectFrom(table).select(({ fn }) => fn.countAll().as('rows'));
    return Number((await counted.executeTakeFirstOrThrow()).rows);
  };
  const { responses, withdrawn } = report;
  const expected = { response: responses, response_id: responses, withdrawal: withdrawn };
  const faults: LogFault[] = [];
  for (const table of ['response', 'response_id', 'withdrawal'] as const) {
    const differs = (await count(table)) !== expected[table];
    if (differs) faults.push({ code: 'rows-outside-log', where: table });
  }
  const heads = database.selectFrom('unit_log').select('unit');
  const stray = database.selectFrom('tally').select('unit').where('unit', 'not in', heads);
  if ((await stray.limit(1).execute()).length > 0) {
    faults.push({ code: 'rows-outside-log', where: 'tally' });
  }
  return faults;
}

/** What was changed may be no JSON any more. */
function readEntry(text: string): Partial<ResponseEntry> | undefined {
  try {
    return JSON.parse(text) as ResponseEntry;
  } catch {
    return undefined;
  }
}

const publishedFault = (unit: string, position: number): LogFault => ({
  code: 'published-differs', unit, position,
});
