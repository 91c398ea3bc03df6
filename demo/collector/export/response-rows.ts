import { hash } from 'node:crypto';
import { monthOf, monthsOf, type Period } from '#core/calendar/period.ts';
import type { ResponseKind } from '#core/survey/response.ts';
import type { CollectorDatabase } from '../store/tables.ts';
import { type MonthlyScope, readMonthlyTallies, responsesBetween } from './monthly-counts.ts';
import { RESPONSE_PLACE } from './place-columns.data.ts';
import { keyOf, protectGroups, type ShownTraits, type Traits } from './protect-groups.ts';
import { type PlainResponse, readResponses } from './read-responses.ts';
import type { ResponseColumns } from './response-columns.ts';
import { openShares, type RowShares } from './row-shares.ts';
import { type ExportScope, nameOfInstrument } from './scope.ts';
import type { Cell, Column, Row } from './table-file.ts';
import { toldPeriods } from './told-periods.ts';

/** As many rows as share what is shown of when, with what and by whom they were answered. */
export const LEAST_IN_GROUP = 5;

/** What an export of responses works with. */
export interface ResponseExport {
  scope: ExportScope;
  columns: ResponseColumns;
  /** Rows in the smallest group; at least 2. */
  least?: number | undefined;
  /** Where rows may lie while they are put in order. */
  folder: string;
  /** Rows that are held at once, nearly. */
  atOnce?: number | undefined;
  /** Told how many rows were written. */
  onProgress?: ((rows: number) => void) | undefined;
  /** Told how many responses were left out, since too few were there to go with. */
  onLeftOut?: (responses: number) => void;
}

const WRITTEN_AT_ONCE = 5000;
const HELD_AT_ONCE = 100_000;

/** All columns of the export: where and when, then respondents, then the questions of the form. */
export function responseTable({ attributes, answers }: ResponseColumns): Column[] {
  return [...RESPONSE_PLACE, ...attributes, ...answers];
}

/**
 * The responses of a scope as rows that lead to nobody. Their order follows from what is in them:
 * it does not tell in which order they came.
 */
export async function* responseRows(
  database: CollectorDatabase,
  work: ResponseExport,
): AsyncGenerator<Row[]> {
  for (const unit of work.scope.units) {
    for (const kind of work.scope.kinds) yield* rowsOfUnit(database, work, unit, kind);
  }
}

async function* rowsOfUnit(
  database: CollectorDatabase,
  work: ResponseExport,
  unit: string,
  kind: ResponseKind,
): AsyncGenerator<Row[]> {
  const { scope, columns, folder, least = LEAST_IN_GROUP, atOnce = HELD_AT_ONCE } = work;
  const asked: MonthlyScope = { unit, kind, instrument: scope.instrument, until: scope.until };
  const tallies = await readMonthlyTallies(database, asked);
  const periods = periodsInside(tallies.responses, scope, least);
  const months = [...periods.keys()];
  const used = months.reduce((sum, month) => sum + tallies.responses.get(month)!, 0);
  work.onLeftOut?.(responsesBetween(tallies, scope) - used);
  if (used === 0) return;
  const responses = readResponses(database, asked, { from: months[0]!, to: months.at(-1)! });
  const count = Math.ceil(used / atOnce);
  const shares = await openShares(folder, count);
  try {
    const told = tell(responses, periods, columns);
    const shown = protectGroups(await divide(told, shares, count), least);
    const start = [unit, nameOfInstrument(scope.instrument), kind];
    for (let share = 0; share < count; share += 1) {
      const rows = await collect(shares.lines(share), shown, start);
      yield* inBatches(rows, work.onProgress);
    }
  } finally {
    await shares.close();
  }
}

/** Puts each response into its share, and counts how many have the same traits. */
async function divide(
  told: AsyncGenerator<Told[]>,
  shares: RowShares,
  count: number,
): Promise<Map<string, number>> {
  const traits = new Map<string, number>();
  for await (const some of told) {
    for (const { traits: own, answers } of some) {
      const key = keyOf(own);
      traits.set(key, (traits.get(key) ?? 0) + 1);
      await shares.add(shareOf(answers, count), JSON.stringify([own, answers]));
    }
  }
  return traits;
}

/** The rows of a share as they may be shown, each with how often it is there. */
async function collect(
  lines: AsyncIterable<string> | Iterable<string>,
  shown: ShownTraits,
  start: readonly string[],
): Promise<Map<string, number>> {
  const rows = new Map<string, number>();
  for await (const line of lines) {
    const [own, answers] = JSON.parse(line) as [Traits, Cell[]];
    const { period, procedure, attributes } = shown(own);
    const cells = [...start, period, procedure, ...attributes].map(emptyToMissing);
    const row = JSON.stringify([...cells, ...answers]);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return rows;
}

/** A response, and what could lead to its person. */
interface Told {
  traits: Traits;
  answers: readonly Cell[];
}

/** The months that may be used, and by which period each is told; a period is used whole or not. */
function periodsInside(
  responses: ReadonlyMap<Period, number>,
  { from, to }: ExportScope,
  least: number,
): Map<Period, Period> {
  const isInside = (month: Period): boolean => month >= from && month <= to;
  const inside = new Map<Period, Period>();
  for (const [month, period] of toldPeriods(responses, least)) {
    if (period === undefined) continue;
    const whole = period === '' ? [...responses.keys()] : monthsOf(period);
    const used = whole.filter((each) => responses.has(each));
    if (used.every(isInside)) inside.set(month, period);
  }
  return new Map([...inside].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function* tell(
  responses: AsyncGenerator<PlainResponse[]>,
  periods: ReadonlyMap<Period, Period>,
  columns: ResponseColumns,
): AsyncGenerator<Told[]> {
  for await (const some of responses) {
    yield some.flatMap(({ answeredOn, procedure = '', answers }) => {
      const period = periods.get(monthOf(answeredOn));
      if (period === undefined) return [];
      const attributes = columns.attributes.map((column) => String(column.read(answers) ?? ''));
      const cells = columns.answers.map((column) => column.read(answers));
      return [{ traits: { period, procedure, attributes }, answers: cells }];
    });
  }
}

/** Which share a row belongs to follows from what is shown of it alone. */
function shareOf(answers: readonly Cell[], shares: number): number {
  if (shares === 1) return 0;
  return Number.parseInt(hash('sha256', JSON.stringify(answers)).slice(0, 8), 16) % shares;
}

function* inBatches(
  rows: ReadonlyMap<string, number>,
  onProgress: (rows: number) => void = () => {},
): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of [...rows.keys()].toSorted()) {
    const cells = (JSON.parse(row) as (string | number | null)[]).map((cell) => cell ?? undefined);
    for (let copies = rows.get(row)!; copies > 0; copies -= 1) {
      batch.push(cells);
      if (batch.length < WRITTEN_AT_ONCE) continue;
      onProgress(batch.length);
      yield batch;
      batch = [];
    }
  }
  onProgress(batch.length);
  if (batch.length > 0) yield batch;
}

const emptyToMissing = (cell: string): Cell => (cell === '' ? undefined : cell);
