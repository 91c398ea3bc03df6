import { isMonth, monthOf, type Period } from '#core/calendar/period.ts';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { findInstrument, INSTRUMENTS } from '#core/survey/instruments/index.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import type { ResponseKind } from '#core/survey/response.ts';
import type { CollectorDatabase } from '../store/tables.ts';
import { unitsOf } from '../store/walk-log.ts';

/** What an export or a report is about, understood. */
export interface ExportScope {
  units: readonly string[];
  instrument: Instrument;
  kinds: readonly ResponseKind[];
  /** First and last month, both included. */
  from: Period;
  to: Period;
  /** The last month of which anything is used; the same for every period that is asked for. */
  until: Period;
}

/** The same as it was asked for; what is absent is everything. */
export interface AskedScope {
  units?: readonly string[] | undefined;
  /** Such as `sipas-2017@1`. */
  instrument?: string | undefined;
  kind?: string | undefined;
  /** Months such as `2026-10`. */
  from?: string | undefined;
  to?: string | undefined;
  /** Also the month that is not over yet: who asks twice learns what came in between. */
  unfinished?: boolean | undefined;
}

/**
 * Understands what is asked for, by what the collector has.
 * @throws Error with one sentence on what is wrong and what to do
 */
export async function readScope(
  database: CollectorDatabase,
  asked: AskedScope,
  now: Date,
): Promise<ExportScope> {
  const until = lastMonth(now, asked.unfinished);
  const units = await readUnits(database, asked.units);
  const used = await readUsed(database, units);
  const instrument = pickInstrument(asked.instrument, used);
  const [begin] = used.filter(isOf(instrument)).map(({ first }) => first);
  const [from, to] = [readMonth('from', asked.from), readMonth('to', asked.to)];
  const scope = {
    units,
    instrument,
    kinds: readKinds(asked.kind),
    from: from ?? januaryOf(begin ?? until),
    to: to ?? until,
    until,
  };
  checkMonths(scope, begin);
  return scope;
}

/** `sipas-2017@1` */
export const nameOfInstrument = ({ id, version }: Pick<Instrument, 'id' | 'version'>): string =>
  `${id}@${version}`;

/**
 * The instrument of a name such as `sipas-2017@1`.
 * @throws Error with one sentence on what is wrong and what to do
 */
export function instrumentNamed(name: string): Instrument {
  const [id, version] = name.split('@');
  const found = findInstrument({ id: id ?? '', version: Number(version) });
  if (found) return found;
  const known = INSTRUMENTS.map(nameOfInstrument).join(', ');
  throw new Error(`there is no instrument ${name}; known are ${known}`);
}

interface Used {
  instrument: string;
  version: number;
  first: Period;
}

const isOf = ({ id, version }: Instrument) => (used: Used): boolean =>
  used.instrument === id && used.version === version;

function lastMonth(now: Date, unfinished = false): Period {
  const month = monthOf(vietNamDay(now));
  if (unfinished) return month;
  return monthOf(vietNamDay(new Date(`${month}-01T00:00:00+07:00`), -1));
}

async function readUnits(
  database: CollectorDatabase,
  asked: readonly string[] | undefined,
): Promise<string[]> {
  const known = await unitsOf(database);
  if (!asked || asked.length === 0) return known;
  const missing = asked.filter((unit) => !known.includes(unit));
  if (missing.length === 0) return [...new Set(asked)];
  throw new Error(`no response of unit ${missing.join(', ')} is kept here; check the agency id`);
}

/** Which instruments the units have answers to, and since when. */
async function readUsed(database: CollectorDatabase, units: readonly string[]): Promise<Used[]> {
  if (units.length === 0) throw new Error('this collector has kept no response yet');
  const rows = await database
    .selectFrom('tally')
    .select(({ fn }) => ['instrument', 'version', fn.min('day').as('first')])
    .where('unit', 'in', [...units])
    .groupBy(['instrument', 'version'])
    .orderBy('instrument')
    .orderBy('version')
    .execute();
  return rows.map(({ first, ...used }) => ({ ...used, first: monthOf(first) }));
}

function pickInstrument(asked: string | undefined, used: readonly Used[]): Instrument {
  if (asked !== undefined) return instrumentNamed(asked);
  const names = used.map(({ instrument: id, version }) => nameOfInstrument({ id, version }));
  if (names.length === 1) return instrumentNamed(names[0]!);
  throw new Error(`these units have answered ${names.join(', ')}; name one with --instrument`);
}

function readKinds(kind: string | undefined): ResponseKind[] {
  if (kind === undefined) return ['open', 'verified'];
  if (kind === 'open' || kind === 'verified') return [kind];
  throw new Error(`--kind is ${kind}; expected open or verified`);
}

function readMonth(name: string, text: string | undefined): Period | undefined {
  if (text === undefined || isMonth(text)) return text;
  const expected = 'expected a month such as 2026-10: single days could name a person';
  throw new Error(`--${name} is ${text}; ${expected}`);
}

function checkMonths({ from, to, until }: ExportScope, begin: Period | undefined): void {
  if (to > until) {
    const advice = `end with ${until}, or take it with --unfinished`;
    throw new Error(`the month ${to} is not over yet; ${advice}`);
  }
  if (from > to) throw new Error(`--from ${from} is after ${to}, the last month to be used`);
  if (begin === undefined || begin <= until) return;
  const advice = 'take them with --unfinished';
  throw new Error(`all responses are of ${begin} or later, which is not over yet; ${advice}`);
}

/** Whole years can be told only where their first months are asked for too. */
const januaryOf = (month: Period): Period => `${month.slice(0, 4)}-01`;
