import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../demo/portal/start-portal.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { attachPanel, type ExtensionBrowser, startChromium } from './browsers/chromium.ts';
import { countMarks } from './browsers/page-marks.ts';

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

  it('reads no other page without another click', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${portal.url}/thu-tuc/1.001193`);
    const panel = await attachPanel(browser);
    const text = (): Promise<string> => panel.evaluate('document.body.innerText');
    await expect.poll(text, WAIT).toContain('Chưa được phép đọc trang này');
    expect(await countMarks(other)).toEqual({});
  });
});
