import type { Scorecard } from '../scorecard.ts';
import { checkEntered, type EnteredFigures, type EnteredRow } from './entered-figures.ts';
import { type EntryColumn, mapColumns } from './entry-columns.ts';
import {
  type Entered, type EntryCell, type EntryCode, type EntryIssue, type EntryTable, isBlank, wordsOf,
} from './entry-issue.ts';
import { figureColumns } from './figure-columns.ts';
import { readFigureCell } from './read-figure.ts';

/**
 * Reads a table of figures, a row for each unit and year. All of it is taken in, or none: with one
 * broken cell there are issues and no value. A blank cell is a figure that is not reported.
 */
export function readFigureTable(card: Scorecard, table: EntryTable): Entered<EnteredFigures> {
  const columns = figureColumns(card);
  const mapped = mapColumns(columns, table);
  if (!mapped.ok) return mapped;
  const read = table.rows.map(({ number, cells }) => readRow(card, mapped.columns, number, cells));
  const rows = read.map(({ row }) => row);
  const broken = read.flatMap(({ issues }) => issues);
  const checked = checkEntered(card, rows).map((issue) => placed(issue, table, columns));
  const issues = [...broken, ...checked.filter((issue) => !isEcho(issue, broken))];
  if (issues.length > 0) return { ok: false, issues: issues.toSorted(byRow) };
  return { ok: true, value: { card: card.id, version: card.version, rows } };
}

const byRow = (a: EntryIssue, b: EntryIssue): number => (a.row ?? 0) - (b.row ?? 0);

/** A cell that cannot be read is absent for the check, which must not complain of that again. */
function isEcho({ row, column }: EntryIssue, broken: readonly EntryIssue[]): boolean {
  const ofRow = broken.filter((issue) => issue.row === row);
  return ofRow.length > 0 && (column === undefined || ofRow.some((each) => each.column === column));
}

/** Says of a row the number that the spreadsheet shows, and of a column its heading. */
function placed(issue: EntryIssue, table: EntryTable, columns: readonly EntryColumn[]): EntryIssue {
  const { row, column, code } = issue;
  const number = row === undefined ? undefined : table.rows[row - 1]?.number;
  const heading = columns.find(({ key }) => key === column || key === `domain:${column}`);
  return {
    code,
    ...(number === undefined ? {} : { row: number }),
    ...(heading ? { column: heading.name.vi } : {}),
  };
}

interface ReadRow {
  row: EnteredRow;
  issues: EntryIssue[];
}

function readRow(
  card: Scorecard,
  columns: readonly (EntryColumn | undefined)[],
  number: number,
  cells: readonly EntryCell[],
): ReadRow {
  const issues: EntryIssue[] = [];
  const cellOf = (key: string): EntryCell => cells[columns.findIndex((each) => each?.key === key)];
  const figureOf = (key: string): number | undefined => {
    const cell = cellOf(key);
    if (isBlank(cell)) return undefined;
    const read = readCell(card, key, cell);
    if (typeof read === 'number') return read;
    const column = columns.find((each) => each?.key === key)!.name.vi;
    issues.push({ code: read, row: number, column, value: wordsOf(cell) });
    return undefined;
  };
  const domains = Object.fromEntries(
    card.domains.flatMap(({ key }) => {
      const figure = figureOf(`domain:${key}`);
      return figure === undefined ? [] : [[key, figure]];
    }),
  );
  const [year, total, place] = ['year', 'total', 'place'].map(figureOf);
  const [unit, source, code] = ['unit', 'source', 'code'].map((key) => wordsOf(cellOf(key)));
  return {
    issues,
    row: {
      unit: unit!, source: source!, domains, year: year ?? Number.NaN,
      ...(code === '' ? {} : { code: code! }),
      ...(total === undefined ? {} : { total }),
      ...(place === undefined ? {} : { place }),
    },
  };
}

/** A figure out of a cell, or why there is none. */
function readCell(card: Scorecard, key: string, cell: EntryCell): number | EntryCode {
  if (cell instanceof Date) return 'date-cell';
  if (typeof cell === 'boolean') return 'not-a-number';
  const read = readFigureCell(typeof cell === 'number' ? cell : wordsOf(cell));
  if (!read.ok) return read.code;
  const isFigure = key === 'total' || key.startsWith('domain:');
  if (read.percent && (!isFigure || card.unit === 'points')) return 'wrong-unit';
  const { value, percent } = read;
  // A cell formatted as a percentage holds 0.8394, and 0,8394 is what a program writes of it.
  const isShare = isFigure && card.unit === 'percent' && !percent && value > 0 && value <= 1;
  return isShare ? 'share-or-percent' : value;
}
