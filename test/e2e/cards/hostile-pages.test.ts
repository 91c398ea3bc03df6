import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildExtension } from '../browsers/build-extension.ts';
import { type ExtensionBrowser, startChromium } from '../browsers/chromium.ts';
import { countMarks } from '../browsers/page-marks.ts';
import { focused, markerOf, openMarked, point, readCard } from './on-page.ts';
import { servePages } from './serve-pages.ts';

const WAIT = { timeout: 20_000 };
const NUMBER = 'Không đạt – Số quyết định';

let pages: Awaited<ReturnType<typeof servePages>>;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  pages = await servePages();
  browser = await startChromium(buildExtension('chrome', 'e2e'));
  const [worker] = browser.context.serviceWorkers();
  const registered = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)';
  await vi.waitUntil(async () => (await worker!.evaluate(registered)) === 2, WAIT);
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 900, height: 700 });
});

afterAll(async () => {
  await browser?.close();
  pages?.close();
});

const open = (path: string): Promise<void> => openMarked(page, `${pages.url}${path}`);
const overlays = (): Promise<number> => page.locator('hai-long-overlay').count();

/** How a card is drawn, as far as a page could spoil it. */
const looks = (): Promise<object> =>
  page.locator('.card').evaluate((card) => {
    const { display, position, backgroundColor, color, opacity, fontSize } = getComputedStyle(card);
    const { left, top } = card.getBoundingClientRect();
    const seen = left >= 0 && top >= 0 && top < innerHeight;
    return { display, position, backgroundColor, color, opacity, fontSize, seen };
  });
const OURS = {
  display: 'block', position: 'absolute', backgroundColor: 'rgb(255, 255, 255)',
  color: 'rgb(28, 36, 35)', opacity: '1', fontSize: '15px', seen: true,
};

describe('a page that listens', () => {
  /** What its scripts heard of our element. */
  const heard = (): Promise<[string, string, unknown, number][]> => page.evaluate('heard') as never;

  it('hears on its window alone, and only that something happened on the one element', async () => {
    await open('/nghe');
    await point(page, markerOf(page, NUMBER), true);
    await readCard(page);
    await page.locator('.card p').first().click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await readCard(page);
    await page.keyboard.press('Escape');
    const notes = await heard();
    // Its listeners on the window were there before ours; all others come too late.
    expect(new Set(notes.map(([where]) => where))).toEqual(new Set(['window']));
    expect(new Set(notes.map(([, kind]) => kind))).toContain('keydown');
  });

  it('cannot press our buttons by a script', async () => {
    await page.evaluate(() => {
      const host = document.querySelector('hai-long-overlay')!;
      const marker = host.shadowRoot!.querySelector<HTMLElement>('.marker.failed')!;
      for (const target of [host, marker]) {
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
        target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
        const key = { key: 'Enter', bubbles: true, composed: true };
        target.dispatchEvent(new KeyboardEvent('keydown', key));
      }
      marker.click();
    });
    await page.waitForTimeout(600);
    expect(await page.locator('.card').count()).toBe(0);
  });

  it('gets its own keys and presses, open card or not', async () => {
    await point(page, markerOf(page, NUMBER), true);
    await readCard(page);
    const own = await page.evaluateHandle(() => {
      const events: string[] = [];
      for (const kind of ['keydown', 'pointerdown', 'click']) {
        document.addEventListener(kind, ({ defaultPrevented }) =>
          events.push(`${kind} ${defaultPrevented}`),
        );
      }
      (document.activeElement as HTMLElement | null)?.blur();
      return events;
    });
    await page.keyboard.press('Escape');
    await page.mouse.click(880, 690);
    expect(await own.jsonValue()).toEqual(['keydown false', 'pointerdown false', 'click false']);
  });
});

describe('a page that spoils', () => {
  it('by its styles, an element of our name and broken prototypes, spoils nothing', async () => {
    await open('/pha');
    await point(page, markerOf(page, NUMBER), true);
    expect(await readCard(page)).toContain('QĐ/0001-BTP');
    await expect.poll(looks, WAIT).toEqual(OURS);
    expect(await overlays()).toBe(1);
    expect(Object.keys(await countMarks(page))).toContain('hai-long-failed');
  });

  it('by a policy that allows nothing, does not reach our styles', async () => {
    await open('/chat-che');
    await point(page, markerOf(page, NUMBER), true);
    await readCard(page);
    await expect.poll(looks, WAIT).toEqual(OURS);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain(NUMBER);
  });

  it('by taking our element away, gets it back', async () => {
    await page.addInitScript('window.most = 3');
    await open('/xoa');
    expect(await page.evaluate('removed')).toBe(3);
    expect(await overlays()).toBe(1);
    await point(page, markerOf(page, NUMBER), true);
    await readCard(page);
  });

  it('by taking it away again and again, has its way in the end, and the page lives', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${pages.url}/xoa`);
    await expect.poll(() => other.evaluate('removed'), WAIT).toBeGreaterThan(10);
    await other.waitForTimeout(1000);
    const removed = await other.evaluate('removed');
    expect(removed).toBeLessThan(40);
    await other.waitForTimeout(500);
    expect(await other.evaluate('removed')).toBe(removed);
    expect(await other.locator('hai-long-overlay').count()).toBe(0);
    // The words stay painted.
    expect(Object.keys(await countMarks(other))).toContain('hai-long-failed');
    await other.close();
  });
});
