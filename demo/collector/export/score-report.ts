import { daysOf } from '#core/calendar/period.ts';
import { makeScoreReport, type ScoreReport, type UnitCounts } from '#core/report/score-report.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import type { CollectorDatabase } from '../store/tables.ts';
import { readMonthlyTallies } from './monthly-counts.ts';
import { type AskedScope, type ExportScope, readScope } from './scope.ts';
import { countsBetween, shownItems } from './shown-items.ts';
import { inSnapshot } from './snapshot.ts';

/** What a report is made of besides the database. */
export interface AskedReport {
  /** The kind has to be one: the two are never added up. */
  asked: AskedScope & { kind: string };
  /** Counts below it are hidden. */
  threshold: number;
  now: Date;
}

/** Makes a report of what is stored at one moment. */
export function readScoreReport(
  database: CollectorDatabase,
  { asked, threshold, now }: AskedReport,
): Promise<{ report: ScoreReport; instrument: Instrument }> {
  return inSnapshot(database, async (snapshot) => {
    const scope = await readScope(snapshot, asked, now);
    const { instrument, from, to } = scope;
    const [kind] = scope.kinds;
    const units = await readUnits(snapshot, scope, threshold);
    const report = makeScoreReport({ instrument, kind: kind!, from, to, threshold }, units);
    return { report, instrument };
  });
}

async function readUnits(
  database: CollectorDatabase,
  { units, kinds, instrument, from, to, until }: ExportScope,
  threshold: number,
): Promise<UnitCounts[]> {
  const days = { from: daysOf(from).from, to: daysOf(to).to };
  const counts: UnitCounts[] = [];
  for (const unit of units) {
    const asked = { unit, kind: kinds[0]!, instrument, until };
    const tallies = await readMonthlyTallies(database, asked);
    const shown = shownItems(instrument, tallies, threshold);
    counts.push({ unit, ...countsBetween(instrument, tallies, shown, days) });
  }
  return counts;
}
