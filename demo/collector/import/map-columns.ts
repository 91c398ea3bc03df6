import { type Instrument, itemsOf, type Scale } from '#core/survey/instrument.ts';
import type { Question } from '#core/survey/question.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import { normalizeText } from '#core/text/normalize-text.ts';
import { type FormColumn, HEAD_NAMES } from './head-names.data.ts';
import { isBlank, type Sheet } from './sheet.ts';
import type { ImportIssue } from './import-issue.ts';

/** What the cells of a column answer: a level of a scale, or a question. */
export type Asked =
  | { kind: 'level'; scale: Scale }
  | Exclude<Question, { kind: 'note' | 'ratings' }>;

/** A column that was understood. */
export type MappedColumn = { at: number; head: string } & (
  | { kind: 'form'; key: FormColumn }
  | { kind: 'answer'; key: string; asked: Asked }
  | { kind: 'ignored' }
);

/** What each column holds, and what is wrong with the headings. */
export interface MappedColumns {
  columns: readonly MappedColumn[];
  issues: readonly ImportIssue[];
}

/** What a heading stands for, without the place of the column. */
type Meaning = WithoutPlace<MappedColumn>;
type WithoutPlace<Column> = Column extends MappedColumn ? Omit<Column, 'at' | 'head'> : never;

const IGNORED: Meaning = { kind: 'ignored' };

/**
 * Finds out what each column holds: by its key, by the official wording of a criterion or question,
 * or as it was said (`said`: heading → key; an empty key leaves the column out).
 */
export function mapColumns(
  sheet: Sheet,
  instrument: Instrument,
  said: ReadonlyMap<string, string>,
): MappedColumns {
  const known = knownHeadings(instrument);
  const wanted = new Map([...said].map(([heading, key]) => [normalizeText(heading), key]));
  const columns: MappedColumn[] = [];
  const issues: ImportIssue[] = [];
  for (const { at, heading, isEmpty } of columnsOf(sheet)) {
    const asKey = wanted.get(normalizeText(heading));
    const meaning = asKey === '' ? IGNORED : known.get(normalizeText(asKey ?? heading));
    const head = heading === '' ? `(${at + 1})` : heading;
    const place = { row: 1, column: head };
    if (meaning) {
      const twice = 'key' in meaning && headOf(columns, meaning.key) !== undefined;
      if (twice) issues.push({ ...place, code: 'column-twice', value: meaning.key });
      columns.push({ at, head, ...meaning });
    } else if (!isEmpty) {
      const code = heading === '' ? 'head-missing' : 'unknown-column';
      issues.push({ ...place, code, value: asKey });
    }
  }
  return {
    columns,
    issues: [...issues, ...absentHeadings(sheet, wanted), ...missingColumns(columns, instrument)],
  };
}

/** The heading of the column that holds a key; undefined where none does. */
export const headOf = (columns: readonly MappedColumn[], key: string): string | undefined =>
  columns.find((column) => 'key' in column && column.key === key)?.head;

function columnsOf({ head, rows }: Sheet): { at: number; heading: string; isEmpty: boolean }[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), head.length);
  return Array.from({ length: width }, (_, at) => ({
    at, heading: head[at] ?? '', isEmpty: rows.every(({ cells }) => isBlank(cells[at])),
  }));
}

/** Headings that were said to be something and are not there. */
function absentHeadings({ head }: Sheet, wanted: ReadonlyMap<string, string>): ImportIssue[] {
  const there = new Set(head.map(normalizeText));
  const absent = [...wanted.keys()].filter((heading) => !there.has(heading));
  return absent.map((column) => ({ row: 1, column, code: 'mapped-column-missing' }));
}

/** Every heading that is understood, folded, with what its column holds. */
function knownHeadings(instrument: Instrument): Map<string, Meaning> {
  const known = new Map<string, Meaning>();
  const twice = new Set<string>();
  const enter = (names: readonly string[], column: Meaning): void => {
    for (const name of names.map(normalizeText)) {
      if (known.has(name)) twice.add(name);
      known.set(name, column);
    }
  };
  for (const [key, names] of Object.entries(HEAD_NAMES)) {
    enter([key, ...names], { kind: 'form', key: key as FormColumn });
  }
  for (const { key, wording } of itemsOf(instrument)) {
    const asked = { kind: 'level' as const, scale: instrument.scale };
    enter([key, wording.vi], { kind: 'answer', key, asked });
  }
  for (const question of questionsOf(instrument)) enterQuestion(question, enter);
  // Two questions with the same words can be told apart by their keys only.
  for (const name of twice) known.delete(name);
  return known;
}

function enterQuestion(
  question: Question,
  enter: (names: readonly string[], column: Meaning) => void,
): void {
  if (question.kind === 'note') return;
  if (question.kind === 'ratings') {
    for (const { key, wording } of question.items) {
      const asked = { kind: 'level' as const, scale: question.scale };
      enter([key, wording.vi], { kind: 'answer', key, asked });
    }
    return;
  }
  const { key, wording } = question;
  enter([key, wording.vi], { kind: 'answer', key, asked: question });
  // An export has bands of numbers: too coarse to be an answer.
  if (question.kind === 'number') enter([`${question.key}-band`], IGNORED);
}

function missingColumns(
  columns: readonly MappedColumn[],
  { eligibility }: Instrument,
): ImportIssue[] {
  if (!columns.some(({ kind }) => kind === 'answer')) return [{ row: 1, code: 'no-answer-column' }];
  const asked = eligibility?.question.key;
  if (asked === undefined || headOf(columns, asked) !== undefined) return [];
  return [{ row: 1, column: asked, code: 'eligibility-column-missing' }];
}
