import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import readExcelFile from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { SIPAS_2023 } from '#core/survey/instruments/sipas-2023.data.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { exportResponses } from '../../../../demo/collector/export/export-table.ts';
import { openDatabase } from '../../../../demo/collector/store/open-database.ts';
import type { CollectorDatabase } from '../../../../demo/collector/store/tables.ts';
import { withdrawResponse } from '../../../../demo/collector/store/withdraw-response.ts';
import { workIn } from '../../../../demo/collector/store/work.ts';
import { seededRandom } from '../../../seeded-random.ts';
import { ENGINE, temporaryFolder } from '../engine.ts';
import { NOW } from '../fixture.ts';
import { keepAll, openFilled, readCsvFile, responseOf } from './fill.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_122);
const folder = temporaryFolder();
afterAll(() => folder.remove());
let files = 0;
const newFile = (ending: string): string => join(folder.path, `${(files += 1)}.${ending}`);

type Options = Partial<Parameters<typeof exportResponses>[1]>;

/** The rows of an export as CSV. */
async function rowsOf(database: CollectorDatabase, options: Options = {}) {
  const out = newFile('csv');
  const done = await exportResponses(database, {
    asked: {},
    format: 'csv',
    out,
    now: NOW,
    ...options,
  });
  return { ...done, rows: readCsvFile(out), text: readFileSync(out, 'utf8') };
}

const repeat = (times: number, given: Parameters<typeof responseOf>[0]): SurveyResponse[] =>
  Array.from({ length: times }, () => responseOf(given));

/** Answers to the form of 2023 by somebody. */
const somebody = (more: Record<string, string | number>) => ({ 'access.signs': 4, ...more });

const REFUSED: readonly (readonly [asked: object, message: RegExp])[] = [
  [{ from: '2026-10-05' }, /expected a month such as 2026-10/u],
  [{ from: '2026-10', to: '2026-09' }, /--from 2026-10 is after 2026-09/u],
  [{ units: ['H99'] }, /no response of unit H99 is kept/u],
  [{ instrument: 'sipas-2099@1' }, /there is no instrument sipas-2099@1; known are/u],
  [{ kind: 'paper' }, /expected open or verified/u],
];

describe('exported responses', () => {
  it('have nothing that leads to a person or to a place in the log', async () => {
    const { database, close } = await openFilled(repeat(9, { answeredOn: '2026-10-17' }));
    const stored = await database.selectFrom('response').selectAll().execute();
    const { text, rows } = await rowsOf(database);
    expect(rows).toHaveLength(9);
    for (const { id, hash, answers, details, entry } of stored) {
      const salts = [answers, details].map((part) => (JSON.parse(part!) as { salt: string }).salt);
      const { answersHash, detailsHash, receivedAt } = JSON.parse(entry) as Record<string, string>;
      for (const secret of [
        id,
        hash,
        ...salts,
        answersHash,
        detailsHash,
        receivedAt,
        '2026-10-17',
      ]) {
        expect(text).not.toContain(secret);
      }
    }
    expect(Object.keys(rows[0]!)).toEqual([
      'unit',
      'instrument',
      'kind',
      'answeredOn',
      'access.seats',
    ]);
    await close();
  });

  it('say the month where every month of the quarter has five, else a longer period', async () => {
    const days = {
      '2025-03-01': 6,
      '2025-07-01': 3,
      '2025-08-01': 9,
      '2026-01-15': 5,
      '2026-03-15': 7,
      '2026-10-02': 2,
      '2026-09-09': 4,
    };
    const responses = Object.entries(days).flatMap(([answeredOn, n]) => repeat(n, { answeredOn }));
    const { database, close } = await openFilled(responses);
    const { rows } = await rowsOf(database);
    const periods = rows.map(({ answeredOn }) => answeredOn!);
    const counts = Object.fromEntries(
      [...new Set(periods)].map((one) => [one, periods.filter((each) => each === one).length]),
    );
    expect(counts).toEqual({
      '2025-03': 6,
      '2025-Q3': 12,
      '2026-01': 5,
      '2026-03': 7,
      '2026-H2': 6,
    });
    await close();
  });

  it('leave out what too few others go with, and say how many', async () => {
    const { database, close } = await openFilled([
      ...repeat(4, { unit: 'H26' }),
      ...repeat(5, { unit: 'H55' }),
      ...repeat(4, { unit: 'H55', invitation: 'a.b.c' }),
    ]);
    const { rows, leftOut } = await rowsOf(database);
    expect(rows.map(({ unit, kind }) => `${unit} ${kind}`)).toEqual(Array(5).fill('H55 open'));
    expect(leftOut).toBe(8);
    await close();
  });

  it('use a period that is told as a whole only as a whole', async () => {
    const { database, close } = await openFilled([
      ...repeat(2, { answeredOn: '2026-07-01' }),
      ...repeat(6, { answeredOn: '2026-08-01' }),
    ]);
    const { rows, leftOut } = await rowsOf(database, { asked: { from: '2026-08', to: '2026-08' } });
    expect([rows.length, leftOut]).toEqual([0, 6]);
    expect(
      (await rowsOf(database, { asked: { from: '2026-07', to: '2026-08' } })).rows,
    ).toHaveLength(8);
    await close();
  });

  it('name a procedure only where five have it, and no single rare one by its absence', async () => {
    const { database, close } = await openFilled([
      ...repeat(9, { procedure: '1.001193' }),
      ...repeat(6, { procedure: '1.004870' }),
      ...repeat(1, { procedure: '2.000635' }),
    ]);
    const named = (await rowsOf(database)).rows.map(({ procedure }) => procedure);
    expect(named.filter((one) => one === '1.001193')).toHaveLength(9);
    expect(named.filter((one) => one === undefined)).toHaveLength(7);
    await close();
  });

  it('tell neither words nor sensitive data, unless they are asked for', async () => {
    const answers = somebody({
      gender: 'female',
      ethnicity: 'other',
      'other-opinions': '=Gọi 0912 345 678, cảm ơn',
    });
    const { database, close } = await openFilled(repeat(6, { instrument: SIPAS_2023, answers }));
    const plain = await rowsOf(database);
    expect(plain.text).not.toMatch(/cảm ơn|ethnicity|other-opinions/u);
    expect(plain.rows[0]).toMatchObject({ gender: 'female' });
    const full = await rowsOf(database, { texts: true, sensitive: true });
    expect(full.rows[0]).toMatchObject({
      ethnicity: 'other',
      'other-opinions': "'=Gọi […], cảm ơn",
    });
    await close();
  });

  it('tell an age in bands of ten', async () => {
    const ages = [18, 24, 29, 30, 39, 119, 120].flatMap((age) =>
      repeat(5, { instrument: SIPAS_2023, answers: somebody({ age }) }),
    );
    const { database, close } = await openFilled(ages);
    const bands = (await rowsOf(database)).rows.map((row) => row['age-band']);
    expect(new Set(bands)).toEqual(new Set(['18-29', '30-39', '110-120']));
    await close();
  });

  it('leave out a month that is not over and responses that were withdrawn', async () => {
    const gone = responseOf();
    const { database, close } = await openFilled([
      gone,
      ...repeat(6, {}),
      ...repeat(7, { answeredOn: '2026-11-03' }),
    ]);
    await database
      .transaction()
      .execute((each) => workIn(each, withdrawResponse(each, gone.id, NOW.toISOString())));
    expect((await rowsOf(database)).rows).toHaveLength(6);
    expect((await rowsOf(database, { asked: { unfinished: true } })).rows).toHaveLength(13);
    await expect(rowsOf(database, { asked: { to: '2026-11' } })).rejects.toThrow(/not over yet/u);
    await close();
  });

  it('refuse what they cannot tell, and say what to do', async () => {
    const { database, close } = await openFilled(repeat(5, {}));
    for (const [asked, message] of REFUSED) {
      await expect(rowsOf(database, { asked })).rejects.toThrow(message);
    }
    await close();
  });

  it('are those of one moment, whatever comes meanwhile', async () => {
    const { database, place, close } = await openFilled(repeat(30, {}));
    const other = await openDatabase(place);
    let coming: Promise<void> | undefined;
    const onTotal = (): void =>
      void (coming = keepAll(other, repeat(7, { procedure: '1.001193' })));
    const { rows } = await rowsOf(database, { onTotal });
    await coming;
    expect(rows).toHaveLength(30);
    expect((await rowsOf(database)).rows).toHaveLength(37);
    await other.destroy();
    await close();
  });

  it('never mix instruments', async () => {
    const { database, close } = await openFilled([
      ...repeat(5, {}),
      ...repeat(5, { instrument: SIPAS_2023, answers: somebody({}) }),
    ]);
    await expect(rowsOf(database)).rejects.toThrow(
      /sipas-2017@1, sipas-2023@1; name one with --instrument/u,
    );
    const { rows } = await rowsOf(database, { asked: { instrument: 'sipas-2023@1' } });
    expect(rows.map(({ instrument }) => instrument)).toEqual(Array(5).fill('sipas-2023@1'));
    await close();
  });

  it(`stand in an order that says nothing of when they came (seed ${SEED})`, async () => {
    const random = seededRandom(SEED);
    const responses = Array.from({ length: 120 }, () =>
      responseOf({
        answers: {
          'access.seats': 1 + Math.floor(random() * 5),
          'result.complete': 1 + Math.floor(random() * 5),
        },
      }),
    );
    const forth = await openFilled(responses);
    const back = await openFilled(responses.toReversed());
    const [one, other] = [await rowsOf(forth.database), await rowsOf(back.database)];
    expect(other.text).toBe(one.text);
    const [inShares, again] = [
      await rowsOf(forth.database, { atOnce: 20 }),
      await rowsOf(back.database, { atOnce: 20 }),
    ];
    expect(inShares.text).toBe(again.text);
    expect(inShares.text).not.toBe(one.text);
    expect(inShares.text.split('\r\n').toSorted()).toEqual(one.text.split('\r\n').toSorted());
    await forth.close();
    await back.close();
  });

  it(`share all that is told of the person with four others (property, seed ${SEED})`, async () => {
    const person = fc.record({
      unit: fc.constantFrom('H55', 'H26'),
      answeredOn: fc.constantFrom('2025-12-01', '2026-01-02', '2026-02-02', '2026-10-02'),
      procedure: fc.constantFrom(undefined, '1.001193', '1.004870', '2.000635'),
      gender: fc.constantFrom(undefined, 'male', 'female'),
      age: fc.option(fc.constantFrom(20, 33, 35, 61), { nil: undefined }),
      education: fc.constantFrom(undefined, 'university', 'primary'),
      ethnicity: fc.constantFrom(undefined, undefined, 'other'),
    });
    const property = fc.asyncProperty(
      fc.array(person, { minLength: 20, maxLength: 90 }),
      async (people) => {
        const { database, close } = await openFilled(
          people.map(({ unit, answeredOn, procedure, ...rest }) => {
            const known = Object.entries(rest).filter(([, value]) => value !== undefined);
            const answers = somebody(Object.fromEntries(known) as Record<string, string | number>);
            return responseOf({
              instrument: SIPAS_2023,
              unit,
              answeredOn,
              answers,
              ...(procedure && { procedure }),
            });
          }),
        );
        try {
          const { rows, leftOut } = await rowsOf(database, { sensitive: true });
          const groups = new Map<string, number>();
          for (const { 'access.signs': _, ...traits } of rows) {
            const key = JSON.stringify(traits);
            groups.set(key, (groups.get(key) ?? 0) + 1);
          }
          expect(rows.length + leftOut).toBe(people.length);
          expect([...groups].filter(([, size]) => size < 5)).toEqual([]);
        } finally {
          await close();
        }
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: ENGINE === 'postgres' ? 4 : 12 });
  });
});

describe('an exported file', () => {
  const answers = { 'access.seats': 5, 'result.complete': 1 };

  it('has the same rows in every format, each with its types', async () => {
    const { database, close } = await openFilled([
      ...repeat(6, { answers, procedure: '1.004870' }),
      ...repeat(5, { answers: { 'access.seats': 2 } }),
    ]);
    const { rows } = await rowsOf(database);
    const [xlsx, parquet] = [newFile('xlsx'), newFile('parquet')];
    await exportResponses(database, { asked: {}, format: 'xlsx', out: xlsx, now: NOW });
    await exportResponses(database, { asked: {}, format: 'parquet', out: parquet, now: NOW });
    const [data, words] = await readExcelFile(xlsx);
    const [head = [], ...cells] = data!.data;
    const fromXlsx = cells.map((row) =>
      row.flatMap((cell, at) => (cell === null ? [] : [[head[at], cell]])),
    );
    const file = await asyncBufferFromFile(parquet);
    const fromParquet = await parquetReadObjects({ file });
    const typed = rows.map((row) =>
      Object.entries(row).map(([key, cell]) => [key, /^[1-5]$/u.test(cell) ? Number(cell) : cell]),
    );
    expect(fromXlsx).toEqual(typed);
    expect(
      fromParquet.map((row) => Object.entries(row).filter(([, cell]) => cell !== null)),
    ).toEqual(typed);
    const keys = [
      'unit',
      'instrument',
      'kind',
      'answeredOn',
      'procedure',
      ...itemsOf(SIPAS_2017).map(({ key }) => key),
    ];
    expect(head).toEqual(keys);
    expect(words!.data.map(([key]) => key)).toEqual(['key', ...keys]);
    const seats = itemsOf(SIPAS_2017)[0]!;
    expect(words!.data).toContainEqual([seats.key, seats.wording.vi]);
    const { schema, key_value_metadata: metadata } = await parquetMetadataAsync(file);
    expect(schema.slice(1).map(({ name }) => name)).toEqual(keys);
    expect(schema.find(({ name }) => name === seats.key)?.type).toBe('INT32');
    expect(JSON.parse(metadata![0]!.value!)).toMatchObject({ [seats.key]: seats.wording.vi });
    await close();
  });

  it('is whole or not there, for its owner alone, and takes the place of none', async () => {
    const { database, close } = await openFilled(repeat(5, {}));
    const out = newFile('csv');
    const work = { asked: {}, format: 'csv', out, now: NOW } as const;
    await exportResponses(database, work);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    writeFileSync(out, 'mine');
    await expect(exportResponses(database, work)).rejects.toThrow(/exists; name another file/u);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    await exportResponses(database, { ...work, force: true });
    expect(readCsvFile(out)).toHaveLength(5);
    const other = newFile('csv');
    await expect(
      exportResponses(database, { ...work, out: other, asked: { units: ['H99'] } }),
    ).rejects.toThrow(/H99/u);
    expect(existsSync(other)).toBe(false);
    expect(readdirSync(folder.path).filter((name) => name.includes('part'))).toEqual([]);
    await close();
  });
});
