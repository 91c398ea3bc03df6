import { type Browser, chromium } from 'playwright-core';
import { getChromium } from '../../find-chromium.ts';

/** Arguments under which headless Chromium runs as root and calls nobody by itself. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** A headless Chromium; `more` arguments where a test needs them. */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const args = [...CHROMIUM_ARGUMENTS, ...more];
  return chromium.launch({ executablePath: getChromium(), args });
}
