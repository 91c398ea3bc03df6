import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { PROCEDURE_CODE } from '#core/protocol/survey-response.schema.ts';
import type { Answers, AnswerValue } from '#core/survey/response.ts';
import { parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import { nameOfInstrument } from '../export/scope.ts';
import type { FormColumn } from './head-names.data.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportIssue } from './import-issue.ts';
import { headOf, type MappedColumn } from './map-columns.ts';
import { cellWords, readAnswer } from './read-answer.ts';
import { readDay } from './read-day.ts';
import { isBlank, type SheetCell, type SheetRow } from './sheet.ts';
import type { IssueCode } from './words.data.ts';

/** What a row says, before it is a response. */
export interface DraftForm {
  row: number;
  /** Number on the form; absent where the forms have none. */
  form?: string;
  answeredOn: string;
  procedure?: string;
  answers: Answers;
}

/** What a row says, or everything that is wrong with it. */
export type ReadRow =
  | { ok: true; draft: DraftForm }
  | { ok: false; issues: readonly ImportIssue[] };

/** What stands in the columns that hold no answers. */
type Said = Partial<Record<FormColumn, SheetCell>>;

/** A fault of such a column. */
type SaidIssue = [key: FormColumn, code: IssueCode];

/** Reads one row, by the columns that were understood. */
export function readRow(
  { number: row, cells }: SheetRow,
  columns: readonly MappedColumn[],
  context: ImportContext,
): ReadRow {
  const { answers, issues } = readAnswers(row, cells, columns);
  const said = saidIn(cells, columns);
  const form = formNumber(said.form);
  const day = readDayOf(said.answeredOn, context);
  const found: SaidIssue[] = [
    ...(form === undefined && headOf(columns, 'form') !== undefined ? FORM_MISSING : []),
    ...(day.ok ? [] : [['answeredOn', day.code] as SaidIssue]),
    ...contradictions(said, context),
  ];
  const all = [...issues, ...found.map((issue) => placed(row, issue, said, columns))];
  if (all.length > 0 || !day.ok) return { ok: false, issues: all };
  const procedure = isBlank(said.procedure) ? {} : { procedure: cellWords(said.procedure) };
  const numbered = form === undefined ? {} : { form };
  return { ok: true, draft: { row, ...numbered, answeredOn: day.value, ...procedure, answers } };
}

const FORM_MISSING: SaidIssue[] = [['form', 'form-missing']];

function readAnswers(
  row: number,
  cells: readonly SheetCell[],
  columns: readonly MappedColumn[],
): { answers: Answers; issues: ImportIssue[] } {
  const answers: Record<string, AnswerValue> = {};
  const issues: ImportIssue[] = [];
  for (const column of columns) {
    const cell = cells[column.at];
    if (column.kind !== 'answer' || isBlank(cell)) continue;
    const read = readAnswer(cell, column.asked);
    if (read.ok) answers[column.key] = read.value;
    else issues.push({ row, column: column.head, value: cellWords(cell), code: read.code });
  }
  return { answers, issues };
}

function saidIn(cells: readonly SheetCell[], columns: readonly MappedColumn[]): Said {
  const said: Said = {};
  for (const column of columns) if (column.kind === 'form') said[column.key] = cells[column.at];
  return said;
}

function placed(
  row: number,
  [key, code]: SaidIssue,
  said: Said,
  columns: readonly MappedColumn[],
): ImportIssue {
  const value = isBlank(said[key]) ? undefined : cellWords(said[key]);
  return { row, column: headOf(columns, key) ?? key, value, code };
}

/** Spreadsheets take the zeros off a number: 017 and 17 are one form. */
function formNumber(cell: SheetCell): string | undefined {
  if (isBlank(cell)) return undefined;
  const words = cellWords(cell);
  return /^\d+$/u.test(words) ? words.replace(/^0+(?=\d)/u, '') : words;
}

function readDayOf(
  cell: SheetCell,
  { answeredOn, instrument, from, to, now }: ImportContext,
): { ok: true; value: string } | { ok: false; code: IssueCode } {
  const value = isBlank(cell) ? answeredOn : readDay(cell);
  if (value === undefined) return { ok: false, code: isBlank(cell) ? 'day-missing' : 'not-a-day' };
  if (value > vietNamDay(now)) return { ok: false, code: 'in-the-future' };
  const { issued } = instrument.source;
  if (issued !== undefined && value < issued) return { ok: false, code: 'before-the-form' };
  const outside = (from !== undefined && value < from) || (to !== undefined && value > to);
  return outside ? { ok: false, code: 'outside-the-survey' } : { ok: true, value };
}

/** What a row says of itself has to agree with what is imported. */
function contradictions(
  { procedure, unit, instrument, kind }: Said,
  context: ImportContext,
): SaidIssue[] {
  const found: SaidIssue[] = [];
  if (!isBlank(procedure) && !isProcedure(cellWords(procedure))) {
    found.push(['procedure', 'not-a-procedure']);
  }
  if (differs(unit, context.unit)) found.push(['unit', 'other-unit']);
  if (differs(instrument, nameOfInstrument(context.instrument))) {
    found.push(['instrument', 'other-instrument']);
  }
  if (differs(kind, 'open')) found.push(['kind', 'not-open']);
  return found;
}

const differs = (cell: SheetCell, expected: string): boolean =>
  !isBlank(cell) && cellWords(cell) !== expected;

/** Spreadsheets take codes for numbers and spoil them (1.004870 → 1.00487): the rest is no code. */
function isProcedure(words: string): boolean {
  if (/^[\d.,\s]+$/u.test(words)) return parseProcedureCode(words) !== undefined;
  return PROCEDURE_CODE.test(words);
}
