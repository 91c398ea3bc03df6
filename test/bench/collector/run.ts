import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import { type DatabasePlace, openDatabase } from '../../../demo/collector/store/open-database.ts';
import { ResponseStore } from '../../../demo/collector/store/response-store.ts';
import type { ResponseTable } from '../../../demo/collector/store/tables.ts';
import { PostgresServer } from '../../postgres/start-postgres.ts';
import { median } from '../median.ts';
import { insertIntoPostgres, insertIntoSqlite } from './bare-insert.ts';
import { makeResponse, quickRandom } from './make-responses.ts';

// npm run bench:collector: submissions a second over HTTP, durable, with the generator of the load
// beside the collector, on both engines, against bare durable inserts of the same rows over the same
// driver, in turns of one run. What the store does without HTTP, and what an HTTP server does that
// keeps nothing, tell where the time goes. Prints medians; exits 1 below a limit.

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
const KEEP_NOTHING = fileURLToPath(new URL('keep-nothing.ts', import.meta.url));
const ROUNDS = 5;
const BARE = 3000;
const CONNECTIONS = 128;
const TODAY = new Date().toISOString().slice(0, 10);

/** How responses are committed: each on its own, or all that came at the same time together. */
const WAYS = [
  { name: 'each in a commit of its own', most: 1, amount: 4000, atLeast: 0.5 },
  { name: 'in groups', most: 500, amount: 16_000, atLeast: 1 },
] as const;

type Way = (typeof WAYS)[number];

interface Load {
  perSecond: number;
  p50: number;
  p99: number;
}

/** What one way did in each round: over HTTP, and how many a second without it. */
interface Measured {
  loads: Load[];
  store: number[];
}

const random = quickRandom(20_261_122);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hailong-bench-'));
  const server = await PostgresServer.start();
  try {
    await compare('SQLite', { file: join(folder, 'bench.sqlite') });
    await compare('PostgreSQL', { url: await server.createDatabase('bench') });
  } finally {
    await server.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(engine: string, place: DatabasePlace): Promise<void> {
  const rows = await makeRows(place);
  const bare: number[] = [];
  const empty: number[] = [];
  const ways = new Map<Way, Measured>(WAYS.map((way) => [way, { loads: [], store: [] }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await insertBare(place, rows));
    empty.push((await load(KEEP_NOTHING, [], 16_000)).perSecond);
    for (const [{ most, amount }, { loads, store }] of ways) {
      loads.push(await load(SERVE, [whereOf(place), String(most)], amount));
      store.push(await keepWithoutHttp(place, most, amount));
    }
  }
  const perSecond = median(bare);
  console.log(`\n${engine}: bare durable inserts ${perSecond.toFixed(0)} a second`);
  console.log(`  an HTTP server that keeps nothing: ${median(empty).toFixed(0)} requests a second, `
    + `${(median(empty) / perSecond).toFixed(2)} × bare`);
  for (const [way, measured] of ways) report(way, measured, perSecond);
}

function report({ name, atLeast }: Way, { loads, store }: Measured, bare: number): void {
  const of = (figure: keyof Load): number => median(loads.map((one) => one[figure]));
  const ratio = of('perSecond') / bare;
  const below = ratio < atLeast;
  if (below) process.exitCode = 1;
  console.log(
    `  ${name}: ${of('perSecond').toFixed(0)} submissions a second, p50 ${of('p50')} ms, `
      + `p99 ${of('p99')} ms; ${ratio.toFixed(2)} × bare (at least ${atLeast})${below ? '  BELOW' : ''}`
      + `; without HTTP ${median(store).toFixed(0)}, ${(median(store) / bare).toFixed(2)} × bare`,
  );
}

/** Rows as the collector keeps them. */
async function makeRows(place: DatabasePlace): Promise<ResponseTable[]> {
  await keepWithoutHttp(place, 500, BARE);
  const database = await openDatabase(place);
  const rows = await database.selectFrom('response').selectAll().limit(BARE).execute();
  await database.destroy();
  return rows;
}

const insertBare = async (place: DatabasePlace, rows: readonly ResponseTable[]): Promise<number> =>
  'url' in place ? insertIntoPostgres(place.url, rows) : insertIntoSqlite(`${place.file}.bare`, rows);

/** So many responses through the store, from as many senders as there are connections. */
async function keepWithoutHttp(place: DatabasePlace, most: number, amount: number): Promise<number> {
  const database = await openDatabase(place);
  const store = new ResponseStore(database, { most });
  const responses = Array.from({ length: amount }, () => makeResponse(random, 'H55', TODAY));
  const send = async (): Promise<void> => {
    for (let next = responses.pop(); next; next = responses.pop()) {
      await store.keep(next, new Date().toISOString());
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, send));
  const seconds = (performance.now() - start) / 1000;
  await database.destroy();
  return amount / seconds;
}

async function load(program: string, args: readonly string[], amount: number): Promise<Load> {
  const serving = await serve(program, args);
  await fire(serving.url, amount / 4);
  const figures = await fire(serving.url, amount);
  await serving.stop();
  return figures;
}

const whereOf = (place: DatabasePlace): string => ('url' in place ? place.url : place.file);

/** Sends so many new responses; every one has to be kept. */
async function fire(url: string, amount: number): Promise<Load> {
  const bodies = Array.from({ length: amount }, () =>
    JSON.stringify(makeResponse(random, 'H55', TODAY)),
  );
  const path = RESPONSES_PATH;
  const headers = { 'content-type': 'application/json' };
  const setupRequest = (request: object) => ({ ...request, body: bodies.pop() ?? '' });
  const start = performance.now();
  let end = start;
  const { latency, '2xx': kept } = await new Promise<autocannon.Result>((resolve, reject) => {
    const requests = [{ method: 'POST' as const, path, headers, setupRequest }];
    const running = autocannon({ url, connections: CONNECTIONS, amount, requests }, (error, result) =>
      error ? reject(error as Error) : resolve(result),
    );
    // It tells its result only at the end of a second.
    running.on('response', () => (end = performance.now()));
  });
  const seconds = (end - start) / 1000;
  if (kept !== amount) throw new Error(`${amount - kept} of ${amount} were not kept`);
  return { perSecond: amount / seconds, p50: latency.p50, p99: latency.p99 };
}

async function serve(program: string, args: readonly string[]) {
  const child: ChildProcess = fork(program, args);
  const [url] = (await once(child, 'message')) as [string];
  const stop = async (): Promise<void> => {
    child.send('stop');
    await once(child, 'exit');
  };
  return { url, stop };
}

await main();
