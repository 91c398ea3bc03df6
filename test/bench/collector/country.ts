import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { showProgress } from '../../../demo/collector/commands/progress.ts';
import { startCollector } from '../../../demo/collector/start-collector.ts';
import { openDatabase, type OpenDatabase } from '../../../demo/collector/store/open-database.ts';
import { recountTallies } from '../../../demo/collector/store/recount-tallies.ts';
import { ResponseStore } from '../../../demo/collector/store/response-store.ts';
import { verifyLog } from '../../../demo/collector/store/verify-log.ts';
import { PostgresServer } from '../../postgres/start-postgres.ts';
import { UNITS } from './country.data.ts';
import { UNLIMITED } from './unlimited.ts';
import { daysBefore, makeResponse, quickRandom } from './make-responses.ts';

// node test/bench/collector/country.ts [--responses N] [--minutes M] [--within FOLDER]: a year of
// the whole country on PostgreSQL. Keeps generated responses for 34 provinces and 3,321 communes,
// then asks for scores, recounts and verifies. Ends the keeping when its time is up, and says how
// far it came.

const SEED = 20_261_122;
const DAYS = 365;
const LAST_DAY = '2026-11-21';
const AT_ONCE = 2000;
const SCORES = 4000;

const { values } = parseArgs({
  options: {
    responses: { type: 'string', default: '10000000' },
    minutes: { type: 'string', default: '60' },
    within: { type: 'string' },
  },
});
const total = Number(values.responses);
const random = quickRandom(SEED);
const server = await PostgresServer.start({
  ...(values.within !== undefined && { within: values.within }),
  settings: {
    shared_buffers: '2GB', max_wal_size: '8GB', checkpoint_timeout: '15min', wal_compression: 'on',
  },
});
try {
  const url = await server.createDatabase('country');
  const database = await openDatabase({ url });
  const kept = await ingest(database);
  await sayRows(database);
  await server.query('vacuum analyze', 'country');
  await askScores(url);
  await check(database, kept);
  await database.destroy();
} finally {
  await server.remove();
}

async function ingest(database: OpenDatabase): Promise<number> {
  const store = new ResponseStore(database, { lanes: 3 });
  const progress = showProgress('responses', total);
  const [start, deadline] = [performance.now(), performance.now() + Number(values.minutes) * 60_000];
  let kept = 0;
  while (kept < total && performance.now() < deadline) {
    const day = daysBefore(LAST_DAY, DAYS - 1 - Math.floor((kept / total) * DAYS));
    const group = Array.from({ length: Math.min(AT_ONCE, total - kept) }, () => {
      const unit = UNITS[Math.floor(random() * UNITS.length)]!;
      return store.keep(makeResponse(random, unit, day), `${day}T05:00:00.000Z`);
    });
    const outcomes = await Promise.all(group);
    const others = outcomes.filter(({ outcome }) => outcome !== 'kept');
    if (others.length > 0) throw new Error(`${others.length} were not kept (seed ${SEED})`);
    kept += group.length;
    progress.onProgress(group.length);
  }
  progress.stop();
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `kept ${kept} of ${total} responses in ${seconds.toFixed(0)} s: `
      + `${(kept / seconds).toFixed(0)} a second, durable, ${memory()}`,
  );
  return kept;
}

async function sayRows(database: OpenDatabase): Promise<void> {
  for (const table of ['response', 'response_id', 'tally', 'unit_log'] as const) {
    const { rows } = await database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('rows'))
      .executeTakeFirstOrThrow();
    console.log(`table ${table}: ${String(rows)} rows`);
  }
  console.log(`data folder: ${execFileSync('du', ['-sh', server.folder]).toString().split('\t')[0]}`);
}

/** Scores of random units over HTTP, of the whole year and of one month. */
async function askScores(url: string): Promise<void> {
  const collector = await startCollector({
    port: 0, host: '127.0.0.1', database: '', databaseUrl: url, origins: [], guard: UNLIMITED,
  });
  for (const [what, period] of [['the year', ''], ['a month', '&from=2026-10-01&to=2026-10-31']]) {
    const paths = Array.from({ length: SCORES }, () => {
      const unit = UNITS[Math.floor(random() * UNITS.length)]!;
      return `/v1/scores?unit=${unit}&instrument=sipas-2017&version=1${period}`;
    });
    const setupRequest = (request: object) => ({ ...request, path: paths.pop() ?? '/healthz' });
    const { latency, errors, non2xx, requests } = await autocannon({
      url: collector.url, connections: 8, amount: SCORES, requests: [{ setupRequest }],
    });
    console.log(
      `GET /scores of ${what}: p50 ${latency.p50} ms, p99 ${latency.p99} ms, `
        + `${requests.average.toFixed(0)} a second over 8 connections, ${errors + non2xx} failed`,
    );
  }
  await collector.close();
}

async function check(database: OpenDatabase, kept: number): Promise<void> {
  const recount = showProgress('entries', kept);
  const counted = await timed('recounted', () => recountTallies(database, { onProgress: recount.onProgress }));
  recount.stop();
  console.log(`${counted.responses} responses counted anew: ${counted.differing.length} tallies differ`);
  const verifying = showProgress('entries', kept);
  const { responses, units, faults } = await timed('verified', () =>
    verifyLog(database, { onProgress: verifying.onProgress }),
  );
  verifying.stop();
  console.log(`log of ${units} units, ${responses} responses: ${faults.length} faults; ${memory()}`);
  const right = counted.responses === kept && responses === kept;
  if (!right || counted.differing.length + faults.length > 0) process.exitCode = 1;
}

async function timed<Result>(what: string, run: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await run();
  console.log(`${what} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}

function memory(): string {
  return `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB of memory`;
}
