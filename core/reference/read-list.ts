import type { ProcedureText } from '../procedure/procedure.ts';
import { normalizeText } from '../text/normalize-text.ts';

/** A table as it was read: rows of cells, a header somewhere among the first rows. */
export type Cells = readonly (readonly string[])[];

/** What is wrong with a list, and where; rows are numbered from 1. */
export interface ListIssue {
  row: number;
  code: 'no-header' | 'no-code-and-name';
}

/** Danh mục đối chiếu: the procedures of a list, and what could not be taken from it. */
export interface ReferenceList {
  procedures: ProcedureText[];
  issues: ListIssue[];
}

type Column =
  | 'code' | 'name' | 'decisionNumber' | 'field' | 'level' | 'agency' | 'applicants' | 'legalBasis'
  | 'channel' | 'processingTime' | 'fee' | 'description';

/** Heads of columns in lists of ministries and portals, in their order of trust. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['code', /^mã(?: số)?(?: thủ tục| tthc)?(?: hành chính)?$/u],
  ['decisionNumber', /^(?:số )?(?:quyết định|qđ)(?: công bố)?$/u],
  ['name', /^tên(?: thủ tục| tthc)?(?: hành chính)?$/u],
  ['field', /^lĩnh vực$/u],
  ['level', /^cấp (?:thực hiện|giải quyết)$/u],
  ['agency', /^cơ quan (?:thực hiện|giải quyết)(?: thủ tục.*)?$/u],
  ['applicants', /^đối tượng(?: thực hiện)?$/u],
  ['legalBasis', /^(?:căn cứ pháp lý|văn bản quy phạm pháp luật.*)$/u],
  ['channel', /^(?:hình thức nộp|cách thức thực hiện)$/u],
  ['processingTime', /^(?:thời hạn|thời gian)(?: giải quyết)?$/u],
  ['fee', /^(?:phí|lệ phí|phí, lệ phí|phí\/lệ phí)$/u],
  ['description', /^mô tả$/u],
];

/** How far down a header is looked for: exports begin with a national motto and a title. */
const HEADER_WITHIN = 30;

/** Reads a list by the heads of its columns; what it has no column for stays absent. */
export function readReferenceList(cells: Cells): ReferenceList {
  const at = cells.slice(0, HEADER_WITHIN).findIndex((row) => columnsOf(row).size >= 2);
  if (at < 0) return { procedures: [], issues: [{ row: 1, code: 'no-header' }] };
  const columns = columnsOf(cells[at]!);
  const list: ReferenceList = { procedures: [], issues: [] };
  for (const [index, row] of cells.entries()) {
    if (index <= at || row.every((cell) => cell.trim() === '')) continue;
    const procedure = toProcedure(row, columns);
    if (procedure.code ?? procedure.name) list.procedures.push(procedure);
    else list.issues.push({ row: index + 1, code: 'no-code-and-name' });
  }
  return list;
}

/** Where each known column stands; a row that names none of them is no header. */
function columnsOf(row: readonly string[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  for (const [index, head] of row.entries()) {
    const words = normalizeText(head).replace(/:$/u, '');
    const known = HEADS.find(([column, pattern]) => !columns.has(column) && pattern.test(words));
    if (known) columns.set(known[0], index);
  }
  return columns;
}

function toProcedure(row: readonly string[], columns: ReadonlyMap<Column, number>): ProcedureText {
  const cell = (column: Column): string | undefined => {
    const index = columns.get(column);
    return index === undefined ? undefined : (row[index]?.trim() ?? '');
  };
  const pick = <Key extends Column>(...keys: Key[]): Partial<Record<Key, string>> =>
    Object.fromEntries(keys.flatMap((key) => (cell(key) ? [[key, cell(key)!]] : []))) as Partial<
      Record<Key, string>
    >;
  const method = pick('channel', 'processingTime', 'fee', 'description');
  return {
    ...pick('code', 'name', 'decisionNumber', 'field', 'level'),
    parts: pick('agency', 'applicants', 'legalBasis'),
    submissionMethods: Object.keys(method).length > 0 ? [method] : [],
  };
}
