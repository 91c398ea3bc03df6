import {
  daysOf, kindOfPeriod, partsOfPeriod, type Period, type PeriodKind, periodsBetween,
} from '#core/calendar/period.ts';
import { RELIABLE_FROM, type UnitCounts } from '#core/report/score-report.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import { tallyOfShown } from '#core/scoring/shown-counts.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import type { CollectorDatabase } from '../store/tables.ts';
import { readMonthlyTallies } from './monthly-counts.ts';
import { TALLY_FIGURES, TALLY_PLACE } from './place-columns.data.ts';
import { type ExportScope, nameOfInstrument } from './scope.ts';
import { countsBetween, shownItems } from './shown-items.ts';
import type { Cell, Column, Row } from './table-file.ts';

/** What an export of tallies works with. */
export interface TallyExport {
  scope: ExportScope;
  /** One row for each of these; each lies within what is asked for. */
  by: PeriodKind;
  threshold: number;
  /** Told how many units are done. */
  onProgress?: ((units: number) => void) | undefined;
}

/** The columns of tallies; a count that is hidden and a share that is not known are empty. */
export function tallyTable({ scale }: Pick<Instrument, 'scale'>): Column[] {
  const levels = scale.levels.map(({ value, label }): Column => ({
    key: `level-${value}`,
    type: 'integer',
    wording: `Số câu trả lời “${label.vi}”; trống khi được che`,
  }));
  return [...TALLY_PLACE, ...levels, ...TALLY_FIGURES];
}

/**
 * One row for each unit, kind, period and criterion that has responses; small counts are hidden.
 * The periods are those that lie whole within the months that are asked for.
 */
export async function* tallyRows(
  database: CollectorDatabase,
  { scope, by, threshold, onProgress }: TallyExport,
): AsyncGenerator<Row[]> {
  const { instrument } = scope;
  const periods = periodsOf(scope, by);
  for (const unit of scope.units) {
    for (const kind of scope.kinds) {
      const tallies = await readMonthlyTallies(database, { unit, kind, ...scope });
      const shown = shownItems(instrument, tallies, threshold);
      const start = [unit, nameOfInstrument(instrument), kind];
      const rows = periods.flatMap((period) => {
        const counts = countsBetween(instrument, tallies, shown, daysOf(period));
        return rowsOf(instrument, counts).map((row) => [...start, period, ...row]);
      });
      if (rows.length > 0) yield rows;
    }
    onProgress?.(1);
  }
}

/** The periods of a kind that lie within the months that are asked for. */
function periodsOf({ from, to }: ExportScope, by: PeriodKind): Period[] {
  const periods = periodsBetween(from, to).flatMap((period) => periodsIn(period, by));
  if (periods.length > 0) return periods;
  const advice = 'choose other months, or a shorter --by';
  throw new Error(`no whole ${by} lies between ${from} and ${to}; ${advice}`);
}

function periodsIn(period: Period, by: PeriodKind): Period[] {
  if (kindOfPeriod(period) === by) return [period];
  return partsOfPeriod(period).flatMap((part) => periodsIn(part, by));
}

function rowsOf(instrument: Instrument, counts: Omit<UnitCounts, 'unit'>): Cell[][] {
  if (counts.responses === 0) return [];
  const { items } = scoreTally(instrument, tallyOfShown(instrument, counts), 'pooled');
  return items.map(({ key, score }) => {
    const { answers, counts: levels, satisfied } = counts.items[key]!;
    const reliable = answers >= RELIABLE_FROM ? 'yes' : 'no';
    const interval = [score?.interval.low, score?.interval.high];
    const figures = [satisfied, score?.index, ...interval, reliable];
    return [key, counts.responses, answers, ...levels, ...figures];
  });
}
