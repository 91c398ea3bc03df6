import type { Issue } from '../../check-answers.ts';

/**
 * One row of a sheet: the words of its cells by the header of their column, as they stand. A blank
 * cell is absent, a blank row is an empty object: the row at index 0 is row 2 of the spreadsheet.
 */
export type XlsRow = Readonly<Record<string, string>>;

export type XlsSheetName = 'survey' | 'choices' | 'settings';

/** A form of XLSForm (xlsform.org): the rows of its three sheets. */
export type XlsForm = Readonly<Record<XlsSheetName, readonly XlsRow[]>>;

/** What cannot be carried over, and the cell where it stands; `path` says the same as one word. */
export interface XlsIssue extends Issue {
  sheet: XlsSheetName;
  /** Row of the spreadsheet, from 1; the headers are row 1. */
  row: number;
  /** Header of the column, as it stands. */
  column: string;
}

/** The languages of an instrument, as XLSForm writes them behind `label::`. */
export const LANGUAGES = { vi: 'Tiếng Việt (vi)', en: 'English (en)' } as const;

/** The header of words in one language, such as `label::English (en)`. */
export const inLanguage = (column: string, language: keyof typeof LANGUAGES): string =>
  `${column}::${LANGUAGES[language]}`;

/** List of the scale of the criteria, and beginnings of the names of other lists and of groups. */
export const SCALE_LIST = 'satisfaction';
export const FACTOR = 'factor_';
export const RATINGS = 'ratings_';

/** Names of what stands around the questions. Keys have no underscore, so none of them is a key. */
export const RESPONDENT_GROUP = 'group_respondent';
export const ELIGIBLE_GROUP = 'group_eligible';
export const NOT_ELIGIBLE_NOTE = 'note_not_eligible';

/** Words longer than this are not taken by any collector. */
export const LONGEST_TEXT = 4000;
/** The whole numbers of XForms have 32 bits. */
export const INTEGERS = { min: -2_147_483_648, max: 2_147_483_647 } as const;

export function issueAt(
  sheet: XlsSheetName,
  row: number,
  column: string,
  code: string,
): XlsIssue {
  return { path: `${sheet}/${row}/${column}`, code, sheet, row, column };
}
