import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../../demo/portal/start-portal.ts';
import { violationsOf } from '../accessibility/axe.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { type ExtensionBrowser, startChromium } from '../browsers/chromium.ts';
import { noteChanges, readChanges } from '../browsers/page-marks.ts';
import { focused, markerOf, measureCard, openMarked, point, readCard } from './on-page.ts';
import { HOSTILE_NAME, servePages } from './serve-pages.ts';

/** The part of the extension's interface that a panel page is asked to use. */
declare const chrome: {
  storage: { local: { set: (values: object) => Promise<void> } };
  tabs: {
    query: (about: object) => Promise<{ id: number; url?: string }[]>;
    sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
};

const WAIT = { timeout: 20_000 };
const NUMBER = 'Không đạt – Số quyết định';

let portal: Portal;
let pages: Awaited<ReturnType<typeof servePages>>;
let browser: ExtensionBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  portal = await startPortal({ port: 0, host: '127.0.0.1', collector: 'http://127.0.0.1:65500' });
  pages = await servePages();
  browser = await startChromium(buildExtension('chrome', 'e2e'));
  panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 900, height: 700 });
  await noteChanges(page);
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
  pages?.close();
});

const cards = (): Promise<number> => page.locator('.card').count();
const speak = (language: 'vi' | 'en'): Promise<void> =>
  panel.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);

/** Says something to the script in the page, as the extension does. */
const tell = (message: object): Promise<unknown> =>
  panel.evaluate(
    async ({ address, said }) => {
      const tabs = await chrome.tabs.query({});
      return chrome.tabs.sendMessage(tabs.find(({ url }) => url === address)!.id, said);
    },
    { address: page.url(), said: message },
  );

describe('a card', () => {
  it('comes when the pointer rests on a marker, and says what, law and remedy', async () => {
    await openMarked(page, `${pages.url}/chi-tiet`);
    await point(page, markerOf(page, NUMBER));
    const words = await readCard(page);
    expect(words).toContain('Không đạt');
    expect(words).toContain('Mức độ: Vừa');
    expect(words).toContain('“QĐ/0001-BTP” là chữ giữ chỗ, không phải số quyết định thật.');
    expect(words).toMatch(/Cách khắc phục\s+Thay bằng số, ký hiệu/);
    expect(words).toMatch(/Căn cứ\s+Điều 15 Nghị định số 63\/2010\/NĐ-CP/);
    expect(await focused(page)).toBeUndefined();
  });

  it('stays while the pointer is on it, and goes with it', async () => {
    const card = await page.locator('.card').boundingBox();
    await page.mouse.move(card!.x + 40, card!.y + 40, { steps: 8 });
    await page.waitForTimeout(700);
    expect(await cards()).toBe(1);
    await page.mouse.move(880, 690, { steps: 8 });
    await expect.poll(cards, WAIT).toBe(0);
  });

  it('that came with the pointer goes with Escape, while the pointer rests', async () => {
    await point(page, markerOf(page, NUMBER));
    await readCard(page);
    await page.keyboard.press('Escape');
    expect(await cards()).toBe(0);
    await page.mouse.move(880, 690);
  });

  it('opens by a press and stays; a press on the marker or elsewhere closes it', async () => {
    const marker = markerOf(page, NUMBER);
    await point(page, marker, true);
    await readCard(page);
    expect(await marker.getAttribute('aria-expanded')).toBe('true');
    await page.mouse.move(880, 690);
    await page.waitForTimeout(600);
    expect(await cards()).toBe(1);
    await point(page, marker, true);
    expect(await cards()).toBe(0);
    await point(page, marker, true);
    await readCard(page);
    await page.mouse.click(880, 690);
    expect(await cards()).toBe(0);
    await point(page, marker, true);
    await readCard(page);
    await page.locator('.card .close').click();
    expect(await cards()).toBe(0);
  });

  it('lists the findings of a place, the worst first, and the page’s words as words', async () => {
    await point(page, markerOf(page, 'Không đạt – Tên thủ tục'), true);
    expect(await readCard(page)).toContain(HOSTILE_NAME);
    const outcomes = await page.locator('.card .outcome strong').allInnerTexts();
    expect(outcomes).toEqual(['Không đạt', 'Không đạt', 'Đạt']);
    expect(await page.locator('.card img, .card b, .card script').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('of a passed place names the rules in short', async () => {
    await point(page, markerOf(page, 'Đạt – Mã thủ tục'), true);
    const words = (): Promise<string> => page.locator('.card').innerText();
    await expect.poll(words, WAIT).toContain('Mã thủ tục đúng dạng');
    expect(await words()).not.toContain('Căn cứ');
    await page.keyboard.press('Escape');
  });

  it('leaves the page with one element more and every word as it was', async () => {
    expect(await readChanges(page)).toEqual(['childList HTML +HAI-LONG-OVERLAY -']);
  });

  it('says the same in English as soon as that is chosen', async () => {
    await speak('en');
    const name = 'Failed – Decision number: “QĐ/0001-BTP” is a placeholder';
    await expect.poll(() => markerOf(page, name).count(), WAIT).toBe(1);
    await point(page, markerOf(page, name), true);
    expect(await readCard(page)).toMatch(/How to mend\s/);
    expect(await page.locator('.card').getAttribute('lang')).toBe('en');
    await page.keyboard.press('Escape');
    await speak('vi');
  });

  it('shows what it has where the record is no longer kept', async () => {
    await panel.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open('hai-long');
        asked.onsuccess = () => resolve(asked.result);
      });
      database.transaction('pages', 'readwrite').objectStore('pages').clear();
      database.close();
    });
    await point(page, markerOf(page, NUMBER), true);
    const words = (): Promise<string> => page.locator('.card').innerText();
    await expect.poll(words, WAIT).toContain('không còn trên máy');
    expect(await words()).toContain('“QĐ/0001-BTP” là chữ giữ chỗ');
    await page.keyboard.press('Escape');
  });
});

describe('the keyboard', () => {
  it('comes to the markers with one Tab and goes through them in reading order', async () => {
    await openMarked(page, `${pages.url}/chi-tiet`);
    expect(await page.locator('.marker[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    const names = [await focused(page)];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
      await page.keyboard.press(key);
      names.push(await focused(page));
    }
    const code = 'Đạt – Mã thủ tục';
    const name = 'Không đạt – Tên thủ tục';
    const fee = 'Không đạt – Phí, lệ phí';
    const fields = names.map((one) => one?.split(':')[0]);
    expect(fields).toEqual([code, name, NUMBER, name, fee, fee, code]);
    expect(await page.locator('.marker[tabindex="0"]').count()).toBe(1);
  });

  it('opens the card with Enter and goes back to the marker with Escape', async () => {
    await page.keyboard.press('ArrowDown');
    for (const key of ['Enter', ' ']) {
      await page.keyboard.press(key);
      await readCard(page);
      expect(await focused(page)).toBe('card');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Đóng thẻ');
      await page.keyboard.press('Escape');
      expect(await cards()).toBe(0);
      expect(await focused(page)).toContain('Không đạt – Tên thủ tục');
    }
    await page.keyboard.press('Enter');
    await readCard(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await cards()).toBe(0);
  });

  it('goes to the end of a long list and back, scrolling', async () => {
    await openMarked(page, `${pages.url}/danh-sach`);
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first).toContain('1.000000');
    await page.keyboard.press('End');
    expect(await focused(page)).toContain('1.000299');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(first);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(100);
  });

  it('keeps its place and the open card while the page scrolls', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await readCard(page);
    const kept = await page.evaluateHandle(() => {
      const root = document.querySelector('hai-long-overlay')!.shadowRoot!;
      return { card: root.querySelector('.card')!, marker: root.querySelector('[aria-expanded]')! };
    });
    await page.evaluate(() => scrollTo(0, 3000));
    await expect.poll(() => markerOf(page, 'Đạt – Mã thủ tục, 1.000120').count(), WAIT).toBe(1);
    const stays = await kept.evaluate(({ card, marker }) => card.isConnected && marker.isConnected);
    expect(stays).toBe(true);
    await page.keyboard.press('Escape');
    expect(await kept.evaluate(({ marker }) => marker.matches(':focus'))).toBe(true);
  });

  it('goes by a key of the browser to the next mark that has not passed', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.click(880, 10);
    const step = async (by: 1 | -1): Promise<string | undefined> => {
      await tell({ type: 'step-mark', by });
      return focused(page);
    };
    const time = 'Không đạt – Thời hạn giải quyết, 1.00000';
    expect(await step(1)).toContain(`${time}0`);
    expect(await step(1)).toContain(`${time}1`);
    expect(await step(-1)).toContain(`${time}0`);
  });
});

describe('in every look', () => {
  const looks = ['light', 'dark'].flatMap((scheme) =>
    ['vi', 'en'].flatMap((language) => [900, 320].map((width) => ({ scheme, language, width }))),
  ) as { scheme: 'light' | 'dark'; language: 'vi' | 'en'; width: number }[];

  it.each(looks)('axe finds nothing ($scheme, $language, $width px)', async (look) => {
    await page.setViewportSize({ width: look.width, height: 600 });
    await page.emulateMedia({ colorScheme: look.scheme });
    await speak(look.language);
    await openMarked(page, `${pages.url}/chi-tiet`);
    const name = look.language === 'vi' ? NUMBER : 'Failed – Decision number';
    await expect.poll(() => markerOf(page, name).count(), WAIT).toBe(1);
    await point(page, markerOf(page, name), true);
    await readCard(page);
    // The card fades in; a colour on the way is no colour of ours.
    await page.waitForTimeout(300);
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each([
    ['320 px', 320, 500, 16],
    ['text at 200 %', 900, 700, 32],
    ['text at 200 % in 320 px', 320, 500, 32],
    ['a low window', 640, 200, 16],
  ])('the card never leaves the window (%s)', async (_what, width, height, size) => {
    await speak('vi');
    await page.setViewportSize({ width, height });
    const devtools = await page.context().newCDPSession(page);
    const fontSizes = { standard: size, fixed: size };
    await devtools.send('Page.setFontSizes', { fontSizes });
    await openMarked(page, `${portal.url}/thu-tuc/1.001193`);
    const markers = await page.locator('.marker').count();
    await page.keyboard.press('Tab');
    for (let seen = 0; (await focused(page))?.includes(' – ') !== true && seen < 60; seen += 1) {
      await page.keyboard.press('Tab');
    }
    expect(markers).toBeGreaterThan(8);
    for (let at = 0; at < markers; at += 1) {
      await page.keyboard.press('Enter');
      await expect.poll(cards, WAIT).toBe(1);
      await expect.poll(() => page.locator('.card').innerText(), WAIT).not.toContain('Đang lấy');
      for (const room of Object.values(await measureCard(page))) {
        expect(room).toBeGreaterThanOrEqual(7.5);
      }
      const card = page.locator('.card');
      expect(await card.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowDown');
    }
  });

  it('nothing of it is printed', async () => {
    await page.setViewportSize({ width: 900, height: 700 });
    await openMarked(page, `${pages.url}/chi-tiet`);
    await point(page, markerOf(page, NUMBER), true);
    await readCard(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.card').isVisible()).toBe(false);
    expect(await page.locator('.marker').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('a frame of the same site', () => {
  const shown = (): Promise<string[]> =>
    page.locator('hai-long-overlay .marker:not([hidden])').evaluateAll((markers) =>
      markers.map((marker) => marker.getAttribute('aria-label')!.split(':')[0]!),
    );

  it('has its marks on the one layer, where the frame lets its words be seen', async () => {
    await openMarked(page, `${pages.url}/khung`);
    await page.evaluate(() => scrollTo(0, 700));
    await expect.poll(shown, WAIT).toEqual(['Đạt – Mã thủ tục', 'Không đạt – Tên thủ tục']);
    expect(await page.locator('hai-long-overlay').count()).toBe(1);
    const inside = page.frames()[1]!;
    expect(await inside.locator('hai-long-overlay').count()).toBe(0);
    const colour = await inside.evaluate(() => {
      const cell = document.querySelector('td')!;
      return getComputedStyle(cell, '::highlight(hai-long-passed)').backgroundColor;
    });
    expect(colour).toBe('rgba(27, 110, 60, 0.07)');
    const words = await inside.locator('td').first().boundingBox();
    const marker = await markerOf(page, 'Đạt – Mã thủ tục').boundingBox();
    expect(Math.abs(marker!.y + marker!.height / 2 - words!.y - words!.height / 2)).toBeLessThan(3);
  });

  it('moves its marks while it scrolls, and they open their cards', async () => {
    await page.frames()[1]!.evaluate(() => scrollTo(0, 10_000));
    await expect.poll(shown, WAIT).toContain('Không đạt – Phí, lệ phí');
    expect(await shown()).not.toContain('Đạt – Mã thủ tục');
    await point(page, markerOf(page, 'Không đạt – Phí, lệ phí'), true);
    expect(await readCard(page)).toContain('Miễn phí');
    await page.keyboard.press('Escape');
  });

  it('is scrolled to the place that the panel asks for', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const place = { address: page.url(), procedure: 0, field: 'code' };
    const answer = await tell({ type: 'show-place', ...place });
    expect(answer).toEqual({ shown: true });
    const inside = page.frames()[1]!;
    expect(await inside.evaluate(() => CSS.highlights.get('hai-long-shown')?.size)).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    expect(await page.locator('hai-long-overlay .ring').count()).toBe(1);
  });
});
