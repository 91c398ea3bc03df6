import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSHandle, Page } from 'playwright-core';
import { type ExtensionBrowser, startChromium } from '../browsers/chromium.ts';
import type { OfficialBrowser } from './official-browser.ts';
import type { Surface } from './surface.ts';

/** As the extension asks for a portal on this machine. */
const PORTAL = 'http://127.0.0.1/*';
const WINDOW = { width: 1024, height: 740 };
const PANEL = { width: 360, height: 740 };

/**
 * Chromium with the extension of a folder. Its question “allow this site?” has no window to stand
 * in here; the profile holds the answer yes for the portal, as if it had been given before.
 */
export async function startChromiumOfficial(folder: string): Promise<OfficialBrowser> {
  const place = mkdtempSync(join(tmpdir(), 'hai-long-official-'));
  const profile = join(place, 'profile');
  const log = join(place, 'network.json');
  await (await startChromium(folder, { profile })).close();
  answerYes(profile, folder);
  const browser = await startChromium(folder, { profile, more: [`--log-net-log=${log}`] });
  const panel = await openPanel(browser);
  const page = await browser.context.newPage();
  await page.setViewportSize(WINDOW);
  return {
    page: {
      ...toSurface(page),
      open: async (url) => {
        await page.bringToFront();
        await page.goto(url);
      },
      back: async () => void (await page.goBack()),
      forward: async () => void (await page.goForward()),
      inLayer: (body) => callInLayer(page, body),
    },
    panel: toSurface(panel),
    clickToolbar: () => browser.clickToolbar(page),
    end: async () => {
      await browser.close();
      const requests = readLog(log);
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
      return requests;
    },
  };
}

async function openPanel({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize(PANEL);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  return panel;
}

interface Preferences {
  extensions: { settings: Record<string, { path?: string; runtime_granted_permissions?: object }> };
}

/** Writes into a profile that the official has once granted the portal. It is not granted now. */
function answerYes(profile: string, folder: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences: Preferences = JSON.parse(readFileSync(file, 'utf8'));
  const extension = Object.values(preferences.extensions.settings).find(({ path }) => path === folder);
  if (!extension) throw new Error(`${file} does not name ${folder}`);
  extension.runtime_granted_permissions = {
    api: [], explicit_host: [PORTAL], manifest_permissions: [], scriptable_host: [],
  };
  writeFileSync(file, JSON.stringify(preferences));
}

function toSurface(page: Page): Surface {
  return {
    evaluate: (expression) => page.evaluate(expression),
    point: async ({ x, y }, press) => {
      if (press) await page.mouse.click(x, y);
      else await page.mouse.move(x, y, { steps: 2 });
    },
    // Letters with marks have no key of their own on the keyboard that playwright knows.
    press: (key) => (/[^\0-~]/u.test(key) ? page.keyboard.insertText(key) : page.keyboard.press(key)),
    giveFiles: async (field, paths) => {
      const handle: JSHandle<HTMLInputElement> = await page.evaluateHandle(field);
      await handle.asElement()?.setInputFiles([...paths]);
      await handle.dispose();
    },
    picture: async (path) => void (await page.screenshot({ path })),
  };
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

async function callInLayer<T>(page: Page, body: string): Promise<T> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML') as DomNode | undefined;
    const host = html?.children?.find(({ nodeName }) => nodeName === 'HAI-LONG-OVERLAY');
    const backendNodeId = host?.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error('the page has no layer of ours');
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId!, functionDeclaration: `function () { ${body} }`, returnByValue: true,
    });
    return result.value as T;
  } finally {
    await devtools.detach();
  }
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** What pages and extensions asked for, by the browser's own log; it calls some hosts for itself. */
function readLog(file: string): string[] {
  const { constants, events }: NetLog = JSON.parse(readFileSync(file, 'utf8'));
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    if (type !== started || !params?.url) return [];
    return params.initiator === 'not an origin' ? [] : [params.url];
  });
}
