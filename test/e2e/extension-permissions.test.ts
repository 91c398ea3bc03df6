import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../demo/portal/start-portal.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { attachPanel, type ExtensionBrowser, startChromium } from './browsers/chromium.ts';
import { countMarks } from './browsers/page-marks.ts';
import { servePages } from './cards/serve-pages.ts';

const WAIT = { timeout: 20_000 };

let portal: Portal;
let folder: string;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  portal = await startPortal({ port: 0, host: '127.0.0.1', collector: 'http://127.0.0.1:65500' });
  folder = buildExtension('chrome', 'production');
  browser = await startChromium(folder);
  page = await browser.context.newPage();
  await page.goto(`${portal.url}/thu-tuc/1.001193`);
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

interface TreeNode {
  backendNodeId: number;
  attributes?: string[];
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
}

/** The first element of a class, in closed layers, too. */
async function findInside(devtools: CDPSession, name: string): Promise<TreeNode | undefined> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodes: TreeNode[] = [root];
  for (const node of nodes) {
    if (node.attributes?.includes(name)) return node;
    nodes.push(...(node.shadowRoots ?? []), ...(node.children ?? []));
  }
  return undefined;
}

describe('the extension as it is installed', () => {
  it('asks for no site at installation, and lets its pages open no connection', () => {
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(Object.keys(manifest.commands)).toEqual(['_execute_action', 'next-mark', 'previous-mark']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('cannot read a page before the official clicks', async () => {
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await page.bringToFront();
    const text = (): Promise<string> => panel.locator('main').innerText();
    await expect.poll(text, WAIT).toContain('Chưa được phép đọc trang này');
    expect(await text()).toContain('Bắt đầu trong ba bước');
    expect(await countMarks(page)).toEqual({});
    await panel.close();
  });

  it('opens its panel and reads the page at a click on the toolbar button', async () => {
    await browser.clickToolbar(page);
    await expect.poll(() => countMarks(page), WAIT).toHaveProperty('hai-long-failed');
    const panel = await attachPanel(browser);
    const text = (): Promise<string> => panel.evaluate('document.body.innerText');
    await expect.poll(text, WAIT).toContain('1.001193');
    expect(await text()).toContain('Quyền trên cổng 127.0.0.1');
    expect(await text()).toContain('Tự soát cổng này');
  });

  it('keeps its layer closed to the page, and open to the official', async () => {
    const isClosed = (): boolean => document.querySelector('hai-long-overlay')?.shadowRoot === null;
    expect(await page.evaluate(isClosed)).toBe(true);
    const devtools = await browser.context.newCDPSession(page);
    const { backendNodeId } = (await findInside(devtools, 'marker failed'))!;
    await devtools.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId });
    const [left, top] = model.border as [number, number];
    await page.mouse.click(left + model.width / 2, top + model.height / 2);
    const card = async (): Promise<string> => {
      const node = await findInside(devtools, 'card');
      if (!node) return '';
      const { outerHTML } = await devtools.send('DOM.getOuterHTML', { backendNodeId: node.backendNodeId });
      return outerHTML;
    };
    await expect.poll(card, WAIT).toContain('Nghị định số 63/2010/NĐ-CP');
    await page.keyboard.press('Escape');
    expect(await card()).toBe('');
  });

  it('reads a page that holds a frame of another site', async () => {
    const pages = await servePages();
    const other = await browser.context.newPage();
    await other.goto(`${pages.url}/khung-khac`);
    await browser.clickToolbar(other);
    await expect.poll(() => countMarks(other), WAIT).toHaveProperty('hai-long-failed');
    await other.close();
    pages.close();
  });

  it('reads no other page without another click', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${portal.url}/thu-tuc/1.001193`);
    const panel = await attachPanel(browser);
    const text = (): Promise<string> => panel.evaluate('document.body.innerText');
    await expect.poll(text, WAIT).toContain('Chưa được phép đọc trang này');
    expect(await countMarks(other)).toEqual({});
  });
});
