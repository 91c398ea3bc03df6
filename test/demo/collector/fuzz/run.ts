import { parseArgs } from 'node:util';
import { type FuzzReport, type FuzzSettings, runFuzz } from './run-fuzz.ts';

// npm run fuzz:collector [-- --seed 7 --engine postgres --requests 1000]: four fifths of the
// requests go to the application in this process, one fifth over sockets to a process of its own.

const OVER_SOCKETS = 0.2;
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261122' },
    engine: { type: 'string', default: 'sqlite' },
    requests: { type: 'string', default: '100000' },
  },
});

const [seed, requests] = [Number(values.seed), Number(values.requests)];
const engine = values.engine === 'postgres' ? 'postgres' : 'sqlite';
const overSockets = Math.ceil(requests * OVER_SOCKETS);
const reports = [
  await fuzz({ engine, target: 'app', requests: requests - overSockets, seed }),
  await fuzz({ engine, target: 'socket', requests: overSockets, seed: seed + 1 }),
];
const sent = reports.reduce((sum, report) => sum + report.requests, 0);
const failed = reports.filter(({ failure }) => failure !== undefined);
console.log(`${engine}: ${sent} requests, ${failed.length === 0 ? 'nothing failed' : 'FAILED'}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function fuzz(settings: FuzzSettings): Promise<FuzzReport> {
  const step = Math.ceil(settings.requests / 10);
  let next = step;
  const onProgress = (done: number): void => {
    if (done < next) return;
    next += step;
    console.log(`  ${done} of ${settings.requests}`);
  };
  const report = await runFuzz({ ...settings, onProgress });
  describe(report);
  return report;
}

function describe({
  target,
  seed: of,
  requests: count,
  seconds,
  statuses,
  memory,
  ...report
}: FuzzReport): void {
  const rate = Math.round(count / seconds);
  console.log(
    `${target}, seed ${of}: ${count} requests in ${Math.round(seconds)} s, ${rate} a second; ` +
      `${report.kept} kept, ${report.usedInvitations} invitations used`,
  );
  for (const [kind, counts] of Object.entries(statuses)) {
    const words = Object.entries(counts).map(([status, times]) => `${times} × ${status}`);
    console.log(`  ${kind}: ${words.join(', ').replace('× 0', '× closed')}`);
  }
  if (memory)
    console.log(`  memory of the process: ${memory.early} MB early, ${memory.most} MB at most`);
  if (report.failure) console.log(report.failure);
}
