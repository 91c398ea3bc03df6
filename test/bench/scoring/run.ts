import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countCsv, holdCsv } from '#core/scoring/count-csv.ts';
import { CountIssues } from '#core/scoring/count-issues.ts';
import { countResponses } from '#core/scoring/count-responses.ts';
import { countShape, type CountTable, emptyCountTable } from '#core/scoring/count-table.ts';
import type { ResponseBlock } from '#core/scoring/held-responses.ts';
import { type Figure, isOver, lineOf } from '../widgets/limits.ts';
import { cellFigures } from './cells.ts';
import { type CsvFile, GROUPS, INSTRUMENT, makeColumns, makeCsv } from './country.ts';
import {
  type Connection, countsOf, fillTable, loadDuckDb, ONE_STATEMENT, QUERIES, type Query, runQuery,
} from './duckdb.ts';
import { countBytes, countInLoop, findCells } from './loops.ts';
import { inTurns, millisecondsOf, ratioOf, type Turns } from './turns.ts';

// npm run bench:scoring: counting 1 and 10 million responses × 22 answers into 34 provinces and
// 3,321 communes, against a loop over typed arrays, a loop over bytes and DuckDB. All make the same
// counts from the same responses, or the bench fails. Prints processor times (user and system) and
// the medians of the ratios within each turn; exits 1 where one is over its limit.
//
// DuckDB has its table in memory, one byte for each answer, and one thread; its result stays in its
// memory. All ways of asking that were found are tried, and the fastest with its default settings
// is under the limit. GROUPING SETS is the fastest that asks once for unit, criterion, level and
// number; it has no limit.
//
// DuckDB is pinned in peers/package.json, with no lock file: it has a package for each platform,
// and a registry that lacks some of them makes a lock that `npm ci` refuses.
//
// There are two byte loops. The one under the limit makes the same counts as ours, from a file that
// it knows by heart and without any check. The other one only finds the ends of cells and makes
// nothing; it has no limit.

const SEED = 20_261_121;
const MILLION = 1_000_000;
const CHUNK = 2 ** 16;
/** For the sum that stands for all counts of the stream. */
const PRIME = 2 ** 31 - 1;

async function main(): Promise<void> {
  const api = loadDuckDb();
  if (!api) {
    const command = 'npm install --no-package-lock --prefix test/bench/scoring/peers';
    console.error(`DuckDB is not installed. Run: ${command}`);
    process.exitCode = 1;
    return;
  }
  const figures: Figure[] = [];
  const block = makeColumns(MILLION, SEED);
  const connection = await fillTable(api, block);
  const best = await fastest(connection, block);
  figures.push(...(await compareColumns(block, connection, best, { warmUp: 4, turns: 11 })));
  for (const isExport of [true, false]) {
    const file = makeCsv(block, isExport);
    figures.push(...(await compareBytes(file, block, isExport)));
    if (isExport) figures.push(stream(file, block));
    else figures.push(held(file));
  }
  figures.push(...(await cellFigures(countOurs(block), () => countOurs(block))));
  const ten = makeColumns(10 * MILLION, SEED + 1);
  const other = await fillTable(api, ten);
  figures.push(...(await compareColumns(ten, other, best, { warmUp: 1, turns: 3 })));
  console.log(`\n${figures.map(lineOf).join('\n')}`);
  if (figures.some(isOver)) process.exitCode = 1;
}

function countOurs(block: ResponseBlock): CountTable {
  const table = emptyCountTable(countShape(INSTRUMENT, GROUPS));
  const issues = new CountIssues();
  countResponses(table, block, issues);
  if (issues.total > 0) throw new Error(`${issues.total} issues in responses that are good`);
  return table;
}

/** Tries every query twice, holds its counts against those of the loop, and takes the fastest. */
async function fastest(connection: Connection, block: ResponseBlock): Promise<Query> {
  const expected = countInLoop(block);
  console.log('DuckDB, one thread, a million responses: best of two');
  const times = new Map<Query, number>();
  for (const query of QUERIES) {
    refuseOther(query.name, await countsOf(connection, query), expected);
    const turns = await inTurns([{ name: '', run: () => runQuery(connection, query) }], {
      warmUp: 0, turns: 2,
    });
    times.set(query, Math.min(...turns.get('')!));
    console.log(`  ${query.name.padEnd(52)}${times.get(query)!.toFixed(0).padStart(7)} ms`);
  }
  const usual = QUERIES.filter(({ setting }) => !setting);
  return usual.toSorted((a, b) => times.get(a)! - times.get(b)!)[0]!;
}

async function compareColumns(
  block: ResponseBlock,
  connection: Connection,
  query: Query,
  rounds: { warmUp: number; turns: number },
): Promise<Figure[]> {
  const million = `${block.responses / MILLION} M`;
  const expected = countInLoop(block);
  refuseOther('ours', countOurs(block).counts, expected);
  refuseOther('DuckDB', await countsOf(connection, query), expected);
  const turns = await inTurns(
    [
      { name: 'ours', run: () => countOurs(block) },
      { name: 'loop', run: () => countInLoop(block) },
      { name: 'DuckDB', run: () => runQuery(connection, query) },
      { name: 'DuckDB, one statement', run: () => runQuery(connection, ONE_STATEMENT) },
    ],
    rounds,
  );
  print(`${million} responses as columns (DuckDB: ${query.name})`, turns);
  const ratio = (to: string): number => ratioOf(turns, 'ours', to);
  const figure = (name: string, value: number, most?: number): Figure => ({
    name: `${million}: ${name}`, value, unit: '×', ...(most !== undefined && { most }),
  });
  return [
    figure('ours / loop over typed arrays', ratio('loop'), 1.5),
    figure('ours / DuckDB, its fastest', ratio('DuckDB'), 0.15),
    figure('ours / DuckDB, GROUPING SETS', ratio('DuckDB, one statement')),
  ];
}

async function compareBytes(
  { bytes, groups, others }: CsvFile,
  block: ResponseBlock,
  isExport: boolean,
): Promise<Figure[]> {
  const what = isExport ? 'CSV as exported' : 'CSV of criteria alone';
  const expected = countInLoop(block);
  refuseOther('byte loop', countBytes(bytes, others), expected);
  refuseOther('ours from CSV', countFile(bytes, groups), expected);
  const turns = await inTurns(
    [
      { name: 'ours', run: () => countFile(bytes, groups) },
      { name: 'byte loop, same counts', run: () => countBytes(bytes, others) },
      { name: 'byte loop, ends of cells', run: () => findCells(bytes) },
    ],
    { warmUp: 3, turns: 9 },
  );
  print(`1 M responses, ${what}, ${(bytes.length / MILLION).toFixed(0)} bytes each`, turns);
  const ratio = (to: string): number => ratioOf(turns, 'ours', to);
  return [
    {
      name: `${what}: ours / byte loop`,
      value: ratio('byte loop, same counts'), unit: '×', most: 2,
    },
    {
      name: `${what}: ours / ends of cells`,
      value: ratio('byte loop, ends of cells'), unit: '×',
    },
  ];
}

function countFile(bytes: Uint8Array, groups: CsvFile['groups']): Uint32Array {
  const counter = countCsv(INSTRUMENT, groups);
  for (let at = 0; at < bytes.length; at += CHUNK) counter.push(bytes.subarray(at, at + CHUNK));
  const result = counter.end();
  if (!result.ok || result.issues.total > 0) throw new Error('a good file was not counted');
  return result.table.counts;
}

/** Bytes that a million responses take when they are held, with all that holds them. */
function held({ bytes, groups }: CsvFile): Figure {
  const before = memoryInUse();
  const holder = holdCsv(INSTRUMENT, groups);
  holder.push(bytes);
  const { responses, blocks } = holder.end();
  const value = (memoryInUse() - before) / responses;
  if (blocks.length === 0) throw new Error('nothing is held');
  return { name: '1 M: bytes of a response when held', value, unit: 'B', most: 26 };
}

/** Not a number without `--expose-gc`. */
function memoryInUse(): number {
  if (!globalThis.gc) return Number.NaN;
  // Buffers are let go a collection later than what held them.
  for (let time = 0; time < 3; time += 1) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Ten million responses through a process of its own: the file ten times over. */
function stream({ bytes, groups }: CsvFile, block: ResponseBlock): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'hailong-scoring-'));
  try {
    const path = join(folder, 'responses.csv');
    writeFileSync(path, bytes);
    const script = fileURLToPath(new URL('stream.ts', import.meta.url));
    const heading = String(bytes.indexOf(0x0a) + 1);
    const words = [script, path, '10', heading, JSON.stringify(groups)];
    const said = execFileSync(process.execPath, words).toString();
    const streamed = JSON.parse(said) as Record<string, number>;
    const expected = countInLoop(block).map((count) => count * 10);
    const same = expected.reduce((total, count, at) => (total * 31 + count + at) % PRIME, 7);
    const { responses, issues, sum, milliseconds } = streamed;
    if (responses !== 10 * MILLION || issues !== 0 || sum !== same) {
      throw new Error(`the stream made other counts: ${said}`);
    }
    console.log(`10 M responses streamed: ${milliseconds!.toFixed(0)} ms with the start of Node`);
    const value = streamed.megabytes!;
    return { name: '10 M: memory when streamed, all of Node', value, unit: 'MB', most: 100 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function refuseOther(name: string, counts: Uint32Array, expected: Uint32Array): void {
  const at = expected.findIndex((count, cell) => count !== counts[cell]);
  if (at < 0 && counts.length === expected.length) return;
  throw new Error(`${name} counts ${counts[at]} where the loop counts ${expected[at]}, cell ${at}`);
}

function print(what: string, turns: Turns): void {
  console.log(`\n${what}, medians`);
  for (const name of turns.keys()) {
    console.log(`  ${name.padEnd(52)}${millisecondsOf(turns, name).toFixed(1).padStart(9)} ms`);
  }
}

await main();
