import { csvFormatRows } from 'd3-dsv';
import { formatCitation } from '../law/format-citation.ts';
import { LEGAL_DOCUMENTS } from '../law/legal-documents.data.ts';
import type { Finding, Outcome } from '../rules/rule.ts';
import { OUTCOME_LABELS, SEVERITY_LABELS, SUBJECT_LABELS } from '../rules/labels.data.ts';
import type { Language } from '../wording.ts';
import { defuseFormula } from './defuse-formula.ts';
import type { PageRecord } from './page-record.ts';

/** One finding of one procedure of one page. */
export interface ReportRow {
  address: string;
  checkedAt: string;
  code?: string;
  name?: string;
  finding: Finding;
}

/** Findings as rows, with their totals derived from the same rows. */
export interface Report {
  rows: ReportRow[];
  totals: Record<Outcome, number>;
}

const FORMAT = 'hailong-report';
const FORMAT_VERSION = 1;

/** Lays the findings of pages out as rows, in the order of the pages. */
export function toReport(records: readonly PageRecord[]): Report {
  const rows = records.flatMap(({ address, checkedAt, procedures }) =>
    procedures.flatMap(({ procedure: { code, name }, findings }) =>
      findings.map((finding) => ({
        address,
        checkedAt,
        ...(code !== undefined && { code }),
        ...(name !== undefined && { name }),
        finding,
      })),
    ),
  );
  return { rows, totals: countOutcomes(rows) };
}

function countOutcomes(rows: readonly ReportRow[]): Record<Outcome, number> {
  const totals: Record<Outcome, number> = {
    passed: 0, failed: 0, cantTell: 0, inapplicable: 0, error: 0,
  };
  for (const { finding } of rows) totals[finding.outcome] += 1;
  return totals;
}

/** Column heads of the CSV file. */
const COLUMNS: Record<Language, readonly string[]> = {
  vi: [
    'Mã thủ tục', 'Tên thủ tục', 'Nội dung', 'Quy tắc', 'Kết quả', 'Mức độ', 'Phát hiện',
    'Trích dẫn', 'Căn cứ pháp lý', 'Cách khắc phục', 'Vị trí', 'Địa chỉ trang', 'Thời điểm soát',
  ],
  en: [
    'Procedure code', 'Procedure name', 'Subject', 'Rule', 'Outcome', 'Severity', 'Finding',
    'Quote', 'Legal basis', 'How to mend', 'Place', 'Page address', 'Checked at',
  ],
};

/** A CSV file with a byte order mark (spreadsheets then read UTF-8); safe against formulas. */
export function reportToCsv(report: Report, language: Language = 'vi'): string {
  const rows = report.rows.map((row) => toCells(row, language).map(defuseFormula));
  return `\ufeff${csvFormatRows([[...COLUMNS[language]], ...rows])}\n`;
}

function toCells({ address, checkedAt, code, name, finding }: ReportRow, lang: Language): string[] {
  return [
    code ?? '',
    name ?? '',
    SUBJECT_LABELS[finding.subject][lang],
    finding.title[lang],
    OUTCOME_LABELS[finding.outcome][lang],
    SEVERITY_LABELS[finding.severity][lang],
    finding.message[lang],
    finding.quote ?? '',
    finding.legalBasis.map((citation) => formatCitation(citation, lang)).join('; '),
    finding.mend?.[lang] ?? '',
    finding.field,
    address,
    checkedAt,
  ];
}

/** The report as JSON, with the law documents that its findings cite. */
export function reportToJson(report: Report): string {
  const cited = new Set(
    report.rows.flatMap(({ finding }) => finding.legalBasis.map(({ document }) => document)),
  );
  const legalDocuments = LEGAL_DOCUMENTS.filter(({ number }) => cited.has(number));
  const file = { format: FORMAT, version: FORMAT_VERSION, ...report, legalDocuments };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
