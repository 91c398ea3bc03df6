import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countReporter } from './widgets/count-reporter.mjs';
import { elementsManifest } from '../widgets/manifest/elements-manifest.ts';
import { scriptedCollector } from './widgets/scripted-collector.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Sources with their comments, which the compiler takes away: `/raw/<path>`. */
async function rawSources(context, next) {
  const [, path] = /^\/raw\/(widgets\/[\w/.-]+)$/.exec(context.path) ?? [];
  if (!path || path.includes('..')) {
    await next();
    return;
  }
  context.type = 'text/plain';
  context.body = await readFile(at(`../${path}`), 'utf8');
}

/** The manifest of the sources as they are now: `/custom-elements.json`. */
async function manifest(context, next) {
  if (context.path === '/custom-elements.json') context.body = elementsManifest();
  else await next();
}

const chromium = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const firefox = {
  browser: 'firefox',
  executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  headless: true,
};

/**
 * Element tests in a real browser: Chromium, or Firefox with `BROWSER=firefox`.
 * `CHROMIUM_PATH` and `FIREFOX_PATH` name other programs than Debian's.
 */
export default {
  rootDir: at('..'),
  files: ['test/widgets/**/*.test.ts'],
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: at('../tsconfig.json') })],
  middleware: [scriptedCollector(), rawSources, manifest],
  reporters: [
    defaultReporter(),
    ...(process.env.ELEMENT_REPORT ? [countReporter(process.env.ELEMENT_REPORT)] : []),
  ],
  concurrency: 1,
  testsFinishTimeout: 240_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  browsers: [
    chromeLauncher({ launchOptions: process.env.BROWSER === 'firefox' ? firefox : chromium }),
  ],
};
