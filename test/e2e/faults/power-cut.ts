import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { getChromium } from '../../find-chromium.ts';
import { CHROMIUM_ARGUMENTS } from '../browsers/launch.ts';
import type { Stage } from './scenarios.ts';
import { openQueueTab } from './tab.ts';

/** The whole browser ends in the middle, on a profile on disk, and is started again on it. */
export async function runPowerCut({ lab, submissions, random, ledger }: Stage): Promise<void> {
  const profile = mkdtempSync(join(lab.folder, 'profile-'));
  let context = await start(profile);
  const tab = await openQueueTab(lab, context);
  for (const submission of submissions) ledger.cutShort.add(submission);
  const sending = tab.submit(submissions).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 100 + random() * 300));
  ledger.kills += 1;
  await crash(context);
  await sending;
  context = await start(profile);
  try {
    const left = await (await openQueueTab(lab, context)).settle(true);
    ledger.unsettled.push(...left.map((each) => `on its way after a power cut: ${each}`));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function start(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: getChromium(),
    args: CHROMIUM_ARGUMENTS,
  });
}

async function crash(context: BrowserContext): Promise<void> {
  const ended = context.waitForEvent('close');
  const devtools = await context.newCDPSession(context.pages()[0]!);
  devtools.send('Browser.crash').catch(() => {});
  await ended;
}
