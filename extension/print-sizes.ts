import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
/**
 * What our scripts in a page may weigh, gzipped, in bytes: one is in every page that is read, the
 * other is put in while an official points.
 */
const LIMITS = {
  'content-scripts/portal.js': 35 * 1024,
  'content-scripts/picker.js': 26 * 1024,
};

// Run with `node extension/print-sizes.ts` after both builds; exits with 1 over the limit.
for (const build of BUILDS) {
  for (const [script, limit] of Object.entries(LIMITS)) printSize(build, script, limit);
}

function printSize(build: string, script: string, limit: number): void {
  const file = new URL(`../dist/extension/${build}/${script}`, import.meta.url);
  if (!existsSync(file)) {
    console.error(`${build}: ${script} is not built`);
    process.exitCode = 1;
    return;
  }
  const size = gzipSync(readFileSync(file), { level: 9 }).byteLength;
  const verdict = size > limit ? 'OVER THE LIMIT' : 'ok';
  console.log(`${build} ${script}: ${size} bytes gzipped of ${limit} (${verdict})`);
  if (size > limit) process.exitCode = 1;
}
