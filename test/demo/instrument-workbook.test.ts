import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Instrument } from '#core/survey/instrument.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { readInstrument } from '../../demo/instrument/read-instrument.ts';
import { writeInstrument } from '../../demo/instrument/write-instrument.ts';
import { arbitraryInstrument } from '../core/arbitrary-instrument.ts';

const PROGRAM = fileURLToPath(new URL('../../demo/instrument/check.ts', import.meta.url));
let folder: string;
let files = 0;

const newFile = (ending: string): string => join(folder, `phieu-${(files += 1)}${ending}`);

function run(...names: string[]): { code: number | null; words: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...names], {
    encoding: 'utf8',
  });
  return { code: status, words: stdout + stderr };
}

/** Writes it to a file by one library and reads it again by another. */
async function throughFile(instrument: Instrument, ending: string): Promise<unknown> {
  const path = newFile(ending);
  const problems = await writeInstrument(path, instrument);
  return problems.length > 0 ? problems : readInstrument(path);
}

/** A workbook as a person leaves it in a spreadsheet: numbers, days and yes-or-no are no words. */
async function workbook(change: (sheets: Record<string, SheetData>) => void): Promise<string> {
  const sheets: Record<string, SheetData> = {
    survey: [
      ['type', 'name', 'label', 'required', 'constraint'],
      ['begin_group', 'place', 'Nơi tiếp nhận', null, null],
      ['select_one levels', 'place.seats', 'Đủ ghế', false, null],
      ['end_group', null, null, null, null],
      [null, null, null, null, null],
      ['integer', 'age', 'Tuổi', null, '. >= 18 and . <= 120'],
    ],
    choices: [
      ['list_name', 'name', 'label', 'satisfied'],
      ['levels', 1, 'Chưa hài lòng', false],
      ['levels', 2, 'Hài lòng', true],
    ],
    settings: [
      [
        'form_title',
        'form_id',
        'version',
        'certainty',
        'source_name',
        'source_note',
        'source_issued',
      ],
      [
        'Phiếu của xã',
        'phieu-xa',
        3,
        'own',
        'UBND xã',
        'Xã tự soạn',
        new Date('2026-11-21T00:00:00Z'),
      ],
    ],
    'ghi chú': [['riêng của xã']],
  };
  change(sheets);
  const path = newFile('.xlsx');
  const written = Object.entries(sheets).map(([sheet, data]) => ({
    sheet,
    data,
    dateFormat: 'yyyy-mm-dd',
  }));
  writeFileSync(path, await writeExcelFile(written).toBuffer());
  return path;
}

describe('npm run instrument with other formats', { timeout: 120_000 }, () => {
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'hailong-workbook-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  describe.each(['.xlsx', '.surveyjs.json', '.json'])('%s', (ending) => {
    it.each(INSTRUMENTS)('$id comes back from a file as it was', async (instrument) => {
      expect(await throughFile(instrument, ending)).toEqual({ ok: true, value: instrument });
    });

    it('holds whatever a province writes', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryInstrument, async (instrument) => {
          expect(await throughFile(instrument, ending)).toEqual({ ok: true, value: instrument });
        }),
        { seed: 20_261_123, numRuns: 60 },
      );
    });
  });

  it('reads numbers, days and yes-or-no as a spreadsheet keeps them', async () => {
    const read = await readInstrument(await workbook(() => undefined));
    expect(read).toMatchObject({
      ok: true,
      value: {
        version: 3,
        source: { issued: '2026-11-21' },
        scale: {
          levels: [
            { value: 1, satisfied: false },
            { value: 2, satisfied: true },
          ],
        },
        after: [{ kind: 'number', key: 'age', min: 18, max: 120 }],
      },
    });
  });

  it('says sheet, row, column and what to do', async () => {
    const path = await workbook(({ survey, choices }) => {
      survey![2]![3] = true;
      survey![5]![0] = 'geopoint';
      choices![1]![2] = null;
    });
    const { code, words } = run(path);
    expect(code).toBe(1);
    expect(words).toContain(
      'trang survey, dòng 3, cột required: người trả lời được bỏ qua mọi câu; xóa yes',
    );
    expect(words).toContain('trang survey, dòng 6, cột type: khảo sát ẩn danh');
    expect(words).toContain(
      'trang choices, dòng 2, cột label: ô này còn trống mà phải có; điền vào',
    );
  });

  it('says the cell of what is read but unsound or too long', async () => {
    const tooLong = await workbook(({ choices }) => void (choices![2]![2] = 'a'.repeat(2001)));
    expect(await readInstrument(tooLong)).toMatchObject({
      problems: expect.arrayContaining([
        'trang choices, dòng 3, cột label: quá dài, quá nhiều hoặc quá lớn',
      ]),
    });
    const unsound = await readInstrument(
      await workbook(({ survey, choices }) => {
        survey![1]![1] = 'factor_place';
        survey![5]![1] = 'place.seats';
        choices![2]![3] = false;
      }),
    );
    expect(unsound).toEqual({
      ok: false,
      problems: [
        'trang survey, dòng 6, cột name: mã này được dùng hai lần; mỗi tiêu chí, câu hỏi có một mã riêng',
        'trang choices, dòng 2, cột satisfied: chưa mức nào được tính là hài lòng; ghi yes cho mức được tính',
      ],
    });
  });

  it('says which sheet is missing', async () => {
    const path = await workbook((sheets) => delete sheets['choices']);
    expect(await readInstrument(path)).toMatchObject({
      problems: [expect.stringContaining('thiếu trang choices')],
    });
  });

  it('says so when the file is no workbook', async () => {
    const path = newFile('.xlsx');
    writeFileSync(path, 'type,name,label');
    expect(run(path)).toMatchObject({
      code: 1,
      words: expect.stringContaining('không phải tệp .xlsx'),
    });
  });

  it('writes a form of this package, and never over a file', () => {
    const path = newFile('.xlsx');
    expect(run('sipas-2017-received', path)).toMatchObject({
      code: 0,
      words: expect.stringMatching(/22 tiêu chí, 1 câu hỏi khác, có điều kiện tham gia[^]*đã ghi/u),
    });
    expect(run('sipas-2017', path)).toMatchObject({
      code: 1,
      words: expect.stringContaining('đã có tệp này'),
    });
    expect(run('sipas-2017', newFile('.csv'))).toMatchObject({
      code: 1,
      words: expect.stringContaining('phải kết thúc bằng .xlsx'),
    });
    expect(run(path).words).toContain('sipas-2017-received, phiên bản 1');
  });
});
