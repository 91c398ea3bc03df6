import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type Portal, startPortal } from '../../demo/portal/start-portal.ts';
import type { CheckedPage } from '../../extension/checked-page.ts';
import { listFindings } from '../../extension/panel/listed-finding.ts';
import { listOfProcedures } from '../extension/list-of-procedures.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { type ExtensionBrowser, startChromium } from './browsers/chromium.ts';

/** What the pages of the extension have in Chromium. */
declare const chrome: typeof extensionApi;

const WAIT = { timeout: 20_000 };
/** At these widths in CSS px: a narrow and a wide panel, and a narrow one at 200 % zoom. */
const WIDTHS = [180, 320, 700];

let portal: Portal;
let folder: string;
let browser: ExtensionBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  portal = await startPortal({ port: 0, host: '127.0.0.1', collector: 'http://127.0.0.1:65500' });
  folder = buildExtension('chrome', 'e2e');
  browser = await startChromium(folder);
  panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 360, height: 740 });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

const text = (): Promise<string> => panel.locator('main').innerText();
const press = (name: string): Promise<void> =>
  panel.getByRole('button', { name, exact: true }).click();
const said = (): Promise<string> => panel.locator('.said').innerText();
const countOf = (selector: string): Promise<number> => panel.locator(selector).count();

async function open(path: string): Promise<void> {
  await page.bringToFront();
  await page.goto(`${portal.url}${path}`);
}

/** Violations that axe finds, light and dark, and what is wider than the panel. */
async function findDefects(): Promise<string[]> {
  const defects: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.evaluate(axe.source);
    defects.push(
      ...(await panel.evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof axe };
        const { violations } = await inPage.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      })),
    );
  }
  for (const width of WIDTHS) {
    await panel.setViewportSize({ width, height: 740 });
    const wide = await panel.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
      return boxes.map((box) => box.scrollWidth - box.clientWidth).filter((over) => over > 0);
    });
    defects.push(...wide.map((over) => `${width} px: ${over} px too wide`));
  }
  await panel.setViewportSize({ width: 360, height: 740 });
  return defects;
}

describe('the first run', () => {
  it('explains in three steps what is read, what is never sent and how to grant', async () => {
    await open('/');
    const steps = panel.locator('.steps li h3');
    await expect
      .poll(() => steps.allInnerTexts(), WAIT)
      .toEqual(['Tiện ích đọc gì', 'Tiện ích không bao giờ gửi gì', 'Cho phép một cổng']);
    expect(await findDefects()).toEqual([]);
  });

  it('is over when the official says so, for good', async () => {
    await press('Đã hiểu');
    await expect.poll(() => countOf('.steps'), WAIT).toBe(0);
    await panel.reload();
    await page.bringToFront();
    await expect.poll(text, WAIT).toContain('Bộ đọc cổng');
    expect(await countOf('.steps')).toBe(0);
  });

  it('comes back by the help button, and goes by it', async () => {
    await press('Hướng dẫn');
    await expect.poll(() => countOf('.steps li'), WAIT).toBe(3);
    await press('Hướng dẫn');
    await expect.poll(() => countOf('.steps'), WAIT).toBe(0);
  });
});

describe('the toolbar button', () => {
  const badge = async (): Promise<{ text: string; title: string }> =>
    panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const tabId = tab?.id ?? -1;
      return {
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      };
    });
  const badgeText = async (): Promise<string> => (await badge()).text;

  it('says nothing of a page without procedures', async () => {
    await open('/');
    await expect.poll(text, WAIT).toContain('Chưa nhận ra trang này');
    expect(await badgeText()).toBe('');
  });

  it('says how many failures the page in front has, also in words', async () => {
    await open('/thu-tuc/1.001193');
    await expect.poll(badgeText, WAIT).toMatch(/^\d+$/);
    const failed = await panel.locator('.total.failed .total-count').innerText();
    expect(await badge()).toEqual({
      text: failed,
      title: expect.stringContaining(`${failed} mục không đạt`),
    });
  });

  it('forgets it when the page is left, with and without a reload', async () => {
    await open('/');
    await expect.poll(badgeText, WAIT).toBe('');
    await open('/thu-tuc/1.001193');
    await expect.poll(badgeText, WAIT).not.toBe('');
    await page.evaluate(() => history.pushState(null, '', '?dang-tai'));
    await expect.poll(badgeText, { ...WAIT, interval: 20 }).toBe('');
  });
});

describe('a procedure', () => {
  it('has its whole record, each value beside its words, and what is missing named', async () => {
    await open('/thu-tuc/1.004242');
    await expect.poll(text, WAIT).toContain('Công bố lại hoạt động cảng thủy nội địa');
    await panel.locator('.record > summary').click();
    const record = await panel.locator('.record').innerText();
    expect(record).toContain('mã quốc gia 1.004242');
    expect(record).toContain('5 ngày làm việc');
    expect(record).toMatch(/Phí: |100\.000 đồng/);
    expect(record).toContain('không thấy trên trang');
    expect(await findDefects()).toEqual([]);
  });

  it('has findings to copy into an e-mail', async () => {
    const finding = panel.locator('.finding').first();
    await finding.locator('.copy').click();
    await expect.poll(said, WAIT).toContain('Đã sao chép phát hiện');
    const field = panel.locator('input.search');
    await field.focus();
    await panel.keyboard.press('ControlOrMeta+v');
    const pasted = await field.inputValue();
    await field.fill('');
    expect(pasted).toContain(await finding.locator('h4').innerText());
    expect(pasted).toContain('Mã thủ tục: 1.004242');
    expect(pasted).toContain(`Địa chỉ trang: ${portal.url}/thu-tuc/1.004242`);
    expect(pasted).toMatch(/Ngày soát: \d{2}\/\d{2}\/\d{4}/);
  });

  it('has findings to copy by hand where the browser refuses', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
    });
    await panel.locator('.finding .copy').first().click();
    const box = panel.locator('.finding textarea').first();
    await expect.poll(() => box.inputValue(), WAIT).toContain('Mã thủ tục: 1.004242');
    await expect.poll(said, WAIT).toContain('Ctrl+C');
    await panel.reload();
    await page.bringToFront();
    await expect.poll(() => countOf('.finding'), WAIT).toBeGreaterThan(0);
  });
});

describe('the due date tool', () => {
  const field = (name: string) => panel.locator(`dialog[open] input[name="${name}"]`);

  it('is offered beside a limit of the record, with its words filled in', async () => {
    await panel.locator('.record > summary').click();
    await panel.locator('.record button', { hasText: 'Tính ngày hẹn trả' }).first().click();
    expect(await field('limit').inputValue()).toBe('5 Ngày làm việc');
    expect(await field('received').evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
  });

  it('says the date, and counts it day by day', async () => {
    await field('received').fill('20/11/2026');
    await panel.keyboard.press('Enter');
    const answer = panel.locator('.due-answer');
    await expect
      .poll(() => answer.innerText(), WAIT)
      .toContain('Ngày hẹn trả: Thứ Hai, 30/11/2026');
    const steps = await panel.locator('.due-steps li').allInnerTexts();
    expect(steps).toHaveLength(11);
    expect(steps[4]).toContain('Ngày Văn hóa Việt Nam 24/11');
    expect(await panel.locator('.due-answer [role="status"]').innerText()).toContain('30/11/2026');
    expect(await answer.innerText()).toContain('gửi chậm nhất ngày làm việc 27/11/2026');
    expect(await findDefects()).toEqual([]);
  });

  it('says what is wrong, where and what to do, and goes there', async () => {
    await field('received').fill('31/02/2026');
    await field('limit').fill('15');
    await panel.keyboard.press('Enter');
    const errors = panel.locator('dialog[open] .field .error');
    await expect
      .poll(() => errors.allInnerTexts(), WAIT)
      .toEqual([
        expect.stringContaining('“31/02/2026” không phải một ngày có trong lịch'),
        expect.stringContaining('“15” thiếu đơn vị'),
      ]);
    expect(await field('received').evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    expect(await field('limit').inputValue()).toBe('15');
    expect(await findDefects()).toEqual([]);
  });

  it('gives no date beyond the announced calendar, and says what is known', async () => {
    await field('received').fill('20/11/2026');
    await field('limit').fill('60 ngay lam viec');
    await panel.keyboard.press('Enter');
    const answer = panel.locator('.due-answer');
    await expect.poll(() => answer.innerText(), WAIT).toContain('Chưa đủ dữ liệu lịch');
    expect(await answer.innerText()).toMatch(/đã đếm được \d+ trong 60 ngày làm việc/);
    expect(await answer.innerText()).not.toContain('Ngày hẹn trả:');
  });

  it('keeps what was typed when it is closed and opened again', async () => {
    await panel.keyboard.press('Escape');
    await expect.poll(() => countOf('dialog[open]'), WAIT).toBe(0);
    await press('Ngày hẹn trả');
    expect(await field('limit').inputValue()).toBe('60 ngay lam viec');
    await panel.keyboard.press('Escape');
  });
});

describe('the keyboard', () => {
  const key = (name: string): Promise<void> => panel.keyboard.press(name);
  const focused = (): Promise<string> =>
    panel.evaluate(() => document.activeElement?.closest('.finding')?.textContent ?? '');

  it('walks through the findings and copies one', async () => {
    await panel.locator('h1').click();
    await key('j');
    await expect.poll(focused, WAIT).not.toBe('');
    const first = await focused();
    await key('j');
    await expect.poll(focused, WAIT).not.toBe(first);
    await key('k');
    await expect.poll(focused, WAIT).toBe(first);
    await key('c');
    await expect.poll(said, WAIT).toContain('Đã sao chép');
  });

  it('goes to the search, where letters are letters', async () => {
    await key('/');
    await panel.keyboard.type('gjc');
    expect(await panel.locator('input.search').inputValue()).toBe('gjc');
    await panel.locator('input.search').fill('');
    expect(await countOf('details.procedure')).toBe(1);
  });

  it('changes the grouping and opens the tools', async () => {
    await panel.locator('h1').click();
    await key('g');
    await expect.poll(() => countOf('details.rule'), WAIT).toBeGreaterThan(0);
    await key('g');
    await expect.poll(() => countOf('details.rule'), WAIT).toBe(0);
    await key('d');
    await expect.poll(() => countOf('dialog[open] form'), WAIT).toBe(1);
    await key('Escape');
    await key('?');
    await expect.poll(() => countOf('dialog[open] kbd'), WAIT).toBe(7);
    expect(await findDefects()).toEqual([]);
  });

  it('does nothing of this when it is turned off, and again when it is on', async () => {
    const box = panel.locator('dialog[open] input[type="checkbox"]');
    await box.uncheck();
    await key('Escape');
    await panel.locator('h1').click();
    await key('g');
    await key('d');
    expect(await countOf('details.rule')).toBe(0);
    expect(await countOf('dialog[open]')).toBe(0);
    await press('Phím tắt');
    await box.check();
    await key('Escape');
    await panel.locator('h1').click();
    await key('g');
    await expect.poll(() => countOf('details.rule'), WAIT).toBeGreaterThan(0);
    await key('g');
  });

  it('reaches every control of the panel by Tab alone', async () => {
    const controls =
      'header button, main button:not(:disabled), main summary, main select, main input';
    const wanted = await panel
      .locator(controls)
      .evaluateAll(
        (all) =>
          all.filter(
            (element) => element.checkVisibility() && element.getAttribute('type') !== 'file',
          ).length,
      );
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const seen = new Set<string>();
    for (let turn = 0; turn < wanted + 2; turn += 1) {
      await key('Tab');
      seen.add(
        await panel.evaluate(() => {
          const all = [...document.querySelectorAll('*')];
          return document.activeElement ? String(all.indexOf(document.activeElement)) : '';
        }),
      );
    }
    expect(seen.size).toBeGreaterThanOrEqual(wanted);
  });

  it('has keys in the manifest that open the panel and go from mark to mark', () => {
    const { commands } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    const keys = Object.entries(commands as Record<string, { suggested_key: { default: string } }>);
    expect(keys.map(([name, { suggested_key }]) => [name, suggested_key.default])).toEqual([
      ['_execute_action', 'Alt+Shift+H'],
      ['next-mark', 'Alt+Shift+Down'],
      ['previous-mark', 'Alt+Shift+Up'],
    ]);
  });
});

describe('a list', () => {
  /** Shows the kept record of a page in which our script does not run. */
  async function showKept(path: string, count: number): Promise<CheckedPage> {
    const record = listOfProcedures(`${portal.url}${path}`, count);
    // As one text: playwright takes a large value apart, piece by piece.
    await panel.evaluate(async (kept) => {
      await chrome.scripting.unregisterContentScripts();
      const opened = indexedDB.open('hai-long');
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const change = opened.result.transaction('pages', 'readwrite');
      change.objectStore('pages').put(JSON.parse(kept));
      await new Promise((resolve) => (change.oncomplete = resolve));
      opened.result.close();
    }, JSON.stringify(record));
    await open(path);
    const start = performance.now();
    await expect.poll(text, { timeout: 60_000 }).toContain(`${count} thủ tục`);
    console.log(`${count} procedures: shown after ${Math.round(performance.now() - start)} ms`);
    return record;
  }

  const shown = async (): Promise<number> =>
    Number(/\d+/.exec(await panel.locator('.shown').innerText())?.[0]);
  const sum = async (selector: string): Promise<number> =>
    (await panel.locator(selector).allInnerTexts()).reduce(
      (total, words) => total + Number(/\d+/.exec(words)?.[0]),
      0,
    );

  it('of 300 procedures has the same numbers in summary, sentence and sections', async () => {
    const record = await showKept('/gioi-thieu?n=300', 300);
    expect(await sum('.total-count')).toBe(listFindings(record).length);
    await panel.locator('input.search').fill('le phi');
    await expect.poll(shown, WAIT).toBe(await sum('.total[aria-pressed="true"] .total-count'));
    await press('Quy tắc');
    await expect.poll(() => sum('.counts > span'), WAIT).toBe(await shown());
    await panel.locator('details.rule > summary').first().click();
    expect(await findDefects()).toEqual([]);
    await press('Bỏ lọc');
    await expect.poll(() => panel.locator('input.search').inputValue(), WAIT).toBe('');
  });

  it('is found with marks by words with marks only', async () => {
    await panel.locator('input.search').fill('lễ phí');
    await expect.poll(shown, WAIT).toBe(0);
    await panel.locator('input.search').fill('lệ phí');
    await expect.poll(shown, WAIT).toBeGreaterThan(0);
    await panel.locator('input.search').fill('');
  });

  it('stays readable in forced colours', async () => {
    await panel.emulateMedia({ forcedColors: 'active' });
    const pressed = panel.locator('.total[aria-pressed="true"]').first();
    expect(await pressed.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    await panel.emulateMedia({ forcedColors: 'none' });
  });

  it('of 5,000 procedures is drawn in part, and searched while one types', async () => {
    const record = await showKept('/gioi-thieu?n=5000', 5000);
    await press('Thủ tục');
    expect(await sum('.total-count')).toBe(listFindings(record).length);
    expect(await panel.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);
    const took = await panel.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('input.search')!;
      const times: number[] = [];
      for (const words of ['l', 'le', 'le p', 'le phi']) {
        const start = performance.now();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
        times.push(performance.now() - start);
      }
      return times;
    });
    console.log(`5,000 procedures, ms for each letter: ${took.map(Math.round).join(', ')}`);
    expect(Math.max(...took)).toBeLessThan(3000);
    await panel.locator('input.search').fill('1.004999');
    await expect
      .poll(() => panel.locator('details h3').allInnerTexts(), WAIT)
      .toEqual([expect.stringContaining('4999')]);
  });
});
