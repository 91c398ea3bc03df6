import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../demo/portal/start-portal.ts';
import { median } from '../bench/median.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { type ExtensionBrowser, startChromium } from './browsers/chromium.ts';

const LIST = '/quoc-gia/thu-tuc-hanh-chinh';
/** A portal that works without a reload: to the next procedure, ten times on and ten times back. */
const NAVIGATIONS = 20;
const ROUNDS = 5;
const WAIT = { timeout: 20_000, polling: 20 };
/** From the last change of the page until the panel says it, in ms; the limit for a busy machine. */
const SOON = 1000;
const LATEST = 4000;

let portal: Portal;
let browser: ExtensionBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  portal = await startPortal({ port: 0, host: '127.0.0.1', collector: 'http://127.0.0.1:65500' });
  browser = await startChromium(buildExtension('chrome', 'e2e'));
  panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  page = await browser.context.newPage();
  // The page notes when it changed last, on the clock that the panel has, too.
  await page.addInitScript(() => {
    const note = (): void => void Object.assign(window, { changedAt: Date.now() });
    const isOurs = (node: Node): boolean => node.nodeName.startsWith('HAI-LONG');
    addEventListener('DOMContentLoaded', () => {
      note();
      new MutationObserver((records) => {
        const nodes = records.flatMap((one) => [...one.addedNodes, ...one.removedNodes]);
        if (!nodes.every(isOurs)) note();
      }).observe(document, { childList: true, subtree: true });
    });
  });
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

const changedAt = (): Promise<number> =>
  page.evaluate(() => (window as unknown as { changedAt: number }).changedAt);

/** When the panel says this of the procedure, by the clock. */
async function panelSays(...words: string[]): Promise<number> {
  const said = await panel.waitForFunction(
    (all) => {
      const text = document.querySelector('main')?.innerText ?? '';
      return all.every((one) => text.includes(one)) && Date.now();
    },
    words,
    WAIT,
  );
  return (await said.jsonValue()) as number;
}

describe('the panel', () => {
  it('says what the reader did not find, within a second of quiet', async () => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      await page.bringToFront();
      await page.goto(`${portal.url}/thu-tuc/1.001193?${round}`);
      await panelSays('1.001193');
      await page.evaluate(() => {
        const term = [...document.querySelectorAll('dt')].find((one) => one.innerText === 'Lĩnh vực');
        term?.nextElementSibling?.remove();
        term?.remove();
      });
      times.push((await panelSays('Bộ đọc không thấy trên trang', 'Lĩnh vực')) - (await changedAt()));
    }
    console.log(`what was not found is told ${median(times)} ms (median) after the last change`);
    expect(median(times)).toBeLessThanOrEqual(SOON);
    expect(Math.max(...times)).toBeLessThanOrEqual(LATEST);
  });

  it(`follows ${NAVIGATIONS} navigations of a portal in one page, with no mark of the page before`, async () => {
    await page.bringToFront();
    await page.goto(`${portal.url}${LIST}`);
    await page.locator('ul.formalities a').nth(2).click();
    await page.waitForSelector('a[rel="next"]', WAIT);
    await page.evaluate(() => {
      const marked = new Set<string>();
      Object.assign(window, { marked });
      const look = (): void => {
        const name = document.querySelector('h1')?.innerText;
        if (CSS.highlights.size > 0) marked.add(`${location.pathname} ${name}`);
        requestAnimationFrame(look);
      };
      look();
    });
    const times: number[] = [];
    for (let turn = 0; turn < NAVIGATIONS; turn += 1) {
      const before = await page.locator('h1').innerText();
      if (turn % 4 === 3) await page.goBack();
      else await page.locator('a[rel="next"]').click();
      const drawn = await page.waitForFunction(
        (old) => {
          const name = document.querySelector('h1')?.innerText;
          return name !== old && name;
        },
        before,
        WAIT,
      );
      const said = await panelSays(String(await drawn.jsonValue()));
      times.push(said - (await changedAt()));
    }
    console.log(`findings of the next page stand in the panel after ${median(times)} ms (median)`);
    const marked = await page.evaluate(() => [...(window as unknown as { marked: Set<string> }).marked]);
    const addresses = marked.map((one) => one.split(' ')[0]);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThan(10);
    expect(median(times)).toBeLessThanOrEqual(SOON);
  });

  it('is told of a page whose scripts took the language of the browser over', async () => {
    const hostile = await browser.context.newPage();
    await hostile.bringToFront();
    await hostile.addInitScript(() => {
      const fail = (): never => {
        throw new Error('taken over');
      };
      for (const proto of [Array.prototype, String.prototype, Map.prototype, Set.prototype]) {
        for (const name of ['map', 'flatMap', 'filter', 'trim', 'replace', 'get', 'has', 'add']) {
          if (name in proto) Object.defineProperty(proto, name, { value: fail });
        }
      }
      for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'closest']) {
        Object.defineProperty(Element.prototype, name, { value: fail });
      }
      for (const name of ['MutationObserver', 'queueMicrotask', 'Highlight', 'MessageChannel']) {
        Object.defineProperty(window, name, { value: fail });
      }
      JSON.parse = JSON.stringify = fail;
    });
    expect(await panel.locator('main').innerText()).not.toContain('1.001193');
    await hostile.goto(`${portal.url}/thu-tuc/1.001193`);
    expect(await panelSays('1.001193')).toBeGreaterThan(0);
    await hostile.close();
  });
});
