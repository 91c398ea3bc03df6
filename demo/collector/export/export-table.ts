import { dirname } from 'node:path';
import type { PeriodKind } from '#core/calendar/period.ts';
import type { CollectorDatabase } from '../store/tables.ts';
import { readMonthlyTallies, responsesBetween } from './monthly-counts.ts';
import { type MoreAnswers, responseColumns } from './response-columns.ts';
import { responseRows, responseTable } from './response-rows.ts';
import { type AskedScope, type ExportScope, readScope } from './scope.ts';
import { inSnapshot } from './snapshot.ts';
import { type Row, type TableFormat, writeTable } from './table-file.ts';
import { tallyRows, tallyTable } from './tally-rows.ts';
import { writeWhole } from './write-whole.ts';

/** What is exported, of what, and where to. */
export interface TableExport {
  asked: AskedScope;
  format: TableFormat;
  out: string;
  /** Whether a file that exists is written over. */
  force?: boolean;
  now: Date;
  /** Told what there is to do, and then how much of it was done. */
  onTotal?: (total: number) => void;
  onProgress?: (done: number) => void;
}

/** What has become of it. */
export interface Exported {
  scope: ExportScope;
  rows: number;
  /** Responses that had too few others to go with. */
  leftOut: number;
}

/** Exports responses that lead to nobody, as they all were at one moment. */
export function exportResponses(
  database: CollectorDatabase,
  work: TableExport & MoreAnswers & { least?: number; atOnce?: number },
): Promise<Exported> {
  return exportTable(database, work, async (snapshot, scope) => {
    work.onTotal?.(await countResponses(snapshot, scope));
    let leftOut = 0;
    const columns = responseColumns(scope.instrument, work);
    const { onProgress, least, atOnce } = work;
    const onLeftOut = (responses: number): void => void (leftOut += responses);
    const folder = dirname(work.out);
    const watched = { onLeftOut, onProgress, least, atOnce };
    const rows = responseRows(snapshot, { scope, columns, folder, ...watched });
    return { columns: responseTable(columns), rows, leftOut: () => leftOut };
  });
}

/** Exports tallies with small counts hidden, as they all were at one moment. */
export function exportTallies(
  database: CollectorDatabase,
  work: TableExport & { by: PeriodKind; threshold: number },
): Promise<Exported> {
  return exportTable(database, work, async (snapshot, scope) => {
    work.onTotal?.(scope.units.length);
    const { by, threshold, onProgress } = work;
    const rows = tallyRows(snapshot, { scope, by, threshold, onProgress });
    return { columns: tallyTable(scope.instrument), rows, leftOut: () => 0 };
  });
}

interface Table {
  columns: Parameters<typeof writeTable>[2];
  rows: AsyncIterable<readonly Row[]>;
  leftOut: () => number;
}

function exportTable(
  database: CollectorDatabase,
  { asked, format, out, force = false, now }: TableExport,
  tableOf: (snapshot: CollectorDatabase, scope: ExportScope) => Promise<Table>,
): Promise<Exported> {
  return writeWhole(out, { force }, (path) =>
    inSnapshot(database, async (snapshot) => {
      const scope = await readScope(snapshot, asked, now);
      const { columns, rows, leftOut } = await tableOf(snapshot, scope);
      let written = 0;
      await writeTable(format, path, columns, counted(rows, (some) => (written += some)));
      return { scope, rows: written, leftOut: leftOut() };
    }),
  );
}

async function* counted(
  batches: AsyncIterable<readonly Row[]>,
  count: (rows: number) => void,
): AsyncGenerator<readonly Row[]> {
  for await (const rows of batches) {
    count(rows.length);
    yield rows;
  }
}

async function countResponses(database: CollectorDatabase, scope: ExportScope): Promise<number> {
  let total = 0;
  for (const unit of scope.units) {
    for (const kind of scope.kinds) {
      const tallies = await readMonthlyTallies(database, { unit, kind, ...scope });
      total += responsesBetween(tallies, scope);
    }
  }
  return total;
}
