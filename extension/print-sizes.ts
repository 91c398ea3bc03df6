import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What the script in a page may weigh, gzipped, in bytes: portals are read on slow lines, too. */
const LIMIT = 24 * 1024;
const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const SCRIPT = 'content-scripts/portal.js';

// Run with `node extension/print-sizes.ts` after both builds; exits with 1 over the limit.
for (const build of BUILDS) {
  const file = new URL(`../dist/extension/${build}/${SCRIPT}`, import.meta.url);
  if (!existsSync(file)) {
    console.error(`${build}: ${SCRIPT} is not built`);
    process.exitCode = 1;
    continue;
  }
  const size = gzipSync(readFileSync(file), { level: 9 }).byteLength;
  const verdict = size > LIMIT ? 'OVER THE LIMIT' : 'ok';
  console.log(`${build} ${SCRIPT}: ${size} bytes gzipped of ${LIMIT} (${verdict})`);
  if (size > LIMIT) process.exitCode = 1;
}
