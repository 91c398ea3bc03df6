import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { csvFormatRows, dsvFormat } from 'd3-dsv';
import { PAPI } from '#core/scorecards/cards/papi.data.ts';
import { SIPAS_2017 } from '#core/scorecards/cards/sipas.data.ts';
import { THAI_NGUYEN_2020_BANDS } from '#core/scorecards/cards/province-internal.data.ts';
import { COMMITMENTS_2019 } from '#core/scorecards/commitments/commitments-2019.data.ts';
import { checkEntered, type EnteredFigures } from '#core/scorecards/entry/entered-figures.ts';
import { figureHead } from '#core/scorecards/entry/figure-template.ts';
import { MEASURE_COLUMNS, measureTemplate } from '#core/scorecards/entry/read-measure-table.ts';
import { COMMITMENT_PLANS, SCORECARDS } from '#core/scorecards/index.ts';
import { readBands } from '../../demo/scorecards/read-bands.ts';
import { readCard } from '../../demo/scorecards/read-card.ts';
import {
  figuresOf, measuresOf, readFigures, readMeasures,
} from '../../demo/scorecards/read-entry.ts';
import { sayEntryIssue } from '../../demo/scorecards/say-entry.ts';
import {
  templateOfCard, templateOfPlan, writeTemplate,
} from '../../demo/scorecards/write-template.ts';

const SEED = 20261122;
const PROGRAM = fileURLToPath(new URL('../../demo/scorecards/check.ts', import.meta.url));
let folder: string;
let files = 0;

const newFile = (ending: string): string => join(folder, `so-lieu-${(files += 1)}${ending}`);
const put = (ending: string, content: string): string => {
  const path = newFile(ending);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'scorecards-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number | null; words: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
  });
  return { code: status, words: stdout + stderr };
}

async function xlsx(rows: SheetData): Promise<string> {
  const path = newFile('.xlsx');
  writeFileSync(path, await writeExcelFile(rows).toBuffer());
  return path;
}

const head = figureHead(PAPI);
const figures: EnteredFigures = {
  card: 'papi', version: 1,
  rows: [{ unit: 'Hà Nội', year: 2019, source: 'Báo cáo', domains: { participation: 5.1 } }],
};

describe('templates', () => {
  const all = [
    ...SCORECARDS.map((card) => [card.id, templateOfCard(card)] as const),
    ...COMMITMENT_PLANS.map((plan) => [plan.id, templateOfPlan(plan)] as const),
  ];
  it.each(all)('of %s are the same headings in CSV and XLSX, with a guide', async (_, template) => {
    const [csv, workbook] = [newFile('.csv'), newFile('.xlsx')];
    await writeTemplate(csv, template);
    await writeTemplate(workbook, template);
    const sheets = await readExcelFile(readFileSync(workbook));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Số liệu', 'Hướng dẫn']);
    expect(sheets[0]!.data[0]).toEqual(template.head);
    expect(readFileSync(csv, 'utf8')).toContain(csvFormatRows([[...template.head]]));
  });
  it('are never written over a file', async () => {
    const path = put('.csv', 'x');
    await expect(writeTemplate(path, templateOfCard(PAPI))).rejects.toMatchObject({
      code: 'EEXIST',
    });
  });
  it('of a plan are read back as nothing reported', async () => {
    for (const ending of ['.csv', '.xlsx']) {
      const path = newFile(ending);
      await writeTemplate(path, templateOfPlan(COMMITMENTS_2019));
      expect(await readMeasures(path, COMMITMENTS_2019)).toMatchObject({
        ok: true, value: { measures: {} },
      });
    }
  });
});

describe('figures', () => {
  it('come out of JSON, CSV and XLSX as the same', async () => {
    const row = ['Hà Nội', '', '2019', 'Báo cáo', '5,1', '', '', '', '', '', '', '', ''];
    const found = await Promise.all(
      [
        put('.json', JSON.stringify(figures)),
        put('.csv', csvFormatRows([head, row])),
        put('.csv', `\u{feff}${dsvFormat(';').formatRows([head, row]).replaceAll('\n', '\r\n')}`),
        await xlsx([head, ['Hà Nội', null, 2019, 'Báo cáo', 5.1]]),
      ].map((path) => readFigures(path, PAPI)),
    );
    for (const read of found) expect(read).toEqual({ ok: true, value: figures });
  });
  it(`come back from a workbook as they went in (seed ${SEED})`, async () => {
    const hundredths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 100);
    const rows = fc.array(fc.array(fc.option(hundredths), { minLength: 8, maxLength: 8 }), {
      minLength: 1, maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const filled = given.map((row) => row.map((cell, at) => (at === 0 ? (cell ?? 1) : cell)));
        const data = filled.map((row, at) => [`Tỉnh ${at}`, null, 2019, 'Báo cáo', ...row]);
        const read = await readFigures(await xlsx([head, ...data]), PAPI);
        expect(read).toMatchObject({ ok: true });
        const domains = 'value' in read ? read.value.rows.map((row) => row.domains) : [];
        const found = domains.map((row) => PAPI.domains.map(({ key }) => row[key] ?? null));
        expect(found).toEqual(filled);
      }),
      { seed: SEED, numRuns: 20 },
    );
  });
  it('name a cell that a spreadsheet turned into a date or a share', async () => {
    const dated = await xlsx([
      head,
      ['Hà Nội', null, 2019, 'x', { value: new Date('2026-05-13'), type: Date, format: 'dd/mm' }],
    ]);
    expect(await readFigures(dated, PAPI)).toMatchObject({
      issues: [{ code: 'date-cell', row: 2, column: 'Tham gia của người dân ở cấp cơ sở' }],
    });
    const sipas = figureHead(SIPAS_2017);
    const shared = await xlsx([
      sipas,
      ['A', null, 2019, 'x', null, null, null, null, null, { value: 0.8394, format: '0.00%' }],
    ]);
    expect(await readFigures(shared, SIPAS_2017)).toMatchObject({
      issues: [{ code: 'share-or-percent', row: 2, column: 'Chỉ số chung' }],
    });
  });
  it.each([
    ['no JSON', 'so-lieu'],
    ['a file that does not exist', ''],
  ])('say of %s that it cannot be read', async (_, content) => {
    const path = content === '' ? newFile('.json') : put('.json', content);
    expect(await readFigures(path, PAPI)).toMatchObject({ ok: false, problem: expect.any(String) });
  });
  it.each([
    ['no-such.csv', 'không có tệp này'],
    ['figures.pdf', 'tên tệp phải kết thúc'],
  ])('%s: %s', async (name, words) => {
    const path = join(folder, name);
    if (name.endsWith('.pdf')) writeFileSync(path, 'x');
    expect(await readFigures(path, PAPI)).toMatchObject({
      problem: expect.stringContaining(words),
    });
  });
  it.each<[string, unknown, object]>([
    ['another card', { ...figures, card: 'sipas' }, { code: 'other-card', value: 'sipas' }],
    ['another version', { ...figures, version: 2 }, { code: 'other-version', value: '2' }],
    ['a key too many', { ...figures, note: 'x' }, { code: 'unknown-key', column: 'note' }],
    ['a figure as words', { ...figures, rows: [{ ...figures.rows[0], total: '40' }] },
      { code: 'wrong-shape', row: 1, column: 'total' }],
    ['a domain nobody knows', { ...figures, rows: [{ ...figures.rows[0], domains: { x: 1 } }] },
      { code: 'unknown-key', row: 1, column: 'x' }],
    ['no rows', { ...figures, rows: [] }, { code: 'wrong-shape', column: 'rows' }],
    ['nothing', null, { code: 'wrong-shape' }],
  ])('as JSON name %s', (_, json, issue) => {
    expect(figuresOf(json, PAPI)).toEqual({ ok: false, issues: [issue] });
  });
  it(`of any JSON are taken in whole and sound, or not at all (seed ${SEED})`, () => {
    const json = fc.oneof(
      fc.json().map((text): unknown => JSON.parse(text)),
      fc.record({
        card: fc.constantFrom('papi', 'x'), version: fc.constantFrom(1, 2),
        rows: fc.array(
          fc.record({
            unit: fc.string(), year: fc.integer({ min: 2015, max: 2030 }), source: fc.string(),
            domains: fc.dictionary(
              fc.constantFrom('participation', 'services', '__proto__', 'x'),
              fc.oneof(fc.double(), fc.string()),
            ),
          }),
          { maxLength: 3 },
        ),
      }),
    );
    fc.assert(
      fc.property(json, (value) => {
        const read = figuresOf(value, PAPI);
        if (read.ok) expect(checkEntered(PAPI, read.value.rows)).toEqual([]);
        else expect(read.issues.length).toBeGreaterThan(0);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('measures', () => {
  const year = { year: 2019 };
  const source = { name: { vi: 'Báo cáo', en: 'Report' }, certainty: 'confirmed' };
  const json = (measures: object): unknown => ({
    plan: 'city-commitments-2019', version: 1, measures,
  });
  const measured = (value: object): object => ({ value, source, period: year });
  it('come out of JSON as they are', () => {
    const value = json({
      '2.apology': measured({ kind: 'ratio', done: 0, of: 0 }),
      '10.par-index': measured({ kind: 'figure', figure: 80, bands: THAI_NGUYEN_2020_BANDS }),
    });
    expect(measuresOf(value, COMMITMENTS_2019)).toEqual({ ok: true, value });
  });
  it('of another plan or version are refused', () => {
    const codes = [{ plan: 'x' }, { version: 2 }].map((change) => {
      const read = measuresOf(Object.assign({}, json({}), change), COMMITMENTS_2019);
      return read.ok ? [] : read.issues.map(({ code }) => code);
    });
    expect(codes).toEqual([['other-card'], ['other-version']]);
  });
  it.each<[string, object, string]>([
    ['more than all', { '2.apology': measured({ kind: 'ratio', done: 2, of: 1 }) }, 'wrong-shape'],
    ['a percentage', { '2.online': measured({ kind: 'share', share: 35 }) }, 'wrong-shape'],
    ['no kind', { '2.online': measured({ share: 0.35 }) }, 'wrong-shape'],
    ['an unknown duty', { '11.x': measured({ kind: 'done', done: true }) }, 'unknown-duty'],
    ['bands with a hole', {
      '10.par-index': measured({
        kind: 'figure', figure: 80,
        bands: { ...THAI_NGUYEN_2020_BANDS, bands: [
          { key: 'good', name: { vi: 'Tốt', en: 'Good' }, from: 80 },
          { key: 'fair', name: { vi: 'Khá', en: 'Fair' }, to: 70 },
        ] },
      }),
    }, 'bad-bands'],
  ])('as JSON name %s', (_, measures, code) => {
    expect(measuresOf(json(measures), COMMITMENTS_2019)).toMatchObject({ issues: [{ code }] });
  });
});

describe('bands of a province', () => {
  it('are read from JSON', async () => {
    const path = put('.json', JSON.stringify(THAI_NGUYEN_2020_BANDS));
    expect(await readBands(path)).toEqual({ ok: true, value: THAI_NGUYEN_2020_BANDS });
  });
  it.each<[string, object, string]>([
    ['a gap', { bands: THAI_NGUYEN_2020_BANDS.bands.toSpliced(1, 1) }, 'bad-bands'],
    ['no decision', { basis: undefined }, 'wrong-shape'],
  ])('with %s are refused', async (_, change, code) => {
    const path = put('.json', JSON.stringify({ ...THAI_NGUYEN_2020_BANDS, ...change }));
    expect(await readBands(path)).toMatchObject({ issues: [{ code }] });
  });
});

describe('cards of a province', () => {
  it.each(SCORECARDS.map((card) => [card.id, card] as const))(
    '%s goes to JSON and back',
    async (_, card) => {
      expect(await readCard(put('.json', JSON.stringify(card)))).toEqual({ ok: true, value: card });
    },
  );
  it('are refused with their faults', async () => {
    const [first, ...rest] = PAPI.domains;
    const double = { ...PAPI, domains: [{ ...first!, key: 'services' }, ...rest] };
    expect(await readCard(put('.json', JSON.stringify(double)))).toEqual({
      ok: false, issues: [{ code: 'repeated-key', column: 'domains.5.key' }],
    });
    const shapeless = put('.json', JSON.stringify({ ...PAPI, unit: 'stars' }));
    expect(await readCard(shapeless)).toEqual({
      ok: false, issues: [{ code: 'wrong-shape', column: 'unit' }],
    });
  });
  it('stand where an id stands', () => {
    const own = newFile('.json');
    expect(run('papi', '--write', own).code).toBe(0);
    const row = ['A', '', '2019', 'x', ...Array.from({ length: 8 }, () => '5'), ''];
    const { code, words } = run(own, put('.csv', csvFormatRows([head, row])));
    expect(words).toContain('40,00 điểm trên tối đa 80');
    expect(code).toBe(0);
  });
});

describe('npm run scorecards', () => {
  it('lists what there is', () => {
    const { code, words } = run();
    expect(code).toBe(0);
    for (const { id } of [...SCORECARDS, ...COMMITMENT_PLANS]) expect(words).toContain(id);
  });
  it('shows a card, class and all, and writes it as JSON', () => {
    const row = ['Sở Công Thương', '', '2020', 'QĐ 1551', '83,05', ''];
    const file = put('.csv', csvFormatRows([
      ['Đơn vị', 'Mã định danh', 'Năm', 'Nguồn', 'Chỉ số chung', 'Thứ hạng'], row,
    ]));
    const bands = put('.json', JSON.stringify(THAI_NGUYEN_2020_BANDS));
    const out = newFile('.json');
    const { code, words } = run('par-thai-nguyen-2020', file, '--bands', bands, '--write', out);
    expect(words).toContain('Sở Công Thương, 2020: 83,05 điểm; Tốt (từ 80 trở lên)');
    expect(code).toBe(0);
    expect(run('par-thai-nguyen-2020', out).words).toContain('83,05 điểm');
    expect(run('par-thai-nguyen-2020', file, '--write', out)).toMatchObject({
      code: 1, words: expect.stringContaining('đã có tệp này'),
    });
  });
  it('shows commitments with their outcomes', () => {
    const table = measureTemplate(COMMITMENTS_2019).map((row) =>
      row[0] === '2.apology' ? row.with(4, '0').with(5, '0').with(8, 'Báo cáo') : row,
    );
    const names = MEASURE_COLUMNS.map(({ name }) => name.vi);
    const { code, words } = run(
      'city-commitments-2019', put('.csv', csvFormatRows([names, ...table])),
    );
    expect(code).toBe(0);
    expect(words).toContain('Đạt: Trong kỳ không có hồ sơ trễ hạn');
    expect(words.match(/Chưa có số liệu:/gu)).toHaveLength(12);
  });
  it('says what to mend, with its place, in both languages', () => {
    const file = put('.csv', csvFormatRows([head, ['A', '', '2019', 'x', '1.234']]));
    const { code, words } = run('papi', file);
    expect(code).toBe(1);
    expect(words).toContain(
      'dòng 2, cột "Tham gia của người dân ở cấp cơ sở", "1.234": số này đọc được hai cách',
    );
    expect(run('papi', file, '--language', 'en').words).toContain('can be read in two ways');
    expect(run('no-card')).toMatchObject({ code: 1 });
  });
  it('prints nothing that a terminal obeys', () => {
    const words = sayEntryIssue({ code: 'not-a-number', value: '\u001b[31m\u202e' }, 'vi');
    expect(words).toContain('?[31m?');
  });
});
