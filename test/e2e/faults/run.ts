import { describeReport } from './describe-report.ts';
import { runFaults } from './run-faults.ts';

// npm run test:faults [-- --seed 7 --submissions 10000]: what was done, and what was found.

const option = (name: string, otherwise: number): number => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};

const report = await runFaults(option('seed', 20_261_122), option('submissions', 10_000));
console.log(describeReport(report));
process.exitCode = report.contradictions.length > 0 ? 1 : 0;
