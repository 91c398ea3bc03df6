import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../demo/portal/start-portal.ts';
import { buildExtension } from './browsers/build-extension.ts';
import {
  endWorker,
  type ExtensionBrowser,
  holdWorker,
  startChromium,
} from './browsers/chromium.ts';
import {
  countMarks,
  noteChanges,
  readChanges,
  readMarks,
  readMoments,
  watchMarks,
} from './browsers/page-marks.ts';

const LIST = '/quoc-gia/thu-tuc-hanh-chinh';
const WAIT = { timeout: 20_000 };

let portal: Portal;
let browser: ExtensionBrowser;
let page: Page;
let panel: Page;
const requests: string[] = [];

beforeAll(async () => {
  portal = await startPortal({ port: 0, host: '127.0.0.1', collector: 'http://127.0.0.1:65500' });
  browser = await startChromium(buildExtension('chrome', 'e2e'));
  browser.context.on('request', (request) => requests.push(request.url()));
  panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 360, height: 740 });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  page = await browser.context.newPage();
  await noteChanges(page);
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

/** Opens a page of the portal beside the panel and waits until it is marked. */
async function open(path: string): Promise<void> {
  await page.bringToFront();
  await page.goto(`${portal.url}${path}`);
  await marked();
}

async function marked(): Promise<void> {
  const count = async (): Promise<number> => Object.keys(await countMarks(page)).length;
  await expect.poll(count, WAIT).toBeGreaterThan(0);
}

const panelText = (): Promise<string> => panel.locator('main').innerText();

describe('a detail page of the demo portal', () => {
  it('is marked without a change to any of its words', async () => {
    await open('/thu-tuc/1.001193');
    expect(await readMarks(page, 'hai-long-failed')).toContain('1');
    expect(await readMarks(page, 'hai-long-passed')).toContain('163/QĐ-BTP');
    expect(await readChanges(page)).toEqual(['childList HTML +HAI-LONG-OVERLAY -']);
  });

  it('has its findings in the panel, with the article of law and how to mend', async () => {
    await expect.poll(panelText, WAIT).toContain('1.001193');
    const finding = panel.locator('.finding', { hasText: 'Thời hạn chỉ ghi số “1”' }).first();
    const text = await finding.innerText();
    expect(text).toContain('Không đạt');
    expect(text).toContain('điểm đ khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP');
    expect(text).toContain('Cách khắc phục');
  });

  it('scrolls to the place of a finding and flashes it', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await panel.locator('.places button', { hasText: 'Trực tiếp' }).first().click();
    await expect.poll(() => readMarks(page, 'hai-long-shown'), WAIT).toEqual(['1']);
    await expect.poll(() => page.evaluate(() => scrollY), WAIT).toBeGreaterThan(100);
    await expect.poll(() => countMarks(page), WAIT).not.toHaveProperty('hai-long-shown');
  });

  it('loses every mark at a click, and gets them back', async () => {
    const before = await countMarks(page);
    await panel.locator('.switch input').uncheck();
    await expect.poll(() => countMarks(page), WAIT).toEqual({});
    expect(await page.locator('hai-long-overlay').count()).toBe(0);
    await panel.locator('.switch input').check();
    await expect.poll(() => countMarks(page), WAIT).toEqual(before);
  });

  it('is reported as CSV and as JSON, with every finding of the panel', async () => {
    const counts = await panel.locator('.total-count').allInnerTexts();
    const all = counts.reduce((sum, count) => sum + Number(count), 0);
    const csv = csvParse((await download('Tải báo cáo CSV')).replace(/^\uFEFF/, ''));
    expect(csv).toHaveLength(all);
    expect(new Set(csv.map((row) => row['Mã thủ tục']))).toEqual(new Set(['1.001193']));
    const numbered = /\d+\/\d{4}\/[A-ZĐ]/;
    expect(csv.filter((row) => !numbered.test(row['Căn cứ pháp lý'] ?? ''))).toEqual([]);
    const json = JSON.parse(await download('Tải báo cáo JSON'));
    expect(json.rows).toHaveLength(all);
    expect(json.totals.failed).toBe(Number(counts[0]));
    expect(json.rows[0].address).toBe(`${portal.url}/thu-tuc/1.001193`);
  });

  it('is shown by outcome, as the filter says', async () => {
    const shown = (): Promise<number> => panel.locator('.finding.failed').count();
    expect(await shown()).toBeGreaterThan(0);
    await panel.locator('.total.failed').click();
    await expect.poll(shown, WAIT).toBe(0);
    await panel.locator('.total.failed').click();
    await expect.poll(shown, WAIT).toBeGreaterThan(0);
  });

  it('stays the same reading when only the fragment of the address changes', async () => {
    const before = await countMarks(page);
    await page.evaluate(() => (location.hash = '#ho-so'));
    await panel.bringToFront();
    await page.bringToFront();
    await expect.poll(panelText, WAIT).toContain('1.001193');
    expect(await countMarks(page)).toEqual(before);
  });
});

async function download(button: string): Promise<string> {
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: button }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^soat-tthc_127\.0\.0\.1_[\w.-]+\.(?:csv|json)$/);
  return readFileSync(await file.path(), 'utf8');
}

describe('a list page of the demo portal', () => {
  it('has every procedure of the list in the panel', async () => {
    await open('/thu-tuc');
    const codes = await page.locator('table.procedures tbody td:first-child').allInnerTexts();
    expect(codes.length).toBeGreaterThan(10);
    await expect.poll(panelText, WAIT).toContain(`${codes.length} thủ tục`);
    const rows = csvParse((await download('Tải báo cáo CSV')).replace(/^\uFEFF/, ''));
    expect(new Set(rows.map((row) => row['Mã thủ tục']))).toEqual(new Set(codes));
  });

  it('is not blamed for parts that only the page of a procedure shows', async () => {
    const rows: { finding: { field: string } }[] = JSON.parse(
      await download('Tải báo cáo JSON'),
    ).rows;
    expect(rows.filter(({ finding }) => finding.field.startsWith('parts.'))).toEqual([]);
  });
});

describe('a long list', () => {
  const ROWS = 600;
  const rows = Array.from({ length: ROWS }, (_, row) => `<tr><td>1.${String(row).padStart(6, '0')}
    </td><td>Cấp thẻ số ${row}</td><td>Thư viện</td><td>${row + 1}</td></tr>`);
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Danh mục</title>
    <h1>Danh mục thủ tục hành chính</h1><table><tr><th>Mã thủ tục</th><th>Tên thủ tục</th>
    <th>Lĩnh vực</th><th>Thời hạn giải quyết</th></tr>${rows.join('')}</table></html>`;

  it('is marked where it is seen, and followed while one scrolls', async () => {
    await page.route('**/danh-sach-dai', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await open('/danh-sach-dai');
    const failed = (): Promise<string[]> => readMarks(page, 'hai-long-failed');
    // A bare number is no time limit.
    expect(await failed()).toContain('1');
    expect((await failed()).length).toBeLessThan(ROWS / 4);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(failed, WAIT).toContain(String(ROWS));
    expect(await failed()).not.toContain('1');
    const markers = page.locator('hai-long-overlay .marker.failed');
    expect(await markers.count()).toBe((await failed()).length);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(failed, WAIT).toContain('1');
  });
});

describe('pages built like the national portal of 2026', () => {
  it('are read when their content has come', async () => {
    await open(`${LIST}?cham=1500`);
    await expect.poll(panelText, WAIT).toContain('Cổng Dịch vụ công quốc gia (2026)');
  });

  it('lose the marks of the old address at once, and are read anew without a reload', async () => {
    const link = page.locator('ul.formalities a').first();
    const name = await link.innerText();
    await link.click();
    await expect.poll(() => countMarks(page), { ...WAIT, interval: 20 }).toEqual({});
    await expect.poll(panelText, { ...WAIT, interval: 20 }).toContain('Đang đọc trang…');
    await marked();
    await expect.poll(() => panel.locator('.procedure h3').allInnerTexts(), WAIT).toEqual([name]);
    const json = JSON.parse(await download('Tải báo cáo JSON'));
    expect(new Set(json.rows.map((row: { address: string }) => row.address))).toEqual(
      new Set([page.url()]),
    );
  });

  it('are read anew on the way to the next procedure and on the way back', async () => {
    const first = await panel.locator('.procedure h3').innerText();
    await page.locator('a[rel="next"]').click();
    await expect
      .poll(() => panel.locator('.procedure h3').allInnerTexts(), WAIT)
      .not.toEqual([first]);
    await page.goBack();
    await expect.poll(() => panel.locator('.procedure h3').allInnerTexts(), WAIT).toEqual([first]);
    await marked();
  });
});

describe('a page that changes under the official', () => {
  it('keeps its marks on the right words when it draws itself anew', async () => {
    const passed = (): Promise<string[]> => readMarks(page, 'hai-long-passed');
    const before = await passed();
    await page.evaluate(() => {
      const table = document.querySelector('.responsive-table');
      table?.replaceWith(table.cloneNode(true));
    });
    await expect.poll(passed, WAIT).toEqual(before);
  });

  it('is read anew when its words change, and its words stay words', async () => {
    const name = '<img src=x onerror="document.title=1"><b>Tên</b>';
    await page.evaluate((words) => {
      const label = [...document.querySelectorAll('div')].find(
        ({ children, textContent }) => children.length === 0 && textContent === 'Tên thủ tục',
      );
      if (label?.nextElementSibling) label.nextElementSibling.textContent = words;
    }, name);
    await expect.poll(() => panel.locator('.procedure h3').allInnerTexts(), WAIT).toEqual([name]);
    expect(await panel.locator('.procedure img').count()).toBe(0);
  });

  it('does not give its old words to a new address before it had time to change', async () => {
    const start = await page.evaluate(() => {
      history.pushState(null, '', '?dang-tai');
      return performance.now();
    });
    await expect.poll(() => countMarks(page), { ...WAIT, interval: 20 }).toEqual({});
    await marked();
    expect(await page.evaluate(() => performance.now())).toBeGreaterThan(start + 4000);
  });
});

describe('an answer that comes late', () => {
  const again = (): Promise<void> =>
    panel.getByRole('button', { name: 'Soát lại trang này' }).click();

  it('paints nothing on words that it is not about', async () => {
    await open('/thu-tuc/1.001193');
    const worker = await holdWorker(browser);
    await again();
    await worker.held;
    // Another event may have been the one that is held: the click still takes the marks away.
    await expect.poll(() => countMarks(page), WAIT).toEqual({});
    await watchMarks(page);
    await page.evaluate(() => {
      const number = [...document.querySelectorAll('dd')].find(
        ({ textContent }) => textContent.trim() === '163/QĐ-BTP',
      );
      if (number) number.textContent = 'QĐ/0001-BTP';
    });
    await worker.release();
    await expect.poll(() => readMarks(page, 'hai-long-failed'), WAIT).toContain('QĐ/0001-BTP');
    const wrong = (await readMoments(page)).filter(({ words }) =>
      words['hai-long-passed']?.includes('QĐ/0001-BTP'),
    );
    expect(wrong).toEqual([]);
  });

  it('paints nothing under an address that it is not about', async () => {
    await open('/thu-tuc/1.001193');
    const worker = await holdWorker(browser);
    await again();
    await worker.held;
    await watchMarks(page);
    const left = await page.evaluate(() => {
      history.pushState(null, '', '?dang-tai');
      return performance.now();
    });
    await worker.release();
    await marked();
    const [first] = await readMoments(page);
    expect(first?.at).toBeGreaterThan(left + 4000);
  });
});

describe('a check that fails', () => {
  const press = (name: string): Promise<void> => panel.getByRole('button', { name }).click();

  /** Until the worker is ended, its database does as told; `asked` says that it was opened. */
  async function spoilDatabase(how: 'full' | 'stuck'): Promise<() => Promise<boolean>> {
    const worker = browser.context.serviceWorkers().at(-1);
    if (!worker) throw new Error('no background worker runs');
    await worker.evaluate((what) => {
      const really = indexedDB.open.bind(indexedDB);
      indexedDB.open = (...named) => {
        Object.assign(self, { asked: true });
        if (what === 'full') throw new DOMException('đĩa đầy', 'QuotaExceededError');
        return Object.assign(really(...named), { addEventListener: () => undefined });
      };
    }, how);
    return () => worker.evaluate(() => 'asked' in self);
  }

  it('is told when the results cannot be kept; the marks are there all the same', async () => {
    await open('/thu-tuc/1.001193');
    const before = await countMarks(page);
    await spoilDatabase('full');
    await press('Soát lại trang này');
    await expect.poll(panelText, WAIT).toContain('Không lưu được kết quả');
    expect(await panel.locator('details code').textContent()).toContain('đĩa đầy');
    expect(await countMarks(page)).toEqual(before);
    await endWorker(browser);
  });

  it('is told when the worker ends before it answers, and the next check succeeds', async () => {
    await open('/thu-tuc/1.001193');
    const asked = await spoilDatabase('stuck');
    await press('Soát lại trang này');
    await expect.poll(asked, WAIT).toBe(true);
    await endWorker(browser);
    await expect.poll(panelText, WAIT).toContain('Đã đọc nhưng chưa soát được trang này');
    expect(await countMarks(page)).toEqual({});
    await press('Soát trang này');
    await marked();
    await expect.poll(panelText, WAIT).toContain('Đang hiện');
  });
});

describe('the panel', () => {
  it('says so where no adapter knows the page', async () => {
    await page.goto(`${portal.url}/`);
    await expect.poll(panelText, WAIT).toContain('Chưa nhận ra trang này');
    expect(await countMarks(page)).toEqual({});
  });

  it('finds kept results again after the worker was ended', async () => {
    await open('/thu-tuc/1.001193');
    await endWorker(browser);
    await open('/thu-tuc/1.001193');
    await panel.reload();
    await page.bringToFront();
    await expect.poll(panelText, WAIT).toContain('Đang hiện');
  });

  it('speaks English when asked, and remembers it', async () => {
    await panel.getByRole('button', { name: 'English' }).click();
    await expect.poll(panelText, WAIT).toContain('Legal basis');
    await panel.reload();
    await expect.poll(panelText, WAIT).toContain('Check this page again');
    expect(await panel.locator('html').getAttribute('lang')).toBe('en');
    await panel.getByRole('button', { name: 'Tiếng Việt' }).click();
    await expect.poll(panelText, WAIT).toContain('Căn cứ');
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation (%s)',
    async (colorScheme) => {
      await panel.emulateMedia({ colorScheme });
      await panel.evaluate(axe.source);
      const violations = await panel.evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof axe };
        const results = await inPage.run(document);
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
    },
  );

  it('fits into 320 px', async () => {
    await panel.setViewportSize({ width: 320, height: 640 });
    const width = await panel.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  it('deletes what it keeps when asked twice', async () => {
    await panel.getByRole('button', { name: 'Xoá hết kết quả đã lưu' }).click();
    await panel.getByRole('button', { name: 'Xoá', exact: true }).click();
    await expect.poll(panelText, WAIT).not.toContain('Kết quả lưu trên máy này');
  });
});

describe('the network', () => {
  it('sees nothing but the portal, its collector and the files of the extension', () => {
    const allowed = [
      portal.url,
      'http://127.0.0.1:65500',
      `chrome-extension://${browser.extensionId}`,
    ];
    const strange = requests
      .filter((url) => !/^(?:blob|data):/.test(url))
      .map((url) => new URL(url));
    expect(strange.filter((url) => !allowed.includes(`${url.protocol}//${url.host}`))).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
  });
});
