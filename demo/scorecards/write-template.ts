import { writeFileSync } from 'node:fs';
import { csvFormatRows } from 'd3-dsv';
import writeExcelFile from 'write-excel-file/node';
import { defuseFormula } from '#core/report/defuse-formula.ts';
import type { CommitmentPlan } from '#core/scorecards/commitments/commitment.ts';
import { figureGuide, figureHead } from '#core/scorecards/entry/figure-template.ts';
import { MEASURE_COLUMNS, measureTemplate } from '#core/scorecards/entry/read-measure-table.ts';
import type { Scorecard } from '#core/scorecards/scorecard.ts';

/** With it, spreadsheets read UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** A table to fill in, and what stands on a second sheet to explain it. */
interface Template {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  guide: readonly (readonly string[])[];
}

/** The template of a card: its headings, and a guide with the maxima that are known. */
export const templateOfCard = (card: Scorecard): Template => ({
  head: figureHead(card), rows: [], guide: figureGuide(card),
});

/** The template of a plan: a row for each duty with its words and target. */
export const templateOfPlan = (plan: CommitmentPlan): Template => ({
  head: MEASURE_COLUMNS.map(({ name }) => name.vi),
  rows: measureTemplate(plan),
  guide: [[plan.name.vi, `${plan.id}, ${plan.version}`], [plan.basis.name.vi, String(plan.year)]],
});

/**
 * Writes a template as `.csv` or `.xlsx`, which the ending of the name says. Cells are text, so
 * that a spreadsheet makes no date of 13,05 and no share of 83,94%.
 * @throws Error with the code EEXIST when there is such a file, which is never written over
 */
export async function writeTemplate(path: string, template: Template): Promise<void> {
  const bytes = /\.xlsx$/iu.test(path) ? await toXlsx(template) : toCsv(template);
  writeFileSync(path, bytes, { flag: 'wx' });
}

const toCsv = ({ head, rows }: Template): string =>
  `${BYTE_ORDER_MARK}${csvFormatRows([head, ...rows].map((row) => row.map(defuseFormula)))}\r\n`;

/** Rows to fill in under the headings; their cells are text. */
const BLANK_ROWS = 40;

const text = (value: string) => ({ value, type: String, format: '@', wrap: true });

async function toXlsx({ head, rows, guide }: Template): Promise<Buffer> {
  const heading = head.map((value) => ({ ...text(value), fontWeight: 'bold' as const }));
  const blank = Array.from({ length: rows.length > 0 ? 0 : BLANK_ROWS }, () => head.map(() => ''));
  const data = [heading, ...[...rows, ...blank].map((row) => row.map(text))];
  const sheets = [
    { sheet: 'Số liệu', data, stickyRowsCount: 1, columns: head.map(() => ({ width: 24 })) },
    {
      sheet: 'Hướng dẫn', data: guide.map((row) => row.map(text)),
      columns: [{ width: 40 }, { width: 60 }],
    },
  ];
  return writeExcelFile(sheets).toBuffer();
}
