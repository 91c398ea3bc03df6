import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProcedureText, SubmissionMethodText } from '#core/procedure/procedure.ts';

/** Folder of real records of public portals; it lies beside the project and is not part of it. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** True on machines that have the corpus. */
export const hasCorpus = (): boolean => existsSync(`${CORPUS}/procedures.jsonl`);

/** Cells of one column; null where the page text did not give one. */
type Cells = (string | null)[] | undefined;

/** One record of the corpus; cells word for word. */
export interface CorpusRecord {
  source: string;
  family: string;
  code?: string;
  name?: string;
  decision_number?: string;
  field?: string;
  level?: string;
  promulgating_folder?: string;
  agency?: string;
  subjects?: string;
  steps?: string;
  documents?: string | Record<string, string>[];
  result?: string;
  conditions?: string;
  legal_basis?: string;
  channel?: string | string[];
  deadline_raw?: Cells;
  fee_raw?: Cells;
  note_raw?: Cells;
}

/** Every record of the corpus. */
export function readCorpus(): CorpusRecord[] {
  const lines = readFileSync(`${CORPUS}/procedures.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as CorpusRecord);
}

/** A record as an adapter would hand it over. What the record lacks stays absent. */
export function toProcedureText(record: CorpusRecord): ProcedureText {
  const { code, name, decision_number: decisionNumber, field, level } = record;
  const documents = record.documents;
  const parts = {
    steps: record.steps,
    dossier: typeof documents === 'object' ? JSON.stringify(documents) : documents,
    forms: formsOf(documents),
    applicants: record.subjects,
    agency: record.agency,
    result: record.result,
    conditions: record.conditions,
    legalBasis: record.legal_basis,
  };
  return {
    ...defined({ code, name, decisionNumber, field, level }),
    parts: defined(parts),
    submissionMethods: toRows(record),
  };
}

/** Pages list forms in a column of the documents; long texts are cut, so that nothing may be lost. */
const FORM_COLUMN = 'Mẫu đơn, tờ khai';
const CUT_AT = 500;

function formsOf(documents: CorpusRecord['documents']): string | undefined {
  if (documents === undefined) return undefined;
  if (typeof documents === 'object') {
    const addresses = documents.map((row) => row[FORM_COLUMN] ?? '');
    return addresses.filter((address) => /=\w/u.test(address)).join(' ');
  }
  if (!documents.includes(FORM_COLUMN)) return undefined;
  const files = documents.match(/[^\s.;]*\.(?:docx?|xlsx?|pdf|rar|zip)|https?:\/\/\S+/giu) ?? [];
  return files.length === 0 && documents.length >= CUT_AT ? undefined : files.join(' ');
}

function toRows({ channel, deadline_raw, fee_raw, note_raw }: CorpusRecord): SubmissionMethodText[] {
  const cells = { processingTime: deadline_raw, fee: fee_raw, description: note_raw };
  if (!Array.isArray(channel)) return toOneRow(cells, channel);
  return channel.map((name, index) =>
    defined({
      channel: name,
      processingTime: deadline_raw?.[index] ?? undefined,
      fee: fee_raw?.[index] ?? undefined,
      description: note_raw?.[index] ?? undefined,
    }),
  );
}

/** Pages without a table of channels have one cell each, kept here as its lines. */
function toOneRow(cells: Record<string, Cells>, channel?: string): SubmissionMethodText[] {
  const joined = Object.entries(cells).map(([key, lines]) => [key, joinLines(lines)]);
  const row = defined({ channel, ...(Object.fromEntries(joined) as SubmissionMethodText) });
  return Object.keys(row).length > 0 ? [row] : [];
}

function joinLines(lines: Cells): string | undefined {
  const known = lines?.filter((line) => line !== null);
  return known && known.length > 0 ? known.join('\n') : undefined;
}

function defined<T extends Record<string, unknown>>(record: T): T {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as T;
}
