import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import readExcelFile from 'read-excel-file/node';
import { afterAll, expect, it } from 'vitest';
import { formatCount, formatPercent } from '#core/report/format-number.ts';
import type { ScoreReport } from '#core/report/score-report.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { writeReportHtml } from '../../../../demo/collector/export/report-html.ts';
import { writeReportXlsx } from '../../../../demo/collector/export/report-xlsx.ts';
import { readScoreReport } from '../../../../demo/collector/export/score-report.ts';
import type { CollectorDatabase } from '../../../../demo/collector/store/tables.ts';
import { seededRandom } from '../../../seeded-random.ts';
import { temporaryFolder } from '../engine.ts';
import { NOW } from '../fixture.ts';
import { openFilled, responseOf } from './fill.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_122);
const ITEMS = itemsOf(SIPAS_2017).map(({ key }) => key);
const folder = temporaryFolder();
afterAll(() => folder.remove());
let files = 0;
const newFile = (ending: string): string => join(folder.path, `${(files += 1)}.${ending}`);

async function reportOf(database: CollectorDatabase, asked = {}): Promise<ScoreReport> {
  const work = { asked: { kind: 'open', ...asked }, threshold: 5, now: NOW };
  return (await readScoreReport(database, work)).report;
}

/** The cells of the tables of a page, row by row. */
async function htmlRows(report: ScoreReport, names = {}): Promise<string[][]> {
  const path = newFile('html');
  await writeReportHtml(path, report, SIPAS_2017, { names });
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  return [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent ?? ''),
  );
}

/** The same of a workbook, with numbers written as on the page. */
async function xlsxRows(report: ScoreReport): Promise<string[][]> {
  const path = newFile('xlsx');
  await writeReportXlsx(path, report, SIPAS_2017, { names: {} });
  const [overview, detail] = await readExcelFile(path);
  const wordsWith = (format: (cell: number) => string, cells: readonly unknown[]): string[] =>
    cells.map((cell) =>
      typeof cell === 'number' ? format(cell) : typeof cell === 'string' ? cell : '',
    );
  const shares = (row: readonly unknown[], from: number): string[] =>
    wordsWith(formatPercent, row.slice(from));
  const figures = ([index, low, high, mark]: string[]): string[] => [
    [index, mark].filter(Boolean).join(' '),
    low && high ? `${low} – ${high}` : '–',
  ];
  const general = overview!.data.slice(1).map((row) => {
    const [index = '', low = '', high = '', mark = '', ...factors] = shares(row, 2);
    const places = factors.pop()!;
    const cells = [
      String(row[0]),
      formatCount(Number(row[1])),
      ...figures([index, low, high, mark]),
    ];
    return [...cells, ...factors.map((each) => each || '–'), places];
  });
  const criteria = detail!.data
    .slice(1)
    .map((row) => [
      String(row[2] ?? row[1]),
      ...wordsWith(formatCount, row.slice(3, 9)),
      ...figures(shares(row, 9)),
    ]);
  return [...general, ...criteria];
}

it(`has the same figures as a page and as a workbook (seed ${SEED})`, async () => {
  const random = seededRandom(SEED);
  for (const size of [0, 4, 12, 40, 150]) {
    const responses = Array.from({ length: size }, (): SurveyResponse => {
      const answered = ITEMS.filter((key) => key === ITEMS[0] || random() < 0.8);
      const answers = Object.fromEntries(
        answered.map((key) => [key, 5 - Math.floor(random() ** 2 * 5)]),
      );
      return responseOf({ unit: random() < 0.7 ? 'H55' : 'H26', answers });
    });
    // A unit whose responses lie outside what is asked for.
    const { database, close } = await openFilled([
      ...responses,
      responseOf({ unit: 'H17', answeredOn: '2025-01-01' }),
    ]);
    const report = await reportOf(database, { from: '2026-01' });
    const [page, workbook] = [await htmlRows(report), await xlsxRows(report)];
    const units = report.units.length;
    expect(page).toHaveLength(units * (1 + 5 + 22 + 1));
    expect(workbook).toEqual(
      page.map((row, at) => (at < units ? asOverview(row) : asCriterion(row))),
    );
    await close();
  }
});

/** The workbook marks what is not reliable in the table of criteria only, and leaves no mark for no place. */
function asOverview([unit, responses, index, interval, ...rest]: string[]): string[] {
  const factors = rest.slice(0, 5).map((cell) => cell.replace(' (a)', ''));
  const places = rest[5] ?? '–';
  return [unit!, responses!, index!, interval!, ...factors, places === '–' ? '' : places];
}

/** The page numbers its factors, and has a mark where a factor has no answers. */
function asCriterion([name, answers, ...rest]: string[]): string[] {
  const isSum = rest.slice(0, 5).every((cell) => cell === '');
  return [name!.replace(/^\d\. /u, ''), isSum && answers === '–' ? '' : answers!, ...rest];
}

it('is one page that needs nothing else and may do nothing', async () => {
  const { database, close } = await openFilled(Array.from({ length: 6 }, () => responseOf()));
  const path = newFile('html');
  await writeReportHtml(path, await reportOf(database), SIPAS_2017, {
    names: { H55: 'UBND <b>tỉnh</b>' },
  });
  const text = readFileSync(path, 'utf8');
  const { document } = parseHTML(text);
  const style = document.querySelector('style')!.textContent;
  const hash = createHash('sha256').update(style).digest('base64');
  expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(
    document.querySelectorAll('script, img, link, iframe, [style], [onclick], b'),
  ).toHaveLength(0);
  expect(style).not.toMatch(/url\(|@import/u);
  expect(text).toContain('UBND &lt;b&gt;tỉnh&lt;/b&gt; (H55)');
  await close();
});

it('is laid out like an administrative report, with lines for what is not known', async () => {
  const { database, close } = await openFilled(Array.from({ length: 6 }, () => responseOf()));
  const path = newFile('html');
  const head = { superior: 'UBND tỉnh', agency: 'Sở Nội vụ', place: undefined, names: {} };
  await writeReportHtml(path, await reportOf(database), SIPAS_2017, head);
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  const words = document.querySelector('header')!.textContent;
  for (const part of [
    'UBND tỉnh',
    'Sở Nội vụ',
    'Số: ……/BC-……',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Độc lập - Tự do - Hạnh phúc',
    '……, ngày …… tháng …… năm ……',
  ]) {
    expect(words).toContain(part);
  }
  expect(document.querySelector('footer')!.textContent).toMatch(
    /Nơi nhận:[^]*Chức vụ của người ký/u,
  );
  expect(
    [...document.querySelectorAll('table')].every((table) =>
      table.querySelector('thead th[scope=col]'),
    ),
  ).toBe(true);
  const page = document.querySelector('main')!.textContent;
  for (const part of [
    'Quyết định số 2640/QĐ-BNV ngày 10/10/2017',
    'gộp mọi câu trả lời hợp lệ',
    'Wilson',
    'không phải Chỉ số SIPAS chính thức',
  ]) {
    expect(page).toContain(part);
  }
  await close();
});

it('shows the index of a year so far, though its months cannot be told apart', async () => {
  const { database, close } = await openFilled([
    ...[2, 4, 5].map((level) =>
      responseOf({ answeredOn: '2026-08-01', answers: { 'access.seats': level } }),
    ),
    ...Array.from({ length: 30 }, (_, at) =>
      responseOf({ answeredOn: '2026-09-01', answers: { 'access.seats': 3 + (at % 3) } }),
    ),
  ]);
  const overall = async (from: string, to: string): Promise<unknown> =>
    (await reportOf(database, { from, to })).units[0]!.overall?.answers;
  expect(await overall('2026-01', '2026-10')).toBe(33);
  expect(await overall('2026-08', '2026-09')).toBe(33);
  expect(await overall('2026-09', '2026-09')).toBeUndefined();
  await close();
});
