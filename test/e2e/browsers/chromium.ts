import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { getChromium } from '../../find-chromium.ts';
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

/** Starts Chromium with the extension of a folder, in a profile of its own. */
export async function startChromium(folder: string): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'hai-long-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: getChromium(),
    headless: true,
    acceptDownloads: true,
    args: [
      ...CHROMIUM_ARGUMENTS,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--enable-unsafe-extension-debugging',
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
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A target of the browser, as the debugging protocol lists it. */
export interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Everything that the browser runs: tabs, pages, workers, side panels. */
export async function listTargets(devtools: CDPSession): Promise<Target[]> {
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
  const { targetId } = target;
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  return { evaluate: (expression) => evaluateIn(devtools, sessionId, expression) };
}

let lastCall = 0;

function evaluateIn<T>(devtools: CDPSession, sessionId: string, expression: string): Promise<T> {
  lastCall += 1;
  const id = lastCall;
  const params = { expression, returnByValue: true, awaitPromise: true };
  return new Promise((resolve, reject) => {
    const listen = (event: { sessionId: string; message: string }): void => {
      const answer = JSON.parse(event.message);
      if (event.sessionId !== sessionId || answer.id !== id) return;
      devtools.off('Target.receivedMessageFromTarget', listen);
      if (answer.error) reject(new Error(answer.error.message));
      else resolve(answer.result.result.value);
    };
    devtools.on('Target.receivedMessageFromTarget', listen);
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
  });
}
