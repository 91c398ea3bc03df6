import { type BandTable, checkBands } from '../bands.ts';
import { sayTarget } from '../commitments/assess-commitments.ts';
import type {
  CommitmentPlan, Duty, Measured, MeasuredPart, MeasuredValue,
} from '../commitments/commitment.ts';
import { MEASURE_COLUMN_WORDS as WORDS } from './column-words.data.ts';
import { type EntryColumn, mapColumns } from './entry-columns.ts';
import {
  type Entered, type EntryCell, type EntryCode, type EntryIssue, type EntryTable, isBlank, wordsOf,
} from './entry-issue.ts';
import { readCount, readResult } from './read-result.ts';

/** What a unit did of a plan, by the key of the duty. */
export interface EnteredMeasures {
  plan: string;
  version: number;
  measures: Readonly<Record<string, Measured>>;
}

/** The columns of a table of commitments. Words and target are there for the reader. */
export const MEASURE_COLUMNS: readonly EntryColumn[] = Object.entries(WORDS).map(([key, name]) => ({
  key, name, required: ['key', 'done', 'of', 'result', 'year', 'source'].includes(key),
}));

/** A row of the table that says something. */
interface MeasureRow {
  number: number;
  duty: Duty;
  part: string;
  value: MeasuredValue;
  year: number;
  source: string;
}

/**
 * Reads what a unit did of a plan: a row for each duty, or several with a name each where the
 * target holds for each field or unit. A duty whose row is blank is not reported. All is taken in,
 * or none.
 * @param bands the classes of that unit's own index, for "từ loại Tốt trở lên"
 */
export function readMeasureTable(
  plan: CommitmentPlan,
  table: EntryTable,
  bands?: BandTable,
): Entered<EnteredMeasures> {
  if (bands && checkBands(bands).length > 0) return { ok: false, issues: [{ code: 'bad-bands' }] };
  const mapped = mapColumns(MEASURE_COLUMNS, table);
  if (!mapped.ok) return mapped;
  const keys = mapped.columns.map((column) => column?.key);
  const read = table.rows.map(({ number, cells }) => {
    const cellOf = (key: string): EntryCell => cells[keys.indexOf(key)];
    return readRow(plan, number, cellOf, bands);
  });
  const issues = read.flatMap((row) => ('issues' in row ? row.issues : []));
  if (issues.length > 0) return { ok: false, issues };
  return join(plan, read.flatMap((row) => ('duty' in row ? [row] : [])));
}

type ReadRow = MeasureRow | { issues: EntryIssue[] };

function readRow(
  plan: CommitmentPlan,
  number: number,
  cellOf: (key: string) => EntryCell,
  bands: BandTable | undefined,
): ReadRow {
  const issue = (code: EntryCode, key: keyof typeof WORDS): ReadRow => {
    const value = wordsOf(cellOf(key));
    const place = { code, row: number, column: WORDS[key].vi };
    return { issues: [value === '' ? place : { ...place, value }] };
  };
  const key = wordsOf(cellOf('key'));
  const duty = plan.items.flatMap(({ duties }) => duties).find((each) => each.key === key);
  if (!duty) return issue('unknown-duty', 'key');
  const values = (['done', 'of', 'result'] as const).filter((each) => !isBlank(cellOf(each)));
  if (values.length === 0) return { issues: [] };
  if (duty.target.kind === 'in-words') return issue('not-measurable', values[0]!);
  const value = readValue(duty, cellOf, bands);
  if ('code' in value) return issue(value.code, value.key);
  const year = readCount(cellOf('year'));
  if (year === undefined || year < 1000 || year > 9999) return issue('not-a-year', 'year');
  const source = wordsOf(cellOf('source'));
  if (source === '') return issue('no-source', 'source');
  return { number, duty, part: wordsOf(cellOf('part')), value, year, source };
}

function readValue(
  duty: Duty,
  cellOf: (key: string) => EntryCell,
  bands: BandTable | undefined,
): MeasuredValue | { code: EntryCode; key: 'done' | 'of' | 'result' } {
  const [doneCell, ofCell, result] = ['done', 'of', 'result'].map(cellOf);
  const [hasDone, hasOf] = [!isBlank(doneCell), !isBlank(ofCell)];
  if (!hasDone && !hasOf) return readResult(duty.target, result, bands);
  if (!isBlank(result)) return { code: 'two-values', key: 'result' };
  if (['count', 'done', 'band'].includes(duty.target.kind)) {
    return { code: 'needs-result', key: hasDone ? 'done' : 'of' };
  }
  if (!hasDone || !hasOf) return { code: 'one-of-two', key: hasDone ? 'of' : 'done' };
  const [done, of] = [readCount(doneCell), readCount(ofCell)];
  if (done === undefined) return { code: 'not-a-count', key: 'done' };
  if (of === undefined) return { code: 'not-a-count', key: 'of' };
  return done > of ? { code: 'more-than-all', key: 'done' } : { kind: 'ratio', done, of };
}

/** Puts the rows of each duty together: one value, or its parts by name. */
function join(plan: CommitmentPlan, rows: readonly MeasureRow[]): Entered<EnteredMeasures> {
  const byKey = new Map<string, MeasureRow[]>();
  for (const row of rows) byKey.set(row.duty.key, [...(byKey.get(row.duty.key) ?? []), row]);
  const issues = [...byKey.values()].flatMap(conflicts);
  if (issues.length > 0) return { ok: false, issues };
  const measures = Object.fromEntries(
    [...byKey].map(([key, group]): [string, Measured] => {
      const { year, source } = group[0]!;
      const name = { vi: source, en: source };
      const value = valueOf(group);
      return [key, { value, period: { year }, source: { name, certainty: 'confirmed' } }];
    }),
  );
  return { ok: true, value: { plan: plan.id, version: plan.version, measures } };
}

function conflicts(group: readonly MeasureRow[]): EntryIssue[] {
  const [first] = group;
  return group.slice(1).flatMap((row, at): EntryIssue[] => {
    const before = group.slice(0, at + 1);
    const place = { row: row.number, value: row.duty.key };
    const named = row.value.kind === 'ratio' && row.part !== '' && first!.part !== '';
    if (!named || before.some(({ part }) => part === row.part)) {
      return [{ ...place, code: 'repeated-duty', column: WORDS.key.vi }];
    }
    if (row.year === first!.year && row.source === first!.source) return [];
    return [{ ...place, code: 'other-periods', column: WORDS.year.vi }];
  });
}

function valueOf(group: readonly MeasureRow[]): MeasuredValue {
  const [first] = group;
  if (first!.part === '' || first!.value.kind !== 'ratio') return first!.value;
  const parts = group.flatMap(({ part, value }): MeasuredPart[] =>
    value.kind === 'ratio' ? [{ name: part, done: value.done, of: value.of }] : [],
  );
  return { kind: 'parts', parts };
}

/** The rows of a template: each duty with its words and target, to be filled in. */
export function measureTemplate({ items, year }: CommitmentPlan): string[][] {
  return items.flatMap(({ duties }) =>
    duties.map((duty) =>
      MEASURE_COLUMNS.map(({ key }) => {
        if (key === 'key') return duty.key;
        if (key === 'text') return duty.text.vi;
        if (key === 'target') return sayTarget(duty).vi;
        return key === 'year' ? String(year) : '';
      }),
    ),
  );
}
