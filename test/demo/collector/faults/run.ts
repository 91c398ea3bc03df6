import { parseArgs } from 'node:util';
import type { Engine } from '../../../../demo/collector/store/engine.ts';
import { FAULTS } from './all-faults.ts';
import { Databases } from './databases.ts';
import type { FaultReport } from './fault-report.ts';

// npm run faults:collector [-- --seed 7 --engine sqlite --only together --points 5]: what was done
// to a collector, and what was found afterwards.

const SHOWN = 20;
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261122' },
    engine: { type: 'string' },
    only: { type: 'string', default: '' },
    points: { type: 'string' },
  },
});

const begun = performance.now();
const reports: FaultReport[] = [];
for (const engine of ['sqlite', 'postgres'] as const) {
  if ((values.engine ?? engine) === engine) reports.push(...(await runAll(engine)));
}
printTable(reports);
const contradictions = reports.flatMap((report) =>
  report.contradictions.map((what) => `${report.engine}, ${report.fault}: ${what}`),
);
for (const what of contradictions.slice(0, SHOWN)) console.log(`contradiction: ${what}`);
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
console.log(
  `${sum('points')} points, ${sum('sent')} responses sent, ${sum('acknowledged')} acknowledged, ` +
    `${sum('kept')} kept; ${contradictions.length} contradictions, ${minutes} minutes`,
);
process.exitCode = contradictions.length > 0 || reports.length === 0 ? 1 : 0;

async function runAll(engine: Engine): Promise<FaultReport[]> {
  const databases = await Databases.start(engine);
  const done: FaultReport[] = [];
  try {
    for (const { name, full, run } of FAULTS.filter((fault) => fault.name.includes(values.only))) {
      if (full[engine] === undefined) continue;
      const points = Number(values.points ?? full[engine]);
      const start = performance.now();
      const report = await run(databases, { points, seed: Number(values.seed) });
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(`${engine}, ${name}: ${points} times, ${seconds} s`);
      for (const note of report?.notes ?? []) console.log(`  ${note}`);
      if (report) done.push({ ...report, fault: name });
    }
  } finally {
    await databases.stop();
  }
  return done;
}

function printTable(all: readonly FaultReport[]): void {
  const head = [
    'engine',
    'fault',
    'points',
    'sent',
    'acknowledged',
    'refused',
    'kept',
    'twice',
    'chain',
    'seed',
  ];
  const rows = all.map((report) =>
    head.map((column) => String(report[column as keyof FaultReport])),
  );
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]!.length)),
  );
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  }
}

function sum(column: 'points' | 'sent' | 'acknowledged' | 'kept'): number {
  return reports.reduce((total, report) => total + report[column], 0);
}
