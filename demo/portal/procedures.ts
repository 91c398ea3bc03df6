import { readFileSync } from 'node:fs';

/** One row of "Cách thức thực hiện", word for word as published. */
export interface SubmissionRow {
  channel: string;
  processingTime: string;
  fee: string;
  /** Present only where it is short and states an amount or a time. */
  description?: string;
}

/** The facts of one procedure as published, errors included. */
export interface ListedProcedure {
  code: string;
  name: string;
  decisionNumber: string;
  field: string;
  level: string;
  agency: string;
  rows: SubmissionRow[];
  /** Address of the page that the facts were read from. */
  source: string;
}

/** Shape of `procedures.data.json`. */
export interface ProcedureFile {
  about: string;
  source: string;
  procedures: ListedProcedure[];
}

/** Reads the procedures that the demo portal lists, in the order of their codes. */
export function readProcedures(): ListedProcedure[] {
  const text = readFileSync(new URL('procedures.data.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as ProcedureFile).procedures;
}
