import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import { type DatabasePlace, openDatabase } from '../../../demo/collector/store/open-database.ts';
import type { ResponseTable } from '../../../demo/collector/store/tables.ts';
import { PostgresServer } from '../../postgres/start-postgres.ts';
import { median } from '../median.ts';
import { insertIntoPostgres, insertIntoSqlite } from './bare-insert.ts';
import { makeResponse, quickRandom } from './make-responses.ts';

// npm run bench:collector: submissions a second over HTTP, durable, with the generator of the load
// beside the collector, on both engines, against bare durable inserts of the same rows over the same
// driver, in turns of one run. Prints medians; exits 1 below a limit.

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
const ROUNDS = 5;
const BARE = 3000;
const SUBMISSIONS = 12_000;
const CONNECTIONS = 64;
const TODAY = new Date().toISOString().slice(0, 10);

/** How responses are committed: each on its own, or all that came at the same time together. */
const WAYS = [
  { name: 'each in a commit of its own', most: 1, atLeast: 0.5 },
  { name: 'in groups', most: 500, atLeast: 1 },
] as const;

interface Load {
  perSecond: number;
  p50: number;
  p99: number;
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
  const loads = new Map<string, Load[]>(WAYS.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await insertBare(place, rows));
    for (const { name, most } of WAYS) loads.get(name)!.push(await load(place, most));
  }
  const perSecond = median(bare);
  console.log(`\n${engine}: bare durable inserts ${perSecond.toFixed(0)} a second`);
  for (const { name, atLeast } of WAYS) report(name, loads.get(name)!, perSecond, atLeast);
}

function report(name: string, loads: readonly Load[], bare: number, atLeast: number): void {
  const of = (figure: keyof Load): number => median(loads.map((one) => one[figure]));
  const ratio = of('perSecond') / bare;
  const over = ratio < atLeast;
  if (over) process.exitCode = 1;
  console.log(
    `  ${name}: ${of('perSecond').toFixed(0)} submissions a second, p50 ${of('p50')} ms, `
      + `p99 ${of('p99')} ms; ${ratio.toFixed(2)} × bare (at least ${atLeast})${over ? '  BELOW' : ''}`,
  );
}

/** Rows as the collector keeps them. */
async function makeRows(place: DatabasePlace): Promise<ResponseTable[]> {
  const serving = await serve(place, 500);
  await fire(serving.url, BARE);
  await serving.stop();
  const database = await openDatabase(place);
  const rows = await database.selectFrom('response').selectAll().limit(BARE).execute();
  await database.destroy();
  return rows;
}

const insertBare = async (place: DatabasePlace, rows: readonly ResponseTable[]): Promise<number> =>
  'url' in place ? insertIntoPostgres(place.url, rows) : insertIntoSqlite(`${place.file}.bare`, rows);

async function load(place: DatabasePlace, most: number): Promise<Load> {
  const serving = await serve(place, most);
  await fire(serving.url, SUBMISSIONS / 4);
  const figures = await fire(serving.url, SUBMISSIONS);
  await serving.stop();
  return figures;
}

/** Sends so many new responses; every one has to be kept. */
async function fire(url: string, amount: number): Promise<Load> {
  const bodies = Array.from({ length: amount }, () =>
    JSON.stringify(makeResponse(random, 'H55', TODAY)),
  );
  const path = RESPONSES_PATH;
  const headers = { 'content-type': 'application/json' };
  const setupRequest = (request: object) => ({ ...request, body: bodies.pop() ?? '' });
  const start = performance.now();
  const { latency, '2xx': kept } = await autocannon({
    url, connections: CONNECTIONS, amount, requests: [{ method: 'POST', path, headers, setupRequest }],
  });
  const seconds = (performance.now() - start) / 1000;
  if (kept !== amount) throw new Error(`${amount - kept} of ${amount} were not kept`);
  return { perSecond: amount / seconds, p50: latency.p50, p99: latency.p99 };
}

async function serve(place: DatabasePlace, most: number) {
  const where = 'url' in place ? place.url : place.file;
  const child: ChildProcess = fork(SERVE, [where, String(most)]);
  const [url] = (await once(child, 'message')) as [string];
  const stop = async (): Promise<void> => {
    child.send('stop');
    await once(child, 'exit');
  };
  return { url, stop };
}

await main();
