import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import { showProgress } from '../../../demo/collector/commands/progress.ts';
import { PostgresServer } from '../../postgres/start-postgres.ts';
import { UNITS } from './country.data.ts';
import { makeResponse, quickRandom } from './make-responses.ts';

// node test/bench/collector/memory.ts [--responses N] [--engine sqlite|postgres]: the memory of a
// collector while it takes a million responses over HTTP for all units of the country. Exits 1 when
// the last tenth needs a quarter more than the third tenth, by when everything was used once.

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
const TODAY = new Date().toISOString().slice(0, 10);
const MOST_GROWTH = 1.25;
const TENTHS = 10;
const MIB = 2 ** 20;

const { values } = parseArgs({
  options: {
    responses: { type: 'string', default: '1000000' },
    engine: { type: 'string', default: 'sqlite' },
  },
});
const total = Number(values.responses);
const random = quickRandom(20_261_122);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hailong-memory-'));
  const server = values.engine === 'postgres' ? await PostgresServer.start() : undefined;
  const place = (await server?.createDatabase('memory')) ?? join(folder, 'memory.sqlite');
  const child = fork(SERVE, [place, '500']);
  try {
    const [url] = (await once(child, 'message')) as [string];
    const memory = await loadInTenths(url, async () => {
      child.send('memory');
      const [told] = (await once(child, 'message')) as [{ memory: number }];
      return told.memory;
    });
    report(memory);
  } finally {
    child.send('stop');
    await once(child, 'exit');
    await server?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadInTenths(url: string, read: () => Promise<number>): Promise<number[]> {
  const progress = showProgress('responses', total);
  const memory: number[] = [];
  for (let tenth = 0; tenth < TENTHS; tenth += 1) {
    const amount = total / TENTHS;
    await send(url, amount);
    memory.push(await read());
    progress.onProgress(amount);
  }
  progress.stop();
  return memory;
}

async function send(url: string, amount: number): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const setupRequest = (request: object) => {
    const unit = UNITS[Math.floor(random() * UNITS.length)]!;
    return { ...request, body: JSON.stringify(makeResponse(random, unit, TODAY)) };
  };
  const { '2xx': kept } = await autocannon({
    url, connections: 64, amount,
    requests: [{ method: 'POST', path: RESPONSES_PATH, headers, setupRequest }],
  });
  if (kept !== amount) throw new Error(`${amount - kept} of ${amount} were not kept`);
}

function report(memory: readonly number[]): void {
  const growth = memory.at(-1)! / memory[2]!;
  const over = growth > MOST_GROWTH;
  if (over) process.exitCode = 1;
  const each = memory.map((bytes) => Math.round(bytes / MIB)).join(', ');
  console.log(
    `${values.engine}: memory after each tenth of ${total} responses: ${each} MiB; `
      + `last to third ${growth.toFixed(2)} (at most ${MOST_GROWTH})${over ? '  OVER' : ''}`,
  );
}

await main();
