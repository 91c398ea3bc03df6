import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../demo/portal/index.ts';
import { getChromium } from '../find-chromium.ts';

const LIST = '/quoc-gia/thu-tuc-hanh-chinh';
const ARGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run ' +
  '--disable-background-networking --disable-component-update --disable-sync';
const PATHS = ['/', '/thu-tuc', '/thu-tuc?q=zzzz', '/thu-tuc/1.001193', '/gioi-thieu', '/khong-co'];
const { resolve } = createRequire(import.meta.url);
const AXE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

let portal: Portal;
let browser: Browser;

beforeAll(async () => {
  // A port on which nobody listens stands for the collector: the portal has to live without it.
  portal = await startPortal({ port: 0, host: '127.0.0.1', collector: 'http://127.0.0.1:9' });
  browser = await chromium.launch({ executablePath: getChromium(), args: ARGS.split(' ') });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.close();
});

/** Opens a page, hands it over, and closes it; what the page did wrong comes back. */
async function visit(path: string, width: number, look: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (![portal.url, 'http://127.0.0.1:9'].includes(origin)) wrong.push(request.url());
  });
  await page.goto(portal.url + path);
  await look(page);
  await page.close();
  expect(wrong).toEqual([]);
}

describe('the portal in a browser', { timeout: 60_000 }, () => {
  it.each([320, 360, 1280])('never scrolls sideways at %d px', async (width) => {
    for (const path of PATHS) {
      await visit(path, width, async (page) => {
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect({ path, beyond: Math.max(0, beyond) }).toEqual({ path, beyond: 0 });
      });
    }
  });

  it.each(PATHS)('%s passes axe on a phone and on a desk', async (path) => {
    for (const width of [360, 1280]) {
      await visit(path, width, async (page) => expect(await violations(page)).toEqual([]));
    }
  });

  it('gives each link of navigation, search and pages a target of 44 px', async () => {
    await visit('/thu-tuc', 360, async (page) => {
      const selector = 'header a, .search :is(input, select, button), .pager a, footer a';
      const boxes = await page.locator(selector).evaluateAll((all) =>
        all.map((one) => ({ words: one.textContent, height: one.getBoundingClientRect().height })),
      );
      expect(boxes.length).toBeGreaterThan(8);
      expect(boxes.filter(({ height }) => Math.round(height) < 44)).toEqual([]);
    });
  });

  it('finds a procedure with the keyboard alone', async () => {
    await visit('/', 360, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('dang ky khai sinh');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Thủ tục đăng ký khai sinh', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/thu-tuc/1.001193');
      expect(await page.locator('h1').textContent()).toBe('Thủ tục đăng ký khai sinh');
    });
  });
});

describe('the part without reload', { timeout: 60_000 }, () => {
  const heading = (page: Page) => page.locator('h1').textContent();
  const links = (page: Page) => page.locator('.formalities a');
  const visitList = (search: string, width: number, look: (page: Page) => Promise<void>) =>
    visit(LIST + search, width, async (page) => {
      await links(page).first().waitFor();
      await look(page);
    });

  it('walks from list to detail, to its neighbours and back, in one document', async () => {
    await visitList('', 360, async (page) => {
      const names = await links(page).allTextContents();
      await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
      await links(page).nth(1).click();
      await page.getByRole('heading', { level: 1, name: names[1] }).waitFor();
      const { pathname } = new URL(page.url());
      expect(pathname).toMatch(/^\/quoc-gia\/thu-tuc-hanh-chinh\/[0-9a-f-]{36}$/);
      expect(await page.title()).toContain(names[1]);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await page.locator('.neighbours a[rel="next"]').click();
      await page.getByRole('heading', { level: 1, name: names[2] }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: names[1] }).waitFor();
      await page.locator('.to-list').click();
      await page.getByRole('heading', { level: 1, name: 'Danh sách thủ tục' }).waitFor();
      expect(await links(page).allTextContents()).toEqual(names);
      expect(await page.locator('html[data-first]').count()).toBe(1);
    });
  });

  it('lays a procedure out as the national portal does', async () => {
    await visitList('', 1280, async (page) => {
      await links(page).first().click();
      await page.locator('h4').first().waitFor();
      const labels = page.locator('div.grid.md\\:grid-cols-2 > div.flex > div:first-child');
      expect(await labels.allTextContents()).toEqual([
        'Tên thủ tục', 'Mã thủ tục', 'Số quyết định', 'Cấp thực hiện', 'Loại thủ tục', 'Lĩnh vực',
        'Đối tượng thực hiện', 'Cơ quan có thẩm quyền', 'Địa chỉ tiếp nhận HS',
        'Cơ quan được ủy quyền', 'Cơ quan phối hợp', 'Thủ tục hành chính liên quan',
      ]);
      expect(await page.locator('h4').allTextContents()).toEqual([
        'Trình Tự Thực Hiện', 'Cách Thức Thực Hiện', 'Thành phần hồ sơ', 'Căn cứ pháp lý',
        'Cơ quan thực hiện', 'Yêu cầu, điều kiện thực hiện', 'Kết quả xử lý', 'Từ khóa', 'Mô tả',
      ]);
      expect(await page.locator('h4 + div').count()).toBe(9);
      const rows = page.locator('h4:has-text("Cách Thức Thực Hiện") + div > div.md\\:flex-row');
      const cells = await rows.evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent)),
      );
      expect(cells).toEqual([
        ['Hình thức nộp', 'Thời gian', 'Phí, lệ phí', 'Mô tả'],
        ['Trực tuyến', '1', '20 VNĐ(20.000 vnđ /tờ khai)', ''],
        ['Trực tiếp', '1', '20 VNĐ(20.000 vnđ /tờ khai)', ''],
      ]);
      expect(await violations(page, ['heading-order'])).toEqual([]);
    });
  });

  it('takes the old content away at once, and shows the last of two hasty clicks', async () => {
    await visitList('?cham=2000', 360, async (page) => {
      const names = await links(page).allTextContents();
      const [, second = ''] = await links(page).evaluateAll((all) =>
        all.map((one) => one.getAttribute('href')?.replace(/\?.*/, '')),
      );
      await links(page).nth(0).click();
      await page.locator('main[aria-busy]').waitFor();
      expect(await page.locator('.view').count()).toBe(0);
      expect(new URL(page.url()).searchParams.get('cham')).toBe('2000');
      const givenUp = page.waitForEvent('requestfailed');
      await page.evaluate(clickLink, second);
      expect((await givenUp).url()).toContain('cham=2000');
      await page.locator('h4').first().waitFor();
      expect(await heading(page)).toBe(names[1]);
    });
  });

  it('goes back to the place in the list', async () => {
    await visitList('', 360, async (page) => {
      await links(page).nth(15).scrollIntoViewIfNeeded();
      const place = await page.evaluate(() => window.scrollY);
      expect(place).toBeGreaterThan(500);
      await links(page).nth(15).click();
      await page.locator('h4').first().waitFor();
      await page.goBack();
      await links(page).first().waitFor();
      expect(await page.evaluate(() => window.scrollY)).toBeCloseTo(place, -1);
    });
  });

  it('searches, and says when an address leads nowhere', async () => {
    await visitList('', 360, async (page) => {
      await page.getByRole('searchbox').fill('khai sinh');
      await page.keyboard.press('Enter');
      await page.waitForURL('**?keyword=khai+sinh');
      await page.getByRole('link', { name: 'Thủ tục đăng ký khai sinh', exact: true }).waitFor();
      await page.goto(`${portal.url}${LIST}/00000000-0000-8000-8000-000000000000`);
      await page.getByRole('heading', { name: 'Không tìm thấy' }).waitFor();
      expect(await links(page).count()).toBe(0);
    });
  });

  it('says that nothing came when the line is down, and tries again when asked', async () => {
    await visitList('', 360, async (page) => {
      await page.route('**/api/**', (route) => route.abort());
      await links(page).first().click();
      await page.getByRole('heading', { name: 'Chưa tải được' }).waitFor();
      await page.unroute('**/api/**');
      await page.getByRole('button', { name: 'Tải lại' }).click();
      await page.locator('h4').first().waitFor();
      expect(await page.getByRole('button', { name: 'Tải lại' }).count()).toBe(0);
    });
  });
});

/** Runs in the page: follows a link that stands nowhere, as a hasty second click would. */
function clickLink(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}

/** What axe finds, by rule; `except` names rules that the imitated page breaks by design. */
async function violations(page: Page, except: string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: all } = await axe.run(document, { resultTypes: ['violations'] });
    return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  return found.filter((one) => !except.some((rule) => one.startsWith(`${rule}:`)));
}
