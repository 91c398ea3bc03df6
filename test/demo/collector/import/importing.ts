import { csvFormatRows } from 'd3-dsv';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import {
  type FormImport,
  type ImportResult,
  importForms,
} from '../../../../demo/collector/import/import-forms.ts';
import { unitsWithOrigins } from '../../../../demo/collector/guard/units.ts';
import { readCsv } from '../../../../demo/collector/import/read-sheet.ts';
import type { ReadSheet } from '../../../../demo/collector/import/sheet.ts';
import type { CollectorDatabase } from '../../../../demo/collector/store/tables.ts';
import { NOW } from '../fixture.ts';

/** A table as CSV in UTF-8. */
export const csv = (...rows: readonly (readonly string[])[]): ReadSheet =>
  readCsv(Buffer.from(csvFormatRows(rows.map((row) => [...row]))));

/** Imports a table; it has to be readable. */
export async function importTable(
  database: CollectorDatabase,
  table: ReadSheet,
  more: Partial<FormImport> = {},
): Promise<ImportResult> {
  const work: FormImport = {
    unit: 'H55',
    instrument: SIPAS_2017,
    batch: 'đợt 1',
    map: new Map(),
    units: unitsWithOrigins([]),
    now: NOW,
    commit: false,
    ...more,
  };
  const outcome = await importForms(database, table, work);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.result;
}

/** Its faults as `row column value code`. */
export const faultsOf = ({ issues }: ImportResult): string[] =>
  issues.map(({ row, column, value, code }) =>
    [row, column, value, code].map((part) => part ?? '').join(' | '),
  );
