import { describe, expect, it } from 'vitest';
import type { ProcedureText } from '#core/procedure/procedure.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { en } from '../../../extension/localization/en.ts';
import { vi } from '../../../extension/localization/vi.ts';
import { describeRecord, type RecordRow } from '../../../extension/panel/record/describe-record.ts';

const rows = (text: Partial<ProcedureText>, language: 'vi' | 'en' = 'vi'): RecordRow[] =>
  describeRecord(readProcedure({ parts: {}, submissionMethods: [], ...text }), {
    language,
    texts: { vi, en }[language],
  }).flatMap((part) => part.rows);
const row = (text: Partial<ProcedureText>, field: string, language?: 'vi' | 'en') =>
  rows(text, language).find((one) => one.field === field);
const valueOf = (method: ProcedureText['submissionMethods'][number], name: string) =>
  row({ submissionMethods: [method] }, `submissionMethods.0.${name}`)?.values;

describe('the record', () => {
  it('tells a field that is missing from one that is empty, and says 0 of neither', () => {
    expect(row({}, 'code')).toMatchObject({ words: undefined, values: [] });
    expect(row({ code: '' }, 'code')).toMatchObject({ words: '', values: [] });
    expect(JSON.stringify(rows({}))).not.toMatch(/"0"|: 0/);
  });

  it.each([
    ['15 ngày làm việc', ['15 ngày làm việc']],
    ['10-25 ngày', ['10–25 ngày']],
    ['1', ['1 (không ghi đơn vị)']],
    ['3,5 ngày làm việc', ['3,5 ngày làm việc']],
    ['Theo quy định của pháp luật', ['dẫn sang văn bản hoặc cơ quan khác']],
    ['', ['để trống']],
    [
      'Trường hợp A: 5 ngày; trường hợp B: 10 ngày',
      ['5 ngày (trường hợp: Trường hợp A)', '10 ngày (trường hợp: trường hợp B)'],
    ],
    ['Ngay trong ngày', ['trong ngày tiếp nhận']],
  ])('reads the time "%s"', (processingTime, values) => {
    expect(valueOf({ processingTime }, 'processingTime')).toEqual(values);
  });

  it.each([
    ['Lệ phí: 1.500.000 đồng/hồ sơ', ['lệ phí: 1.500.000 đồng/hồ sơ']],
    ['Miễn phí', ['miễn phí']],
    ['0 đồng', ['ghi là 0']],
    ['50.000', ['50.000 (không ghi đơn vị tiền)']],
    ['', ['để trống']],
  ])('reads the fee "%s"', (fee, values) => {
    expect(valueOf({ fee }, 'fee')).toEqual(values);
  });

  it('writes days the way officials do', () => {
    expect(row({ decisionDate: '1/7/2025' }, 'decisionDate')?.values).toEqual(['01/07/2025']);
    expect(row({ effectiveDate: '2025-07-01' }, 'effectiveDate')?.values).toEqual(['01/07/2025']);
    expect(row({ publicationDate: '31/02/2025' }, 'publicationDate')?.values).toEqual([
      'không đọc được thành một ngày',
    ]);
  });

  it('says what a code and a decision number are', () => {
    expect(row({ code: '1.001193.H38' }, 'code')?.values).toEqual([
      'mã quốc gia 1.001193, cơ quan H38',
    ]);
    expect(row({ code: 'abc' }, 'code')?.values).toEqual(['không đúng dạng mã thủ tục']);
    expect(row({ decisionNumber: 'QĐ/0001-BTP' }, 'decisionNumber')?.values).toEqual([
      'chưa phải số thật',
    ]);
  });

  it('offers a due date where a time is stated, and only there', () => {
    const limits = ['5 ngày', 'Theo quy định', ''].map((processingTime) =>
      row({ submissionMethods: [{ processingTime }] }, 'submissionMethods.0.processingTime'),
    );
    expect(limits.map((one) => one?.isLimit)).toEqual([true, false, false]);
  });

  it('does not call a part missing that stands among the ways to submit', () => {
    const text = { name: 'A', submissionMethods: [{ fee: 'Không', processingTime: '5 ngày' }] };
    const fields = rows(text).map(({ field }) => field);
    expect(fields).not.toContain('parts.fee');
    expect(fields).not.toContain('parts.processingTime');
    expect(fields).toContain('parts.steps');
    expect(rows({}).map(({ field }) => field)).toContain('parts.fee');
  });

  it('is in English where the panel is', () => {
    const fee = 'Lệ phí: 1.500.000 đồng';
    expect(row({ submissionMethods: [{ fee }] }, 'submissionMethods.0.fee', 'en')?.values).toEqual([
      'charge (lệ phí): 1,500,000 VND',
    ]);
  });
});
