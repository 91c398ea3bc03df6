import { csvFormatRows, csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCsv, type CountedCsv, holdCsv } from '#core/scoring/count-csv.ts';
import { type GroupColumn, groupIndex, numberOfGroups } from '#core/scoring/count-groups.ts';
import { COUNT_ISSUE_WORDS } from '#core/scoring/count-issue-words.data.ts';
import { type CountIssueCode, CountIssues } from '#core/scoring/count-issues.ts';
import { countResponses } from '#core/scoring/count-responses.ts';
import {
  countShape, emptyCountTable, responsesOf, tallyOfGroup,
} from '#core/scoring/count-table.ts';
import { tallyResponses } from '#core/scoring/tally.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import { ONE_TAP } from '#core/survey/instruments/one-tap.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { decodeUtf8, encodeUtf8 } from '#core/text/utf8.ts';

const SEED = 20261121;
const KEYS = itemsOf(SIPAS_2017).map(({ key }) => key);
const UNITS = ['H26', 'H26.100', 'H26.101', 'H55', 'Xã "Tân Long"', 'a,b', ' x'];
const BY_UNIT: readonly GroupColumn[] = [{ column: 'unit', keys: UNITS }];
const BY_KIND = [...BY_UNIT, { column: 'kind', keys: ['open', 'verified'] }];

/** Counts a file that comes in pieces of so many bytes. */
function count(
  file: string | Uint8Array,
  groups = BY_UNIT,
  { piece = 7, instrument = SIPAS_2017 }: { piece?: number; instrument?: Instrument } = {},
): CountedCsv {
  const bytes = typeof file === 'string' ? encodeUtf8(file) : file;
  const counter = countCsv(instrument, groups);
  for (let at = 0; at < bytes.length; at += piece) counter.push(bytes.subarray(at, at + piece));
  return counter.end();
}

/** Counts a file that is good. */
function counted(...args: Parameters<typeof count>) {
  const result = count(...args);
  expect(result.issues.list).toEqual([]);
  if (!result.ok) throw new Error('the file was not counted');
  return result;
}

/** What is wrong with a file: row, column, value and code. */
const faults = (...args: Parameters<typeof count>) =>
  count(...args).issues.list.map(({ row, column, value, code }) => [row, column, value, code]);

const HEAD = ['unit', ...KEYS];
const line = (unit: string, first = '', rest: readonly string[] = KEYS.slice(1).map(() => '')) =>
  [unit, first, ...rest].join(',');

const NOTES = ['', 'một ý kiến', 'nói "rõ"', 'hai\ndòng', 'a,b\r\nc', '"', ',', "'='", '👍'];

/** A file as a person or a program may write it, and the same file as d3-dsv reads it. */
const file = fc
  .record({
    columns: fc.shuffledSubarray([...HEAD, 'kind', 'note', 'instrument', 'day'], {
      minLength: HEAD.length + 4,
    }),
    rows: fc.array(
      fc.record({
        unit: fc.constantFrom(...UNITS),
        kind: fc.constantFrom('open', 'verified'),
        note: fc.constantFrom(...NOTES),
        levels: fc.array(fc.constantFrom('', '1', '2', '3', '4', '5'), {
          minLength: KEYS.length, maxLength: KEYS.length,
        }),
      }),
      { maxLength: 12 },
    ),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    hasMark: fc.boolean(),
    quotesAll: fc.boolean(),
    blankLines: fc.boolean(),
    endsLine: fc.boolean(),
    piece: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ columns, rows, lineEnd, hasMark, quotesAll, blankLines, endsLine, piece }) => {
    const cells = rows.map(({ unit, kind, note, levels }) => {
      const all = new Map<string, string>([
        ['unit', unit], ['kind', kind], ['note', note], ['instrument', 'sipas-2017@1'],
        ['day', '2026-10'], ...KEYS.map((key, at) => [key, levels[at]!] as const),
      ]);
      return columns.map((column) => all.get(column)!);
    });
    const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const lines = [columns, ...cells].map((row) =>
      quotesAll ? row.map(quote).join(',') : csvFormatRows([row]),
    );
    const text = lines.join(blankLines ? lineEnd + lineEnd : lineEnd) + (endsLine ? lineEnd : '');
    return { text, bytes: encodeUtf8((hasMark ? '\u{feff}' : '') + text), piece };
  });

describe('counting a CSV file', () => {
  it(`counts what d3-dsv reads, however the file is written and cut (seed ${SEED})`, () => {
    const groupOf = groupIndex(BY_KIND);
    fc.assert(
      fc.property(file, ({ text, bytes, piece }) => {
        const { table, responses } = counted(bytes, BY_KIND, { piece });
        const rows = csvParse(text).filter(({ unit }) => unit !== undefined && unit !== '');
        expect(responses).toBe(rows.length);
        for (const [unit, kind] of UNITS.flatMap((one) => [[one, 'open'], [one, 'verified']])) {
          const own = rows.filter((row) => row.unit === unit && row.kind === kind);
          const answers = own.map((row) =>
            Object.fromEntries(KEYS.flatMap((key) => (row[key] ? [[key, Number(row[key])]] : []))),
          );
          const tally = tallyOfGroup(table, groupOf([unit!, kind!])!);
          expect(tally).toEqual(tallyResponses(SIPAS_2017, answers));
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
  it(`holds the same responses as it counts (seed ${SEED})`, () => {
    fc.assert(
      fc.property(file, ({ bytes }) => {
        const holder = holdCsv(SIPAS_2017, BY_KIND);
        holder.push(bytes);
        const { ok, blocks, responses } = holder.end();
        const table = emptyCountTable(countShape(SIPAS_2017, numberOfGroups(BY_KIND)));
        for (const block of blocks) countResponses(table, block, new CountIssues());
        const same = counted(bytes, BY_KIND);
        expect({ ok, responses }).toEqual({ ok: true, responses: same.responses });
        expect(table).toEqual(same.table);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
  it('takes files longer than what is read at once', () => {
    const row = (at: number) => line(UNITS[at % 4]!, String((at % 5) + 1));
    const lines = Array.from({ length: 20_000 }, (_, at) => row(at));
    const text = [HEAD.join(','), ...lines].join('\r\n');
    const { table, responses } = counted(text, BY_UNIT, { piece: 50_000 });
    expect(responses).toBe(20_000);
    const first = [0, 1, 2, 3].map((group) => tallyOfGroup(table, group).items[KEYS[0]!]);
    for (const levels of first) expect(levels).toEqual({ 1: 1000, 2: 1000, 3: 1000, 4: 1000, 5: 1000 });
  });
  it('takes a cell longer than what is read at once', () => {
    const words = `"${'ý kiến ""dài"", '.repeat(20_000)}"`;
    const rows = [`${words},${line('H55', '4')}`, `,${line('H55', '5')}`];
    const text = [['note', ...HEAD].join(','), ...rows].join('\n');
    const { table } = counted(text, BY_UNIT, { piece: 65_536 });
    expect(responsesOf(table, UNITS.indexOf('H55'))).toBe(2);
  });
  it('takes the levels of any scale, of two digits and below zero too', () => {
    const levels = [-1, 0, 10].map((value) => ({ ...ONE_TAP.scale.levels[0]!, value }));
    const instrument: Instrument = { ...ONE_TAP, scale: { levels } };
    const [key] = itemsOf(instrument).map((item) => item.key);
    const text = `${key},unit\n-1,H26\n0,H26\n10,H26\n,H26\n`;
    const { table } = counted(text, BY_UNIT, { instrument });
    const items = { [key!]: { '-1': 1, 0: 1, 10: 1 } };
    expect(tallyOfGroup(table, 0)).toEqual({ responses: 4, items });
  });
});

describe('rows that are bad', () => {
  it('are listed with number and reason, and count nothing', () => {
    const rows = [
      line('H26', '5'), line('H99', '5'), line('H26', '6'), '', line('H26', '5').slice(0, -1),
      `${line('H26', '5')},`, line('H26', '"4"x'), line('', ''), line('H26', ' 4'),
      line('H26', '04'), line('H99', 'Hài lòng'), line('H26', '"3"'),
    ];
    const text = [HEAD.join(','), ...rows].join('\n');
    expect(faults(text)).toEqual([
      [3, 'unit', 'H99', 'unknown-group'],
      [4, KEYS[0], '6', 'level-outside-scale'],
      [6, undefined, '22', 'number-of-cells'],
      [7, undefined, '24', 'number-of-cells'],
      [8, undefined, undefined, 'after-quote'],
      [9, 'unit', '', 'unknown-group'],
      [10, KEYS[0], ' 4', 'level-outside-scale'],
      [11, KEYS[0], '04', 'level-outside-scale'],
      [12, 'unit', 'H99', 'unknown-group'],
      [12, KEYS[0], 'Hài lòng', 'level-outside-scale'],
    ]);
    const result = count(text);
    expect(result).toMatchObject({ ok: true, responses: 2 });
    if (result.ok) expect(tallyOfGroup(result.table, 0).items[KEYS[0]!]).toEqual({ 3: 1, 5: 1 });
  });
  it('are of another form', () => {
    const head = [...HEAD, 'instrument'].join(',');
    const text = `${head}\n${line('H26')},sipas-2017@1\n${line('H26')},sipas-2017@2\n`;
    expect(faults(text)).toEqual([[3, 'instrument', 'sipas-2017@2', 'other-instrument']]);
  });
  it(`never change what the good rows make (seed ${SEED})`, () => {
    const wrong = [line('H99', '1'), line('H26', '9'), line('H26', '"4"x'), '"a"b', 'x,y', ',,'];
    const bad = fc.constantFrom(...wrong);
    const good = fc.constantFrom(line('H26', '1'), line('H26.100', '5'), line('"H55"', '"2"'));
    const mixed = fc.array(fc.record({ isGood: fc.boolean(), good, bad }), { maxLength: 30 });
    fc.assert(
      fc.property(mixed, (rows) => {
        const lines = rows.map((row) => (row.isGood ? row.good : row.bad));
        const result = count([HEAD.join(','), ...lines].join('\n'));
        const alone = rows.flatMap((row) => (row.isGood ? [row.good] : []));
        const { table } = counted([HEAD.join(','), ...alone].join('\n'));
        expect(result).toMatchObject({ ok: true, table, responses: alone.length });
        const numbers = rows.flatMap((row, at) => (row.isGood ? [] : [at + 2]));
        expect([...new Set(result.issues.list.map(({ row }) => row))]).toEqual(numbers);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('bytes that are not what they should be', () => {
  const NUMBERS = [0, 1, 4, 9, 21];
  const good = NUMBERS.map((at) => {
    const others = KEYS.slice(1).map(() => (at % 2 === 0 ? '' : '5'));
    return line(UNITS[at % 4]!, '4', others);
  });
  const intact = encodeUtf8(`${good.join('\r\n')}\n`);
  const change = fc.record({
    at: fc.nat({ max: intact.length - 1 }),
    byte: fc.constantFrom(',', '\n', '\r', '\0', ' ', '(', '$', '0', '1', '5', '6', 'H', '-', '.'),
  });

  /** The levels of the rows that d3-dsv reads and that are good. */
  function goodRows(text: string): string[][] {
    const rows = csvParseRows(text).filter((row) => row.length > 1 || row[0] !== '');
    return rows.filter(([unit, ...levels]) => {
      const isFull = UNITS.includes(unit!) && levels.length === 22;
      return isFull && levels.every((cell) => /^[1-5]?$/u.test(cell));
    });
  }

  it(`never make another count than d3-dsv, with the same rows refused (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = intact.slice();
        for (const { at, byte } of changes) bytes[at] = byte.charCodeAt(0);
        const text = decodeUtf8(bytes);
        const rows = goodRows(text);
        const result = count(`${HEAD.join(',')}\n${text}`, BY_UNIT, { piece: 64 });
        expect(result).toMatchObject({ ok: true, responses: rows.length });
        if (!result.ok) return;
        for (const [group, unit] of UNITS.entries()) {
          const own = rows.filter(([first]) => first === unit);
          const answers = own.map(([, ...cells]) => {
            const given = KEYS.map((key, at) => [key, cells[at]!] as const);
            const levels = given.flatMap(([key, cell]) => (cell ? [[key, Number(cell)]] : []));
            return Object.fromEntries(levels) as Record<string, number>;
          });
          expect(tallyOfGroup(result.table, group)).toEqual(tallyResponses(SIPAS_2017, answers));
        }
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

describe('a file that cannot be counted', () => {
  const good = line('H26', '5');

  it.each<[string, string, unknown[][]]>([
    ['is empty', '', [[1, undefined, undefined, 'no-heading']]],
    ['has blank lines only', '\n\n', [[3, undefined, undefined, 'no-heading']]],
    [
      'lacks a criterion', `${HEAD.slice(0, -1).join(',')}\n`,
      [[1, KEYS[21], undefined, 'column-missing']],
    ],
    ['lacks the units', `${KEYS.join(',')}\n`, [[1, 'unit', undefined, 'column-missing']]],
    [
      'has a criterion twice', `${[...HEAD, KEYS[3]].join(',')}\n`,
      [[1, KEYS[3], undefined, 'column-twice']],
    ],
    [
      'tells kinds apart that would be added up', `${HEAD.join(',')},kind\n${good},open\n`,
      [[1, 'kind', undefined, 'kinds-mixed']],
    ],
    [
      'opens a quotation mark and never closes it',
      `${HEAD.join(',')}\n${good}\n${line('H26', '"5')}\n${good}\n${good}\n`,
      [[3, undefined, undefined, 'open-quote']],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
    expect(count(text).ok).toBe(false);
  });
  it('has a row that never ends, and takes no more memory for it', () => {
    const counter = countCsv(SIPAS_2017, BY_UNIT);
    counter.push(encodeUtf8(`${HEAD.join(',')}\n${good}\n"`));
    const mebibyte = new Uint8Array(2 ** 20).fill(65);
    for (let time = 0; time < 8; time += 1) counter.push(mebibyte);
    const { ok, issues } = counter.end();
    expect(ok).toBe(false);
    expect(issues.list).toEqual([{ row: 3, code: 'row-too-long' }]);
  });
  it('gives no responses to hold either', () => {
    const holder = holdCsv(SIPAS_2017, BY_UNIT);
    const rows = Array.from({ length: 5000 }, () => good);
    holder.push(encodeUtf8([HEAD.join(','), ...rows, '"'].join('\n')));
    expect(holder.end()).toMatchObject({ ok: false, blocks: [], responses: 0 });
  });
  it('is told in both languages, like every bad row', () => {
    const codes = Object.keys(COUNT_ISSUE_WORDS) as CountIssueCode[];
    for (const code of codes) {
      expect(COUNT_ISSUE_WORDS[code].vi).toMatch(/[à-ỹ]/u);
      expect(COUNT_ISSUE_WORDS[code].en).not.toMatch(/[à-ỹ]/u);
    }
  });
});

describe('columns of groups', () => {
  it.each([['instrument'], [KEYS[0]!], ['unit']])('are not %s once more', (column) => {
    const groups = [...BY_UNIT, { column, keys: ['4'] }];
    expect(() => countCsv(SIPAS_2017, groups)).toThrow(RangeError);
  });
});

describe('UTF-8', () => {
  it(`is written and read as the platform does it (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
        expect(decodeUtf8(encodeUtf8(text))).toBe(text);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
  it('shows bytes that are none', () => {
    expect(decodeUtf8(Uint8Array.of(0x48, 0xe1, 0x2e))).toBe('H\u{fffd}.');
  });
});
