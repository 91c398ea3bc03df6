import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './browsers/launch.ts';
import { Demo } from './demo.ts';

/** What a file of tests is played on; there while its tests run. */
export interface Stage {
  demo: Demo;
  browser: Browser;
}

/** Starts portal, collector and browser before the tests of a file and ends them after. */
export function useDemo(launch = launchChromium): Readonly<Stage> {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.demo = await Demo.start();
    stage.browser = await launch();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.demo?.stop();
  });
  return stage;
}
