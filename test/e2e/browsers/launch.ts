import { type Browser, chromium } from 'playwright-core';
import { getChromium } from '../../find-chromium.ts';

/** Arguments under which headless Chromium runs as root and calls nobody by itself. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** A headless Chromium. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: getChromium(), args: CHROMIUM_ARGUMENTS });
}
