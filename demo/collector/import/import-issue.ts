import type { IssueCode } from './words.data.ts';

/** One thing that keeps a row, or the whole file, from being imported. */
export interface ImportIssue {
  /** Row as a spreadsheet numbers it; absent where it is no row. */
  row?: number;
  /** Heading of the column; absent where it is the whole row. */
  column?: string;
  /** What stands there. */
  value?: string | undefined;
  code: IssueCode;
}
