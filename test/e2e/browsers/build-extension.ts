import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Builds the extension and returns the folder of the build. `e2e` may read loopback pages from the
 * start, because a permission prompt cannot be answered in a browser without a window.
 */
export function buildExtension(browser: 'chrome' | 'firefox', mode: 'production' | 'e2e'): string {
  const options = ['build', '-c', 'extension/wxt.config.ts', '-b', browser, '--mode', mode];
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return `${ROOT}dist/extension/${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`;
}
