import { fillWording, type Language, type Wording, type WordingData } from '#core/wording.ts';
import type { Conflict } from './compare-forms.ts';
import type { ImportIssue } from './import-issue.ts';
import type { ImportResult } from './import-forms.ts';
import type { KeyedForm } from './read-forms.ts';
import type { MappedColumn } from './map-columns.ts';
import { ISSUE_WORDS, PREVIEW_WORDS as WORDS } from './words.data.ts';

type Say = (words: Wording, data?: WordingData) => string;

/** Control letters that JSON writes as they are, and those that turn a line around. */
const UNSEEN = /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const MOST_ISSUES = 200;
const FIRST_FORMS = 3;
const LONGEST_VALUE = 60;

/** What an import has found: how the file was understood, and each fault with its place. */
export function sayImport(file: string, result: ImportResult, language: Language): string[] {
  const say: Say = (words, data) => fillWording(words, data)[language];
  const { sheet, columns, forms, issues, conflicts, kept, repeated, committed } = result;
  const faults = [
    ...issues.map((issue) => [sayIssue(issue, language)]),
    ...conflicts.map((conflict) => sayConflict(conflict, language)),
  ];
  const rest = faults.length - MOST_ISSUES;
  const sums = { kept, repeated, conflicts: conflicts.length, errors: issues.length };
  return [
    say(WORDS.read, { file, format: sheet.format, rows: sheet.rows.length }),
    ...columns.map((column) => sayColumn(column, language)),
    ...sayDays(forms, say),
    ...(forms.length > 0 ? [say(WORDS.first)] : []),
    ...forms
      .slice(0, FIRST_FORMS)
      .map((form) => say(WORDS.form, { row: form.row, what: sayForm(form) })),
    ...faults.slice(0, MOST_ISSUES).flat(),
    ...(rest > 0 ? [say(WORDS.more, { count: rest })] : []),
    say(committed ? WORDS.committed : WORDS.preview, sums),
    ...(committed ? [] : [say(faults.length > 0 ? WORDS.refused : WORDS.again)]),
  ];
}

/** One fault: where, what stands there, what is wrong and what to do. */
export function sayIssue({ row, column, value, code }: ImportIssue, language: Language): string {
  const place = row === undefined ? [] : [placeOf(row, column, language)];
  const shown = value === undefined ? [] : [quote(value)];
  return `${[...place, ...shown].join(' ')}: ${ISSUE_WORDS[code][language]}`;
}

function sayConflict({ form, differences }: Conflict, language: Language): string[] {
  const nothing = WORDS.nothing[language];
  const { row, form: value } = form;
  return [
    sayIssue({ row, value, code: 'conflict' }, language),
    ...differences.map(({ key, stored, given }) => {
      const [was, is] = [stored, given].map((each) => (each === undefined ? nothing : quote(each)));
      return fillWording(WORDS.difference, { key, stored: was!, given: is! })[language];
    }),
  ];
}

function placeOf(row: number, column: string | undefined, language: Language): string {
  if (column === undefined) return fillWording(WORDS.place, { row })[language];
  return fillWording(WORDS.placeColumn, { row, column: quote(column) })[language];
}

function sayColumn(column: MappedColumn, language: Language): string {
  const key = column.kind === 'ignored' ? WORDS.ignored[language] : column.key;
  return fillWording(WORDS.column, { head: quote(column.head), key })[language];
}

function sayDays(forms: readonly KeyedForm[], say: Say): string[] {
  const days = forms.map(({ response }) => response.answeredOn).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? [] : [say(WORDS.days, { from, to })];
}

function sayForm({ form, response }: KeyedForm): string {
  const { answeredOn, procedure, answers } = response;
  const said = Object.entries(answers).map(([key, value]) => `${key} ${quote(String(value))}`);
  const known = [form && quote(form), answeredOn, procedure].filter((part) => part !== undefined);
  return [...known, ...said].join(', ');
}

/** Words of a file, short and on one line, with nothing that a terminal obeys. */
function quote(words: string): string {
  const short = words.length > LONGEST_VALUE ? `${words.slice(0, LONGEST_VALUE)}…` : words;
  return JSON.stringify(short.replaceAll(UNSEEN, '?'));
}
