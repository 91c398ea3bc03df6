import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import readExcelFile from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import {
  monthOf,
  monthsOf,
  partsOfPeriod,
  PERIOD_KINDS,
  type PeriodKind,
} from '#core/calendar/period.ts';
import { wilsonInterval } from '#core/stats/wilson-interval.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { exportTallies } from '../../../../demo/collector/export/export-table.ts';
import { openXlsx } from '../../../../demo/collector/export/xlsx-file.ts';
import { writeTable } from '../../../../demo/collector/export/table-file.ts';
import type { CollectorDatabase } from '../../../../demo/collector/store/tables.ts';
import { seededRandom } from '../../../seeded-random.ts';
import { temporaryFolder } from '../engine.ts';
import { NOW } from '../fixture.ts';
import { openFilled, readCsvFile, responseOf } from './fill.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_122);
const folder = temporaryFolder();
afterAll(() => folder.remove());
let files = 0;
const newFile = (ending: string): string => join(folder.path, `${(files += 1)}.${ending}`);

async function rowsBy(database: CollectorDatabase, by: PeriodKind, asked = {}) {
  const out = newFile('csv');
  await exportTallies(database, { asked, format: 'csv', out, now: NOW, by, threshold: 5 });
  return readCsvFile(out);
}

/** Responses over two years; few of some months, and few of the lowest levels. */
function someResponses(): SurveyResponse[] {
  const random = seededRandom(SEED);
  const level = (): number => [1, 2, 3, 4, 4, 4, 5, 5, 5, 5][Math.floor(random() ** 0.6 * 10)]!;
  const months = [
    '2025-02',
    '2025-03',
    '2025-08',
    '2026-01',
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-08',
    '2026-10',
  ];
  return Array.from({ length: 420 }, () => {
    const month = months[Math.floor(random() ** 1.7 * months.length)]!;
    const answers = {
      'access.seats': level(),
      ...(random() < 0.3 && { 'result.complete': level() }),
    };
    return responseOf({ answeredOn: `${month}-${10 + Math.floor(random() * 10)}`, answers });
  });
}

const LEVELS = [1, 2, 3, 4, 5].map((level) => `level-${level}`);

describe('exported tallies', () => {
  it(`show counts as they are, and none from 1 to 4 (seed ${SEED})`, async () => {
    const responses = someResponses();
    const { database, close } = await openFilled(responses);
    const shown = new Map<string, Record<string, string>>();
    for (const by of PERIOD_KINDS) {
      for (const row of await rowsBy(database, by))
        shown.set(`${row['item']} ${row['period']}`, row);
    }
    let hidden = 0;
    for (const [name, row] of shown) {
      const [item, period] = name.split(' ') as [string, string];
      const within = responses.filter(({ answeredOn }) =>
        monthsOf(period).includes(monthOf(answeredOn)),
      );
      const given = within.flatMap(({ answers }) => answers[item] ?? []);
      expect([row['responses'], row['answers']]).toEqual([within.length, given.length].map(String));
      for (const [at, key] of LEVELS.entries()) {
        const count = given.filter((level) => level === at + 1).length;
        if (row[key] !== undefined) expect(row[key]).toBe(String(count));
        else hidden += 1;
        const bySums = [row['satisfied'], String(given.length - Number(row['satisfied']))];
        if (count > 0 && count < 5 && row[key] !== undefined)
          expect(bySums).toContain(String(count));
      }
      const satisfied = given.filter((level) => Number(level) >= 4).length;
      if (given.length >= 5 && row['satisfied'] !== undefined) {
        const { low, high } = wilsonInterval(satisfied / given.length, given.length);
        const figures = [satisfied, satisfied / given.length, low, high].map(String);
        expect(['satisfied', 'index', 'low', 'high'].map((key) => row[key])).toEqual(figures);
      } else expect([row['index'], row['low']]).toEqual([undefined, undefined]);
      expect(row['reliable']).toBe(given.length >= 30 ? 'yes' : 'no');
    }
    expect(hidden).toBeGreaterThan(50);
    expect(shown.size).toBeGreaterThan(300);
    expect(hiddenThatFollow(shown)).toEqual([]);
    await close();
  });

  it('are of whole periods within the months that are asked for', async () => {
    const days = ['2026-01-02', '2026-02-02', '2026-05-02', '2026-10-02'];
    const { database, close } = await openFilled(
      days.map((answeredOn) => responseOf({ answeredOn })),
    );
    const periods = async (by: PeriodKind, asked: object): Promise<unknown[]> => [
      ...new Set((await rowsBy(database, by, asked)).map(({ period }) => period)),
    ];
    expect(await periods('month', {})).toEqual(['2026-01', '2026-02', '2026-05', '2026-10']);
    expect(await periods('quarter', { from: '2026-02', to: '2026-10' })).toEqual(['2026-Q2']);
    expect(await periods('half', { from: '2026-01', to: '2026-10' })).toEqual(['2026-H1']);
    await expect(periods('year', { from: '2026-01', to: '2026-10' })).rejects.toThrow(
      /no whole year lies/u,
    );
    await close();
  });

  it('are typed in XLSX and Parquet; what is hidden is empty', async () => {
    const levels = [5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 3];
    const { database, close } = await openFilled(
      levels.map((level) => responseOf({ answers: { 'access.seats': level } })),
    );
    const [xlsx, parquet] = [newFile('xlsx'), newFile('parquet')];
    const work = { asked: {}, now: NOW, by: 'month', threshold: 5 } as const;
    await exportTallies(database, { ...work, format: 'xlsx', out: xlsx });
    await exportTallies(database, { ...work, format: 'parquet', out: parquet });
    const [first] = await parquetReadObjects({ file: await asyncBufferFromFile(parquet) });
    expect(first).toMatchObject({
      period: '2026-10',
      item: 'access.seats',
      responses: 12,
      answers: 12,
      satisfied: 11,
      'level-1': null,
      'level-2': null,
      'level-3': null,
      'level-4': 5,
      'level-5': 6,
      index: 11 / 12,
      reliable: 'no',
    });
    const [head = [], row = []] = (await readExcelFile(xlsx))[0]!.data;
    expect(Object.fromEntries(head.map((key, at) => [key, row[at]]))).toEqual(first);
    await close();
  });
});

describe('a workbook that is written as its rows come', () => {
  const columns = [
    { key: 'words', type: 'text', wording: '=1+1' },
    { key: 'n', type: 'integer', wording: 'Số' },
  ] as const;

  it('takes words for words, whatever is in them', async () => {
    const words = [
      '=HYPERLINK("http://x")',
      '<b>&"\'',
      '_x0041_',
      ' giữ  dấu cách ',
      'dòng\nmới',
      'Ễ',
      '@a',
      '+1',
    ];
    const path = newFile('xlsx');
    await writeTable('xlsx', path, columns, [words.map((each, at) => [each, at])]);
    const [data, notes] = await readExcelFile(path, { trim: false });
    expect(data!.data.slice(1)).toEqual(words.map((each, at) => [each, at]));
    expect(notes!.data[1]).toEqual(['words', '=1+1']);
  });

  it('begins another sheet where one is full', async () => {
    const path = newFile('xlsx');
    const rows = Array.from({ length: 25 }, (_, at) => [`dòng ${at}`, at]);
    const table = await openXlsx(path, columns, 11);
    await table.write(rows);
    await table.finish();
    await table.release();
    const sheets = await readExcelFile(path);
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      ['Dữ liệu', 11],
      ['Dữ liệu 2', 11],
      ['Dữ liệu 3', 6],
      ['Chú giải', 3],
    ]);
    expect(sheets.slice(0, 3).flatMap(({ data }) => data.slice(1))).toEqual(rows);
  });
});

/** Hidden counts of which the whole and all the other parts are shown. */
function hiddenThatFollow(shown: ReadonlyMap<string, Record<string, string>>): string[] {
  return [...shown].flatMap(([name, row]) => {
    const [item, period] = name.split(' ') as [string, string];
    const parts = partsOfPeriod(period).map((part) => shown.get(`${item} ${part}`));
    return [...LEVELS, 'satisfied']
      .filter((key) => {
        const unknown = parts.filter((part) => part && part[key] === undefined);
        return row[key] !== undefined && unknown.length === 1;
      })
      .map((key) => `${name} ${key}`);
  });
}
