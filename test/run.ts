import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getChromium } from './find-chromium.ts';

// npm test: types, lint, build with its size gates, then every test. Ends with "N passed, N failed".

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(ROOT, 'reports');

interface Counts {
  passed: number;
  failed: number;
}

if (!process.version.startsWith('v24.')) {
  console.log(`note: developed on Node 24 (a dev dependency on Linux); this is ${process.version}`);
}
const env = { ...process.env, CHROMIUM_PATH: getChromium() };
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const counts = [
  checkStep('types', ['npm', 'run', '-s', 'types']),
  checkStep('lint', ['npm', 'run', '-s', 'lint']),
  checkStep('build and size gates', ['npm', 'run', '-s', 'build']),
  vitest('unit'),
  vitest('extension'),
  vitest('sqlite'),
  vitest('postgres'),
  elementTests(),
  vitest('e2e'),
];
const total = counts.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** A step without tests of its own counts as one. */
function checkStep(title: string, command: readonly string[]): Counts {
  const ok = run(title, command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function vitest(project: string): Counts {
  const report = join(REPORTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run(`${project} tests`, ['vitest', 'run', '--project', project, ...reporters]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >;
  return count(ok, numPassedTests ?? 0, numFailedTests ?? 0);
}

/** Element tests run in a real browser. */
function elementTests(): Counts {
  const report = join(REPORTS, 'elements.json');
  const ok = run('element tests', ['wtr', '--config', 'test/wtr.config.mjs'], report);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = JSON.parse(readFileSync(report, 'utf8')) as Counts;
  return count(ok, passed, failed);
}

/** A run that failed without a failed test (a file that does not load) is a failure too. */
function count(ok: boolean, passed: number, failed: number): Counts {
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function run(title: string, [program, ...args]: readonly string[], report = ''): boolean {
  console.log(`\n— ${title}`);
  const start = performance.now();
  const { status } = spawnSync(program!, args, {
    cwd: ROOT,
    env: { ...env, ELEMENT_REPORT: report },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${status === 0 ? 'ok' : `failed with code ${status}`}: ${title}, ${seconds} s`);
  return status === 0;
}
