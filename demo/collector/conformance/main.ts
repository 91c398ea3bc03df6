/** `npm run conformance -- URL`: asks a collector whether it keeps the contract, see README.md. */
import { CannotRun } from './cannot-run.ts';
import { CASES } from './cases/index.ts';
import { HttpClient } from './http-client.ts';
import { type ConformanceOptions, readOptions, USAGE } from './options.ts';
import { prepare } from './prepare.ts';
import { linesOf, summaryOf } from './print-result.ts';
import { type CaseResult, runCases } from './run-cases.ts';
import { Trial } from './trial.ts';

const CANNOT_RUN = 2;

const args = process.argv.slice(2);
const read = readOptions(args);
if (args.includes('--help')) console.log(USAGE);
else if (read.ok) process.exitCode = await ask(read.options);
else process.exitCode = refuse(read.problems);

async function ask(options: ConformanceOptions): Promise<number> {
  const client = new HttpClient(options.url);
  const trial = new Trial(client, options);
  const started = performance.now();
  try {
    await prepare(trial);
    console.log(`asking ${options.url} for the unit ${options.unit}`);
    const results = await runCases(CASES, trial, printer());
    console.log(
      `\n${summaryOf(results, client.answers.length, (performance.now() - started) / 1000)}`,
    );
    return results.some(({ outcome }) => outcome.outcome === 'broken') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    console.error(`conformance: ${error.message}`);
    return CANNOT_RUN;
  }
}

function printer(): (result: CaseResult) => void {
  let last = '';
  return (result) => {
    console.log(linesOf(result, result.group !== last).join('\n'));
    last = result.group;
  };
}

function refuse(problems: readonly string[]): number {
  for (const problem of problems) console.error(`conformance: ${problem}`);
  console.error(`\n${USAGE}`);
  return CANNOT_RUN;
}
