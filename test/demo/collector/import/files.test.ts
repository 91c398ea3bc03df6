import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import { unitsWithOrigins } from '../../../../demo/collector/guard/units.ts';
import { importForms } from '../../../../demo/collector/import/import-forms.ts';
import { readCsv, readSheet } from '../../../../demo/collector/import/read-sheet.ts';
import { sayImport } from '../../../../demo/collector/import/say-import.ts';
import { temporaryFolder } from '../engine.ts';
import type { CollectorDatabase } from '../../../../demo/collector/store/tables.ts';
import { NOW, openCollector, type TestCollector } from '../fixture.ts';
import { csv, faultsOf, importTable } from './importing.ts';

const folder = temporaryFolder();
let collector: TestCollector;
let database: CollectorDatabase;
// Nothing here is kept: all of it may look at the same empty database.
beforeAll(async () => {
  collector = await openCollector();
  ({ database } = collector);
});
afterAll(async () => {
  await collector.close();
  folder.remove();
});
let files = 0;

/** A file with these bytes. */
function fileOf(ending: string, bytes: string | Uint8Array): string {
  const path = join(folder.path, `${(files += 1)}.${ending}`);
  writeFileSync(path, bytes);
  return path;
}

const workbook = async (...sheets: SheetData[]): Promise<string> => {
  const named = sheets.map((data, at) => ({ sheet: `s${at}`, data, dateFormat: 'dd/mm/yyyy' }));
  return fileOf('xlsx', await writeExcelFile(named).toBuffer());
};

/** What a file says, as rows of words; or why it cannot be read. */
async function tableOf(path: string): Promise<unknown> {
  const read = await readSheet(path);
  if (!read.ok) return read.problem;
  return [read.sheet.head, ...read.sheet.rows.map(({ cells }) => cells)];
}

const WORDS = 'form;access.seats\n1;Rất hài lòng\n2;Không hài lòng\n';
const TABLE = [
  ['form', 'access.seats'],
  ['1', 'Rất hài lòng'],
  ['2', 'Không hài lòng'],
];

/** Vietnamese in Windows-1258 writes most tones as a mark behind the letter. */
const WINDOWS_1258: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0301': 0xec,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0323': 0xf2,
  â: 0xe2,
  ê: 0xea,
  ô: 0xf4,
  ă: 0xe3,
  ơ: 0xf5,
  ư: 0xfd,
  đ: 0xf0,
};

function toWindows1258(text: string): Uint8Array {
  const apart = text
    .normalize('NFD')
    .replaceAll(
      /([aeo])(\u0323?)\u0302/gu,
      (_, letter: string, dot: string) => `${`${letter}\u0302`.normalize('NFC')}${dot}`,
    );
  return Uint8Array.from(apart, (letter) => WINDOWS_1258[letter] ?? letter.charCodeAt(0));
}

describe('a table in text', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a mark', Buffer.from(`\u{feff}${WORDS}`)],
    ['UTF-8 with letters and tones apart (NFD)', Buffer.from(WORDS.normalize('NFD'))],
    ['UTF-16 with a mark', Buffer.from(`\u{feff}${WORDS}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(WORDS, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\u{feff}${WORDS}`, 'utf16le').swap16()],
    ['Windows-1258', toWindows1258(WORDS)],
    ['tabs', Buffer.from(WORDS.replaceAll(';', '\t'))],
    [
      'commas and lines of Windows',
      Buffer.from(WORDS.replaceAll(';', ',').replaceAll('\n', '\r\n')),
    ],
    [
      'blank lines and columns at the end',
      Buffer.from(`${WORDS.replaceAll('\n', ';;\n')};;;\n;;;\n \n`),
    ],
  ])('is read in %s', async (_, bytes) => {
    const table = (await tableOf(fileOf('csv', bytes))) as string[][];
    expect(table.map((row) => row.slice(0, 2).map((cell) => cell?.trim()))).toEqual(TABLE);
  });

  it('may have separators, quotation marks and lines within a cell', async () => {
    const text = 'form,"Ghi\nchú; a",access.seats\r\n1,"nói ""tốt"",\nrất tốt",5\r\n';
    expect(await tableOf(fileOf('csv', text))).toEqual([
      ['form', 'Ghi\nchú; a', 'access.seats'],
      ['1', 'nói "tốt",\nrất tốt', '5'],
    ]);
  });

  it.each<[string, string, string | Uint8Array]>([
    ['not-text', 'csv', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0xff, 0x80)],
    ['not-text', 'csv', 'form;Ghi chú\n1;Ráº¥t hÃ i lÃ²ng, thá»§ tá»¥c hÃ nh chÃ­nh\n'],
    ['open-quote', 'csv', 'form,access.seats\n1,"5\n2,4\n'],
    ['no-rows', 'csv', 'form,access.seats\n\n'],
    ['no-rows', 'csv', ''],
    ['file-ending', 'xls', 'x'],
    ['not-a-workbook', 'xlsx', 'form,access.seats'],
    ['not-a-workbook', 'xlsx', zipSync({ 'a.txt': Buffer.from('a') })],
  ])('is refused as %s (.%s)', async (problem, ending, bytes) => {
    expect(await tableOf(fileOf(ending, bytes))).toBe(problem);
  });

  it('is refused where there is none, and where it unfolds beyond measure', async () => {
    expect(await tableOf(join(folder.path, 'none.csv'))).toBe('file-missing');
    expect(await tableOf(folder.path)).toBe('file-missing');
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': Buffer.from('x') }));
    // The entry in the directory of the archive says how long the sheet is.
    bomb.writeUInt32LE(600 * 2 ** 20, bomb.indexOf('PK\u0001\u0002') + 24);
    expect(await tableOf(fileOf('xlsx', bomb))).toBe('file-too-large');
  });
});

describe('a workbook', () => {
  it('is read with its numbers, days and words; other sheets are not', async () => {
    const path = await workbook(
      [
        ['form', 'answeredOn', 'procedure', 'access.seats', 'result.complete', null],
        [17, new Date('2026-10-05T00:00:00Z'), '1.004870', 4, 'Hài lòng', null],
        [null, null, null, null, null, null],
        ['17b', '6/10/2026', null, '5', null, null],
      ],
      [['không đọc']],
    );
    const outcome = await importForms(database, await readSheet(path), {
      unit: 'H55',
      instrument: SIPAS_2017,
      batch: 'b',
      map: new Map(),
      units: unitsWithOrigins([]),
      now: NOW,
      commit: false,
    });
    expect(outcome).toMatchObject({ ok: true, result: { issues: [], kept: 2 } });
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(
      outcome.result.forms.map(({ row, form, response: { answeredOn, procedure, answers } }) => [
        row,
        form,
        answeredOn,
        procedure,
        answers,
      ]),
    ).toEqual([
      [2, '17', '2026-10-05', '1.004870', { 'access.seats': 4, 'result.complete': 4 }],
      [4, '17b', '2026-10-06', undefined, { 'access.seats': 5 }],
    ]);
  });

  it('that made numbers of codes is not taken at its word', async () => {
    const path = await workbook([
      ['answeredOn', 'procedure', 'access.seats'],
      ['5/10/2026', 1.00487, 4],
      ['5/10/2026', 1_001_193, 4.5],
    ]);
    expect(faultsOf(await importTable(database, await readSheet(path)))).toEqual([
      '2 | procedure | 1.00487 | not-a-procedure',
      '3 | access.seats | 4.5 | not-a-level',
      '3 | procedure | 1001193 | not-a-procedure',
    ]);
  });
});

describe('headings', () => {
  const { key, wording } = itemsOf(SIPAS_2017)[9]!;
  it.each<[string, string[][], Record<string, string>, string[]]>([
    [
      'may be the official words, in other letters',
      [
        ['ngày  TRẢ lời', wording.vi.normalize('NFD').toUpperCase()],
        ['5/10/2026', '4'],
      ],
      {},
      [],
    ],
    [
      'may be said',
      [
        ['Câu 10', 'Ngày', 'Ghi chú', 'Tên'],
        ['4', '5/10/2026', 'x', 'y'],
      ],
      { 'câu 10': key, 'Ghi chú': '', Tên: '' },
      [],
    ],
    [
      'that nobody knows are named',
      [
        ['Câu 10', 'Ngày', ''],
        ['4', '5/10/2026', 'x'],
      ],
      {},
      ['1 | Câu 10 |  | unknown-column', '1 | (3) |  | head-missing', '1 |  |  | no-answer-column'],
    ],
    [
      'without values are passed over',
      [
        [key, 'Ngày', 'Lạ', ''],
        ['4', '5/10/2026', '', ' '],
      ],
      {},
      [],
    ],
    [
      'must not mean the same',
      [
        [key, 'Ngày', wording.vi, 'answeredOn'],
        ['4', '5/10/2026', '5', ''],
      ],
      {},
      [`1 | ${wording.vi} | ${key} | column-twice`, '1 | answeredOn | answeredOn | column-twice'],
    ],
    [
      'that are said have to be there',
      [
        [key, 'Ngày'],
        ['4', '5/10/2026'],
      ],
      { 'Câu 11': 'access.seats' },
      ['1 | câu 11 |  | mapped-column-missing'],
    ],
    [
      'cannot be said to be what does not exist',
      [
        ['Câu 10', 'Ngày', key],
        ['4', '5/10/2026', '4'],
      ],
      { 'Câu 10': 'access.parking' },
      ['1 | Câu 10 | access.parking | unknown-column'],
    ],
    [
      'are no way into an object',
      [
        ['__proto__', 'constructor', 'Ngày', key],
        ['4', '4', '5/10/2026', '4'],
      ],
      {},
      ['1 | __proto__ |  | unknown-column', '1 | constructor |  | unknown-column'],
    ],
  ])('%s', async (_, rows, said, faults) => {
    const result = await importTable(database, csv(...rows), {
      map: new Map(Object.entries(said)),
    });
    expect(faultsOf(result)).toEqual(faults);
    if (faults.length === 0) expect(result.forms[0]!.response.answers).toEqual({ [key]: 4 });
  });
});

it('says what stands in a hostile cell on one short line, with nothing that a terminal obeys', async () => {
  const evil = `\u001b[2J\u202e${'x'.repeat(10_000)}\nrow 1: fine`;
  const read = readCsv(
    Buffer.from(
      `answeredOn,access.seats,procedure\n5/10/2026,4,"a\u202e\nb\u{9b}"\n5/10/2026,"${'9'.repeat(10_000)}",\n`,
    ),
  );
  // Control letters are no text at all.
  expect(readCsv(Buffer.from(`answeredOn,access.seats\n5/10/2026,"${evil}"\n`))).toEqual({
    ok: false,
    problem: 'not-text',
  });
  const plain = readCsv(
    Buffer.from(
      `answeredOn,access.seats,procedure\n5/10/2026,4,"a\u202e\nb"\n5/10/2026,"${'9'.repeat(10_000)}",\n`,
    ),
  );
  expect(read.ok).toBe(false);
  const lines = sayImport('f.csv', await importTable(database, plain), 'en');
  expect(lines.filter((line) => line.startsWith('row'))).toEqual([
    expect.stringContaining('row 2, column "procedure" "a?\\nb": this is no code'),
    expect.stringMatching(/^row 3, column "access.seats" "9{60}…": this is too long/u),
  ]);
  expect(lines.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
});
