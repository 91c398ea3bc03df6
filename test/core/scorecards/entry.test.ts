import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPI } from '#core/scorecards/cards/papi.data.ts';
import { PAR_INDEX_1150_PROVINCE as PAR } from '#core/scorecards/cards/par-index-1150.data.ts';
import { THAI_NGUYEN_2020_BANDS } from '#core/scorecards/cards/province-internal.data.ts';
import { SIPAS_2017 } from '#core/scorecards/cards/sipas.data.ts';
import { COMMITMENTS_2019 } from '#core/scorecards/commitments/commitments-2019.data.ts';
import { checkEntered, type EnteredRow } from '#core/scorecards/entry/entered-figures.ts';
import type { EntryCell, EntryTable } from '#core/scorecards/entry/entry-issue.ts';
import { ENTRY_WORDS } from '#core/scorecards/entry/entry-words.data.ts';
import { figureHead } from '#core/scorecards/entry/figure-template.ts';
import { readFigure } from '#core/scorecards/entry/read-figure.ts';
import { readFigureTable } from '#core/scorecards/entry/read-figure-table.ts';
import {
  MEASURE_COLUMNS, measureTemplate, readMeasureTable,
} from '#core/scorecards/entry/read-measure-table.ts';
import { SCORECARDS } from '#core/scorecards/index.ts';
import type { Scorecard } from '#core/scorecards/scorecard.ts';
import { normalizeText } from '#core/text/normalize-text.ts';

const SEED = 20261122;

describe('readFigure', () => {
  it.each([
    ['83,94%', 83.94, true], ['83,94 %', 83.94, true], ['85,74', 85.74, false],
    ['2.00', 2, false], ['83.94', 83.94, false], ['1.234,5', 1234.5, false],
    ['1,234.5', 1234.5, false], ['1.234.567', 1_234_567, false], ['36.525.000', 36_525_000, false],
    ['0,123', 0.123, false], ['0.5', 0.5, false], ['100', 100, false], ['1234', 1234, false],
    [' 7,88 ', 7.88, false], ['-1', -1, false], ['−1,5', -1.5, false], ['12,3456', 12.3456, false],
    ['007', 7, false],
  ])('reads "%s"', (text, value, percent) => {
    expect(readFigure(text)).toEqual({ ok: true, value, percent });
  });
  it.each([
    ['1.234', 'ambiguous-number'], ['1,234', 'ambiguous-number'], ['36.525', 'ambiguous-number'],
    ['83,940%', 'ambiguous-number'],
    ['1.23.4', 'not-a-number'], ['1,2,3', 'not-a-number'], ['12.34,5', 'not-a-number'],
    ['', 'not-a-number'], ['-', 'not-a-number'], ['%', 'not-a-number'], ['abc', 'not-a-number'],
    ['85,74 điểm', 'not-a-number'], ['1e5', 'not-a-number'], ['Infinity', 'not-a-number'],
    ['10,', 'not-a-number'], [',5', 'not-a-number'], ['٣', 'not-a-number'],
  ])('does not take "%s": %s', (text, code) => {
    expect(readFigure(text)).toEqual({ ok: false, code });
  });
  it(`reads back what Viet Nam writes, or says that it is ambiguous (seed ${SEED})`, () => {
    const format = new Intl.NumberFormat('vi', { maximumFractionDigits: 4 });
    const whole = fc.integer({ min: 0, max: 10 ** 11 });
    fc.assert(
      fc.property(whole, fc.constantFrom(1, 10, 100, 1e4), (n, by) => {
        const value = n / by;
        const read = readFigure(format.format(value));
        if (read.ok) expect(read.value).toBe(value);
        else expect([read.code, format.format(value)]).toEqual([
          'ambiguous-number', expect.stringMatching(/^\d{1,3}[.,]\d{3}$/u),
        ]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

const table = (head: readonly string[], ...rows: EntryCell[][]): EntryTable => ({
  head, rows: rows.map((cells, at) => ({ number: at + 2, cells })),
});
const papiHead = figureHead(PAPI);
const papi = (...figures: EntryCell[]): EntryCell[] => [
  'Hà Nội', '', '2019', 'Báo cáo', ...figures,
];
const eight: EntryCell[] = ['5', '5', '5', '5', '5', '5', '5', '5'];
const codes = (card: Scorecard, given: EntryTable): string[] => {
  const read = readFigureTable(card, given);
  const issues = read.ok ? [] : read.issues;
  return issues.map(({ row = '-', column = '-', code }) => `${row} ${column} ${code}`);
};

describe('readFigureTable', () => {
  it('takes blanks for figures that are not reported', () => {
    const read = readFigureTable(PAPI, table(papiHead, papi('5,1', ' ', undefined, '0')));
    expect(read).toEqual({
      ok: true,
      value: {
        card: 'papi', version: 1,
        rows: [{
          unit: 'Hà Nội', year: 2019, source: 'Báo cáo',
          domains: { participation: 5.1, corruption: 0 },
        }],
      },
    });
  });
  it('finds headings by number, name or key, in any order', () => {
    const head = [
      'year', 'Source', '1. Tham gia của người dân ở cấp cơ sở', 'transparency', 'ĐƠN VỊ',
      ...papiHead.slice(6),
    ];
    const read = readFigureTable(PAPI, table(head, [2019, 'Báo cáo', 5, 6, 'Hà Nội']));
    expect(read).toMatchObject({
      ok: true, value: { rows: [{ domains: { participation: 5, transparency: 6 } }] },
    });
  });
  it.each<[string, EntryTable, string[]]>([
    ['a heading nobody knows', table([...papiHead, 'Ghi chú'], papi(...eight)),
      ['- Ghi chú unknown-column']],
    ['a heading twice', table([...papiHead, 'Năm'], papi(...eight)), ['- Năm repeated-column']],
    ['a heading that is not there', table(papiHead.slice(1), papi(...eight).slice(1)),
      ['- Đơn vị missing-column']],
    ['a cell beyond the headings', table(papiHead, [...papi(...eight), '', 'x']),
      ['2 - cell-without-column']],
    ['no unit', table(papiHead, ['', '', '2019', 'x', ...eight]), ['2 Đơn vị no-unit']],
    ['no source', table(papiHead, ['A', '', '2019', ' ', ...eight]), ['2 Nguồn no-source']],
    ['no year', table(papiHead, ['A', '', '', 'x', ...eight]), ['2 Năm not-a-year']],
    ['a year with marks', table(papiHead, ['A', '', '2.019', 'x', ...eight]),
      ['2 Năm ambiguous-number']],
    ['a year before the card', table(papiHead, ['A', '', '2017', 'x', ...eight]),
      ['2 Năm outside-years']],
    ['a number of two readings', table(papiHead, papi('5,125')),
      ['2 Tham gia của người dân ở cấp cơ sở ambiguous-number']],
    ['words', table(papiHead, papi('5', 'không có')), ['2 Công khai, minh bạch not-a-number']],
    ['a dash', table(papiHead, papi('5', '-')), ['2 Công khai, minh bạch not-a-number']],
    ['a date that was a number', table(papiHead, papi('5', new Date('2026-05-13'))),
      ['2 Công khai, minh bạch date-cell']],
    ['yes', table(papiHead, papi('5', true)), ['2 Công khai, minh bạch not-a-number']],
    ['percent in points', table(papiHead, papi('5', '51%')), ['2 Công khai, minh bạch wrong-unit']],
    ['too much', table(papiHead, papi('5', '10,01')), ['2 Công khai, minh bạch above-maximum']],
    ['less than nothing', table(papiHead, papi('5', -1)), ['2 Công khai, minh bạch below-zero']],
    ['nothing', table(papiHead, papi()), ['2 - no-figures']],
    ['a unit twice', table(papiHead, papi(...eight), papi(...eight)), ['3 Đơn vị repeated-unit']],
    ['another total', table(papiHead, papi(...eight, '41')), ['2 Chỉ số chung total-differs']],
    ['a total below its parts', table(papiHead, papi('5', '5', ...Array(6).fill(''), '9,9')),
      ['2 Chỉ số chung total-below-parts']],
    ['all of them at once', table(papiHead, papi('x', '11'), ['', '', '2019', '', '1']),
      [
        '2 Tham gia của người dân ở cấp cơ sở not-a-number', '2 Công khai, minh bạch above-maximum',
        '3 Đơn vị no-unit', '3 Nguồn no-source',
      ]],
  ])('names %s', (_, given, expected) => {
    expect(codes(PAPI, given)).toEqual(expected);
  });
  it('lets a total differ by the rounding of its parts', () => {
    const given = [...eight.slice(1), '5', '40,04'];
    expect(codes(PAPI, table(papiHead, papi(...given)))).toEqual([]);
  });
  it('does not guess whether 0,84 in a card of percent is a share', () => {
    const head = figureHead(SIPAS_2017);
    const row = (cell: EntryCell): EntryCell[] => ['A', '', '2019', 'x', '', '', '', '', '', cell];
    for (const cell of [0.8394, '0,8394', 1, '1']) {
      const said = codes(SIPAS_2017, table(head, row(cell)));
      expect(said).toEqual(['2 Chỉ số chung share-or-percent']);
    }
    for (const cell of [83.94, '83,94', '83,94%', '0,84%', 0]) {
      expect(codes(SIPAS_2017, table(head, row(cell)))).toEqual([]);
    }
    const above = codes(SIPAS_2017, table(head, row('100,01%')));
    expect(above).toEqual(['2 Chỉ số chung above-maximum']);
  });
  it('asks for a whole place, and for none where nobody ranks', () => {
    const row: EnteredRow = {
      unit: 'A', year: 2019, source: 'x', domains: {}, total: 40, place: 1,
    };
    expect(checkEntered(PAPI, [row])).toEqual([{ code: 'no-places', column: 'place', row: 1 }]);
    expect(checkEntered(PAR, [{ ...row, place: 1.5 }])).toEqual([
      { code: 'not-a-place', column: 'place', row: 1 },
    ]);
    expect(checkEntered(PAR, [])).toEqual([{ code: 'no-rows' }]);
    expect(checkEntered(PAR, [{ ...row, domains: { weather: 1 } }])).toMatchObject([
      { code: 'unknown-key', column: 'weather' },
    ]);
  });
  it('has no two columns of one name in any card', () => {
    for (const card of SCORECARDS) {
      const names = [...figureHead(card), ...card.domains.map(({ key }) => key)].map(normalizeText);
      expect([card.id, new Set(names).size]).toEqual([card.id, names.length]);
    }
  });
});

/** Figures of units in a year, with gaps. */
const hundredths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 100);
const arbitraryRow = fc
  .record({
    year: fc.integer({ min: 2018, max: 2026 }),
    source: fc.constantFrom('Báo cáo PAPI', 'QĐ 12/QĐ-UBND, trang "3"'),
    figures: fc.array(fc.option(hundredths, { nil: undefined }), { minLength: 8, maxLength: 8 }),
  })
  .filter(({ figures }) => figures.some((figure) => figure !== undefined));
const arbitraryRows = fc.array(arbitraryRow, { minLength: 1, maxLength: 12 });
const write = (value: number): string => String(value).replace('.', ',');

describe('properties', () => {
  it(`a table comes back as it was (seed ${SEED})`, () => {
    fc.assert(
      fc.property(arbitraryRows, fc.boolean(), (rows, asNumbers) => {
        const cells = rows.map(({ year, source, figures }, at): EntryCell[] => [
          `Tỉnh ${at}`, '', asNumbers ? year : String(year), source,
          ...figures.map((each) => (each === undefined || asNumbers ? each : write(each))),
        ]);
        const read = readFigureTable(PAPI, table(papiHead, ...cells));
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(read.value.rows).toEqual(
          rows.map(({ year, source, figures }, at) => ({
            unit: `Tỉnh ${at}`, year, source,
            domains: Object.fromEntries(
              PAPI.domains.flatMap(({ key }, place) =>
                figures[place] === undefined ? [] : [[key, figures[place]]],
              ),
            ),
          })),
        );
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
  it(`a broken cell is always named, and nothing is taken in (seed ${SEED})`, () => {
    const broken = fc.constantFrom<EntryCell>(
      'x', '1.234', '5,1,2', '11', '-1', '51%', true, new Date('2026-05-13'), '−0,01', 10.001,
    );
    fc.assert(
      fc.property(arbitraryRows, broken, fc.nat(), fc.nat(7), (rows, cell, pick, column) => {
        const at = pick % rows.length;
        const cells = rows.map(({ year, source, figures }, row): EntryCell[] => [
          `Tỉnh ${row}`, '', year, source,
          ...figures.map((each, place) => (row === at && place === column ? cell : each)),
        ]);
        const read = readFigureTable(PAPI, table(papiHead, ...cells));
        expect(read).not.toHaveProperty('value');
        const issues = read.ok ? [] : read.issues;
        expect(issues.map(({ row, column: name }) => [row, name])).toEqual([
          [at + 2, papiHead[column + 4]],
        ]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

const measureHead = MEASURE_COLUMNS.map(({ name }) => name.vi);
const measure = (
  key: string,
  { part = '', done = '', of = '', result = '', year = '2019', source = 'Báo cáo' }: Partial<
    Record<'part' | 'done' | 'of' | 'result' | 'year' | 'source', EntryCell>
  >,
): EntryCell[] => [key, '', '', part, done, of, result, year, source];
const readMeasures = (...rows: EntryCell[][]) =>
  readMeasureTable(COMMITMENTS_2019, table(measureHead, ...rows), THAI_NGUYEN_2020_BANDS);

describe('readMeasureTable', () => {
  it('takes the template as it is: nothing reported', () => {
    expect(readMeasures(...measureTemplate(COMMITMENTS_2019))).toEqual({
      ok: true, value: { plan: 'city-commitments-2019', version: 1, measures: {} },
    });
  });
  it('reads counts, shares, parts, yes and no, a figure', () => {
    const read = readMeasures(
      measure('2.apology', { done: '0', of: 0 }),
      measure('2.online', { result: '35,5%' }),
      measure('2.on-time', { part: 'Đất đai', done: '91', of: '100' }),
      measure('2.on-time', { part: 'Hộ tịch', done: 5, of: 5 }),
      measure('6.results-public', { result: 'Có' }),
      measure('2.publication', { result: false }),
      measure('9.initiative', { result: '2' }),
      measure('10.par-index', { result: '83,05' }),
    );
    const measures = Object.entries(read.ok ? read.value.measures : {});
    expect(Object.fromEntries(measures.map(([key, { value }]) => [key, value]))).toEqual({
      '2.apology': { kind: 'ratio', done: 0, of: 0 },
      '2.online': { kind: 'share', share: 0.355 },
      '2.on-time': {
        kind: 'parts',
        parts: [{ name: 'Đất đai', done: 91, of: 100 }, { name: 'Hộ tịch', done: 5, of: 5 }],
      },
      '6.results-public': { kind: 'done', done: true },
      '2.publication': { kind: 'done', done: false },
      '9.initiative': { kind: 'count', count: 2 },
      '10.par-index': { kind: 'figure', figure: 83.05, bands: THAI_NGUYEN_2020_BANDS },
    });
  });
  it.each<[string, EntryCell[][], string]>([
    ['an unknown duty', [measure('11.more', { result: '1' })], '2 Mã unknown-duty'],
    ['one count of two', [measure('2.apology', { done: 1 })], '2 Tổng số one-of-two'],
    ['more than all', [measure('2.apology', { done: 2, of: 1 })], '2 Số đạt more-than-all'],
    ['half a dossier', [measure('2.apology', { done: 0.5, of: 1 })], '2 Số đạt not-a-count'],
    ['a count of two readings', [measure('2.apology', { done: 1, of: '1.234' })],
      '2 Tổng số not-a-count'],
    ['counts and a result', [measure('2.apology', { done: 1, of: 1, result: '100%' })],
      '2 Kết quả two-values'],
    ['a share without its sign', [measure('2.online', { result: '35,5' })],
      '2 Kết quả needs-percent'],
    ['a share as a cell of percent', [measure('2.online', { result: 0.355 })],
      '2 Kết quả needs-percent'],
    ['more than 100 %', [measure('2.online', { result: '101%' })], '2 Kết quả above-maximum'],
    ['words for a share', [measure('2.online', { result: 'đạt' })], '2 Kết quả needs-counts'],
    ['a number for yes or no', [measure('6.results-public', { result: '1' })],
      '2 Kết quả not-yes-or-no'],
    ['counts for yes or no', [measure('6.results-public', { done: 1, of: 1 })],
      '2 Số đạt needs-result'],
    ['what no number shows', [measure('1.staff', { result: 'Có' })], '2 Kết quả not-measurable'],
    ['no source', [measure('2.apology', { done: 1, of: 1, source: '' })], '2 Nguồn no-source'],
    ['no year', [measure('2.apology', { done: 1, of: 1, year: 'nay' })], '2 Năm not-a-year'],
    ['a duty twice', [
      measure('2.apology', { done: 1, of: 1 }), measure('2.apology', { done: 1, of: 1 }),
    ], '3 Mã repeated-duty'],
    ['a field twice', [
      measure('2.on-time', { part: 'A', done: 1, of: 1 }),
      measure('2.on-time', { part: 'A', done: 1, of: 1 }),
    ], '3 Mã repeated-duty'],
    ['two years in one duty', [
      measure('2.on-time', { part: 'A', done: 1, of: 1 }),
      measure('2.on-time', { part: 'B', done: 1, of: 1, year: 2018 }),
    ], '3 Năm other-periods'],
  ])('names %s', (_, rows, expected) => {
    const read = readMeasures(...rows);
    const issues = read.ok ? [] : read.issues;
    expect(issues.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([expected]);
  });
  it('takes a cell that holds a number as it is', () => {
    const read = readMeasures(measure('10.par-index', { result: 71.125 }));
    expect(read).toMatchObject({
      ok: true, value: { measures: { '10.par-index': { value: { figure: 71.125 } } } },
    });
    expect(codes(PAPI, table(papiHead, papi(5.125)))).toEqual([]);
  });
  it('needs sound bands for a class', () => {
    const row = table(measureHead, measure('10.par-index', { result: 80 }));
    expect(readMeasureTable(COMMITMENTS_2019, row)).toMatchObject({
      issues: [{ code: 'no-bands', row: 2 }],
    });
    const unsound = { ...THAI_NGUYEN_2020_BANDS, bands: [] };
    expect(readMeasureTable(COMMITMENTS_2019, row, unsound)).toEqual({
      ok: false, issues: [{ code: 'bad-bands' }],
    });
  });
});

it('every code has words that say what to do, in both languages', () => {
  for (const [code, { vi, en }] of Object.entries(ENTRY_WORDS)) {
    expect([code, vi.length > 10, en.length > 10]).toEqual([code, true, true]);
  }
});
