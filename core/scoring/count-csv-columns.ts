import type { Instrument } from '../survey/instrument.ts';
import { ByteKeys } from './count-byte-keys.ts';
import type { GroupColumn } from './count-groups.ts';
import type { CountIssue, CountIssueCode } from './count-issues.ts';
import type { CountShape } from './count-table.ts';

/** What a column holds: the level of a criterion, a key that tells the group, or something else. */
export type CsvColumn = { kind: 'level'; item: number } | KeyColumn | { kind: 'other' };

/** A column that tells the group. */
export interface KeyColumn {
  kind: 'key';
  name: string;
  keys: ByteKeys;
  /** What one key more adds to the number of the group. */
  step: number;
  /** What is wrong where another key stands. */
  code: CountIssueCode;
}

/** The columns of a file by their headings, and what keeps it from being counted. */
export interface CsvHeading {
  columns: CsvColumn[];
  issues: Omit<CountIssue, 'row'>[];
}

/**
 * Understands the headings. Each criterion and each column of the groups has to be there once;
 * where a column says which instrument was answered, it has to be this one. Other columns are
 * passed over, but for `kind`: a file that tells open from verified responses is counted by kind,
 * or not at all.
 */
export function readHeading(
  headings: readonly string[],
  { id, version }: Pick<Instrument, 'id' | 'version'>,
  { items }: CountShape,
  groups: readonly GroupColumn[],
): CsvHeading {
  const named = keyColumns(groups, `${id}@${version}`);
  const columns = headings.map((heading): CsvColumn => {
    const item = items.indexOf(heading);
    if (item >= 0) return { kind: 'level', item };
    return named.get(heading) ?? { kind: 'other' };
  });
  const wanted = [...groups.map(({ column }) => column), ...items];
  const used = [...wanted, INSTRUMENT];
  const missing = wanted.filter((name) => !headings.includes(name));
  const twice = used.filter((name) => headings.indexOf(name) !== headings.lastIndexOf(name));
  const mixed = named.has(KIND) ? [] : headings.filter((heading) => heading === KIND);
  const issues = [
    ...missing.map((column) => ({ column, code: 'column-missing' as const })),
    ...twice.map((column) => ({ column, code: 'column-twice' as const })),
    ...mixed.map((column) => ({ column, code: 'kinds-mixed' as const })),
  ];
  return { columns, issues };
}

/**
 * Forms are never told apart within one table, nor people by what they answered.
 * @throws RangeError for such a column of groups, or for the same one twice
 */
export function refuseColumns(groups: readonly GroupColumn[], { items }: CountShape): void {
  const names = groups.map(({ column }) => column);
  const wrong = names.find(
    (name, at) => name === INSTRUMENT || items.includes(name) || names.indexOf(name) < at,
  );
  if (wrong !== undefined) throw new RangeError(`responses are not grouped by ${wrong} here`);
}

/** Headings of an export that say more than where and when. */
const INSTRUMENT = 'instrument';
const KIND = 'kind';

function keyColumns(groups: readonly GroupColumn[], instrument: string): Map<string, KeyColumn> {
  const only = { column: INSTRUMENT, keys: [instrument] };
  const named = new Map([[INSTRUMENT, keyColumn(only, 0, 'other-instrument')]]);
  let step = 1;
  for (const group of groups.toReversed()) {
    named.set(group.column, keyColumn(group, step, 'unknown-group'));
    step *= group.keys.length;
  }
  return named;
}

function keyColumn({ column, keys }: GroupColumn, step: number, code: CountIssueCode): KeyColumn {
  return { kind: 'key', name: column, keys: new ByteKeys(keys), step, code };
}
