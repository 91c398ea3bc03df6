import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the build reads. */
const SOURCES = [
  '{core,widgets,extension,demo/gallery}/**/*',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];

/** What the portal and the gallery serve and an official loads. */
const RESULTS = [
  'dist/script/hailong.min.js',
  'dist/script/hailong-counter.min.js',
  'dist/gallery/index.html',
  'dist/extension/chrome-mv3/manifest.json',
  'dist/extension/firefox-mv3/manifest.json',
];

/** Builds widgets, gallery and extension unless they are newer than everything that they are built from. */
export async function buildIfStale(): Promise<void> {
  const sources = globSync(SOURCES, { cwd: ROOT, exclude: ['**/node_modules'] });
  const newestSource = Math.max(...sources.map(changedAt));
  const oldestResult = Math.min(...RESULTS.map(changedAt));
  if (oldestResult >= newestSource) return;
  console.log('Building widgets, gallery and extension …');
  // Tests set another one, and Lit would be built in with all its warnings.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = spawn('npm', ['run', 'build'], { cwd: ROOT, env, stdio: 'inherit' });
  const [code] = await once(build, 'exit');
  if (code !== 0) throw new Error(`npm run build ended with code ${String(code)}`);
}

/** Time of the last change in milliseconds; 0 for a file that is not there. */
function changedAt(file: string): number {
  return statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
