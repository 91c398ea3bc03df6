import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readProcedure } from '#core/text/read-procedure.ts';
import type { PageRecord } from '#core/report/page-record.ts';
import { reportToCsv, reportToJson, toReport } from '#core/report/report.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { COMPLETE, TODAY } from '../cases/complete-procedure.data.ts';

const record = (name: string): PageRecord => {
  const procedure = readProcedure({ ...COMPLETE, name, decisionNumber: '9303' });
  const findings = checkProcedure(procedure, { today: TODAY });
  return {
    address: 'http://localhost/thu-tuc/1.000001',
    title: 'Trang mẫu',
    adapter: 'demo-portal',
    checkedAt: '2026-11-21T03:00:00.000Z',
    procedures: [{ procedure, findings }],
  };
};

describe('a report', () => {
  const report = toReport([record('Thủ tục “một”, có dấu phẩy'), record('=HYPERLINK("x")')]);

  it('derives its totals from its rows', () => {
    const total = Object.values(report.totals).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(report.rows.length);
    expect(report.totals.failed).toBe(2);
  });
  it('is a CSV file that spreadsheets read as UTF-8 and that runs no formula', () => {
    const csv = reportToCsv(report);
    expect(csv.startsWith('\ufeffMã thủ tục,')).toBe(true);
    const rows = csvParseRows(csv.slice(1));
    expect(rows).toHaveLength(report.rows.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
    expect(rows[1]?.[1]).toBe('Thủ tục “một”, có dấu phẩy');
    expect(rows.at(-1)?.[1]).toBe("'=HYPERLINK(\"x\")");
    expect(rows.flat()).toContain('Điều 15 Nghị định số 63/2010/NĐ-CP; Điều 17 Nghị định số 63/2010/NĐ-CP');
  });
  it('is a JSON file with the law documents that it cites', () => {
    const json = JSON.parse(reportToJson(report)) as Record<string, unknown[]>;
    expect(json).toMatchObject({ format: 'hailong-report', version: 1, totals: { failed: 2 } });
    expect(json['rows']).toHaveLength(report.rows.length);
    expect(json['legalDocuments']?.length).toBeGreaterThan(2);
  });
});
