import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { getChromium } from '../../find-chromium.ts';
import { type AttachedTarget, attachTarget } from './attached-target.ts';
import { CHROMIUM_ARGUMENTS } from './launch.ts';

/** Headless Chromium with an unpacked extension in it. */
export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The whole browser, for what playwright has no word for. */
  devtools: CDPSession;
  /** A real click on the toolbar button while a page is in front: grants activeTab. */
  clickToolbar: (page: Page) => Promise<void>;
  close: () => Promise<void>;
}

interface Start {
  /** A profile that is kept; else one of its own, which goes with the browser. */
  profile?: string;
  /** Arguments beside the usual ones. */
  more?: readonly string[];
}

/** Starts Chromium with the extension of a folder. */
export async function startChromium(
  folder: string,
  { profile: kept, more = [] }: Start = {},
): Promise<ExtensionBrowser> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'hai-long-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: getChromium(),
    headless: true,
    acceptDownloads: true,
    args: [
      ...CHROMIUM_ARGUMENTS,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--enable-unsafe-extension-debugging',
      ...more,
    ],
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const extensionId = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('a persistent context without a browser');
  const devtools = await browser.newBrowserCDPSession();
  return {
    context,
    extensionId,
    devtools,
    clickToolbar: (page) => clickToolbar(devtools, extensionId, page),
    close: async () => {
      await context.close();
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A target of the browser, as the debugging protocol lists it. */
interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Everything that the browser runs: tabs, pages, workers, side panels. */
async function listTargets(devtools: CDPSession): Promise<Target[]> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

async function clickToolbar(devtools: CDPSession, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const targets = await listTargets(devtools);
  const tab = targets.find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  // Playwright has no types for this command of the protocol.
  const send = devtools.send.bind(devtools) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** The real side panel, which playwright does not list among its pages. */
export interface AttachedPanel {
  /** Evaluates an expression in the panel; its value must be plain JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
}

/** Waits for the side panel and attaches to it by the debugging protocol. */
export async function attachPanel({
  devtools,
  extensionId,
}: ExtensionBrowser): Promise<AttachedPanel> {
  const address = `chrome-extension://${extensionId}/sidepanel.html`;
  const isPanel = ({ type, url }: Target): boolean => type === 'page' && url === address;
  const deadline = Date.now() + 20_000;
  let target = (await listTargets(devtools)).find(isPanel);
  while (!target && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    target = (await listTargets(devtools)).find(isPanel);
  }
  if (!target) throw new Error('the side panel did not open in 20 s');
  const { send } = await attachTarget(devtools, target.targetId);
  return { evaluate: (expression) => evaluateWith(send, expression) };
}

async function evaluateWith<T>(send: AttachedTarget['send'], expression: string): Promise<T> {
  const params = { expression, returnByValue: true, awaitPromise: true };
  const { result } = await send('Runtime.evaluate', params);
  return (result as { value: T }).value;
}

/** A background worker that stands still in the middle of its next event. */
export interface HeldWorker {
  /** Resolves once an event has come and waits. */
  held: Promise<void>;
  /** Lets it go on. */
  release: () => Promise<void>;
}

/** Holds the running background worker at the first statement of its next event. */
export async function holdWorker({ devtools }: ExtensionBrowser): Promise<HeldWorker> {
  const { send, next } = await attachTarget(devtools, await findWorker(devtools));
  await send('Debugger.enable');
  const held = next('Debugger.paused');
  await send('Debugger.pause');
  return { held, release: async () => void (await send('Debugger.resume')) };
}

/** Ends the running background worker, as the browser may at any moment. */
export async function endWorker({ devtools }: ExtensionBrowser): Promise<void> {
  await devtools.send('Target.closeTarget', { targetId: await findWorker(devtools) });
}

async function findWorker(devtools: CDPSession): Promise<string> {
  const targets = await listTargets(devtools);
  const worker = targets.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('no background worker runs');
  return worker.targetId;
}
