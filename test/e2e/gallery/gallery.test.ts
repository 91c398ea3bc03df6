import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SipasKiosk } from '#widgets/sipas-kiosk/sipas-kiosk.ts';
import { CATALOGUE } from '../../../demo/gallery/client/catalogue.ts';
import { isWholeScreen } from '../../../demo/gallery/client/whole-screen.ts';
import { violationsOf } from '../accessibility/axe.ts';
import { useGallery } from './use-gallery.ts';

const TAGS = CATALOGUE.map(({ tag }) => tag);
/** A busy machine may take its time. */
const PATIENCE = { timeout: 20_000 };

const exhibition = useGallery();
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeEach(async () => {
  faults = [];
  context = await exhibition.browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/iu.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const local = request.url().startsWith(exhibition.gallery.url) || request.url() === 'data:,';
    if (!local) faults.push(request.url());
  });
});
afterEach(async () => {
  await context.close();
  if (faults.length > 0) throw new Error(`faults of the page: ${faults.join('; ')}`);
});

const frameOf = (index = 0) => page.locator('iframe').nth(index).contentFrame();

describe('the gallery', () => {
  it.each(TAGS)('shows every example of %s, each as high as it is', async (tag) => {
    await page.goto(`${exhibition.gallery.url}/#${tag}`);
    const { examples } = CATALOGUE.find((element) => element.tag === tag)!;
    expect(await page.locator('iframe').count()).toBe(examples.length);
    for (const [index, { title }] of examples.entries()) {
      await page.getByRole('heading', { name: title.vi, exact: true }).waitFor();
      const frame = page.locator('iframe').nth(index);
      await frame.scrollIntoViewIfNeeded();
      await frameOf(index).locator(tag).waitFor();
      await expect.poll(() => frame.getAttribute('inert'), PATIENCE).toBe(null);
      // A screen of its own has the height of a screen.
      if (isWholeScreen(tag)) continue;
      await expect
        .poll(() => frame.evaluate((one: HTMLIFrameElement) => {
          const inside = one.contentDocument!.documentElement;
          return inside.scrollHeight - inside.clientHeight;
        }), PATIENCE)
        .toBeLessThanOrEqual(1);
    }
    expect(await page.locator('[style]').count()).toBe(0);
  });

  it.each([320, 360, 1280])('never scrolls sideways at %d px and passes axe', async (width) => {
    await page.setViewportSize({ width, height: 740 });
    for (const tag of TAGS) {
      await page.goto(`${exhibition.gallery.url}/#${tag}`);
      await page.locator('iframe').first().waitFor();
      await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true;
      });
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect({ tag, beyond }).toEqual({ tag, beyond: 0 });
      expect(await violationsOf(page, {}, false)).toEqual([]);
    }
  });

  it('shows a variant, says it in the address, and goes back in one step', async () => {
    await page.goto(`${exhibition.gallery.url}/#sipas-survey`);
    await page.getByLabel('Nền trang').selectOption('Tối');
    await page.getByLabel('Mật độ').selectOption('Gọn');
    await page.getByLabel('Bề rộng trang').selectOption('320 px');
    await page.getByLabel('Ngôn ngữ').selectOption('Tiếng Anh');
    await page.waitForURL(/language=en&scheme=dark&density=compact&width=320$/u);
    await frameOf().getByRole('button', { name: 'Send response' }).waitFor();
    const look = await frameOf().locator('html').evaluate((html) => ({
      scheme: getComputedStyle(html).colorScheme,
      density: html.querySelector('sipas-survey')!.getAttribute('density'),
      width: html.ownerDocument.defaultView!.innerWidth,
      language: html.getAttribute('lang'),
    }));
    expect(look).toEqual({ scheme: 'dark', density: 'compact', width: 320, language: 'en' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hài\u00a0Lòng gallery');
    await page.goBack();
    await page.waitForURL(/#sipas-survey\?scheme=dark&density=compact&width=320$/u);
    await page.getByLabel('Ngôn ngữ').waitFor();
  });

  it('leads to an example from the list, and from an address', async () => {
    await page.goto(`${exhibition.gallery.url}/#sipas-score?language=en`);
    const heading = page.getByRole('heading', { name: 'No responses yet', exact: true });
    const top = (): Promise<number> => heading.evaluate((one) => one.getBoundingClientRect().top);
    await page.getByRole('link', { name: 'No responses yet' }).click();
    await page.waitForURL(/#sipas-score\/no-answers\?language=en$/u);
    await expect.poll(top, PATIENCE).toBeLessThan(100);
    await page.reload();
    const hasFocus = (): Promise<boolean> => heading.evaluate((one) => one === document.activeElement);
    await expect.poll(hasFocus, PATIENCE).toBe(true);
    expect(await page.getByLabel('Language').inputValue()).toBe('en');
  });

  it('keeps the focus where it is while an example opens a dialogue', async () => {
    await page.goto(`${exhibition.gallery.url}/#sipas-qr`);
    const link = page.getByRole('link', { name: 'sipas-kiosk' });
    await link.focus();
    await link.press('Enter');
    const warning = page.getByTitle('Mẫu: Hỏi khi lâu không có thao tác');
    await warning.scrollIntoViewIfNeeded();
    await warning.contentFrame().getByRole('button', { name: 'Tôi vẫn đang trả lời' }).waitFor();
    await expect.poll(() => warning.getAttribute('inert'), PATIENCE).toBe(null);
    const hasFocus = (): Promise<boolean> => link.evaluate((one) => one === document.activeElement);
    await expect.poll(hasFocus, PATIENCE).toBe(true);
  });

  it('is not scrolled by a kiosk that is emptied', async () => {
    await page.goto(`${exhibition.gallery.url}/#sipas-kiosk`);
    await page.locator('iframe:not([inert])').first().waitFor();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const before = await page.evaluate(() => scrollY);
    await frameOf().locator('sipas-kiosk').evaluate((kiosk: SipasKiosk) => kiosk.reset());
    expect(before).toBeGreaterThan(1000);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('keeps its policy on a host that sets no header', async () => {
    const server = await serveWithoutHeaders();
    const { port } = server.address() as AddressInfo;
    const other = await context.newPage();
    await other.goto(`http://127.0.0.1:${port}/`);
    const planted = await other.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>x</b>';
        return 'written';
      } catch {
        return 'refused';
      }
    });
    server.close();
    server.closeAllConnections();
    expect(planted).toBe('refused');
  });
});

describe('code to copy', () => {
  it('reaches the clipboard to the letter, and the button says so', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${exhibition.gallery.url}/#sipas-survey`);
    const example = page.getByRole('article', { name: 'Phiếu chưa trả lời' });
    await example.getByText('Mã để chép').click();
    await example.getByRole('button', { name: 'Chép HTML' }).click();
    await example.getByText('Đã chép.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await example.locator('[data-kind="html"] code').textContent());
    expect(copied).toMatch(/^<script src="\/hailong\.min\.js" defer><\/script>\n<sipas-survey\n/u);
  });

  it('is selected where the browser does not let a page copy', async () => {
    await page.goto(`${exhibition.gallery.url}/#sipas-survey`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    const example = page.getByRole('article', { name: 'Phiếu chưa trả lời' });
    await example.getByText('Mã để chép').click();
    await example.getByRole('button', { name: 'Chép HTML' }).click();
    await example.getByText('Trình duyệt không cho chép').waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toContain('<sipas-survey');
  });
});

describe('the theme editor', () => {
  const accentOf = (): Promise<string> =>
    frameOf().getByRole('button', { name: 'Gửi phiếu' }).evaluate(
      (button) => getComputedStyle(button).backgroundColor,
    );

  beforeEach(async () => {
    await page.goto(`${exhibition.gallery.url}/#sipas-survey`);
    await frameOf().getByRole('button', { name: 'Gửi phiếu' }).waitFor();
  });

  it('shows a colour in the examples at once, and gives the style sheet', async () => {
    expect(await accentOf()).toBe('rgb(11, 90, 143)');
    await page.getByLabel('--sipas-color-accent').fill('#9c1c1c');
    await expect.poll(accentOf, PATIENCE).toBe('rgb(156, 28, 28)');
    const css = await page.locator('.theme [data-kind="theme"] code').textContent();
    expect(css).toContain('--sipas-color-accent: light-dark(#9c1c1c, #7cc0ee);');
    await page.getByText('Mã để chép').first().click();
    expect(await page.locator('article [data-kind="css"] code').first().textContent()).toBe(css);
    expect(await page.locator('[style]').count()).toBe(0);
  });

  it('brings the colour into a frame that loads later', async () => {
    await page.getByLabel('--sipas-color-accent').fill('#9c1c1c');
    await page.getByRole('button', { name: 'Dựng lại mẫu' }).first().click();
    await expect.poll(accentOf, PATIENCE).toBe('rgb(156, 28, 28)');
  });

  it('warns below 4.5 : 1 in words, and is content again with the default', async () => {
    const section = page.getByRole('region', { name: 'Màu và cỡ của cổng' });
    await section.getByText('Mọi cặp màu đều đủ tương phản.').waitFor();
    await page.getByLabel('--sipas-color-muted').fill('#9aa5b0');
    await section.getByText('1 cặp màu chưa đủ tương phản').waitFor();
    const row = section.getByRole('row', { name: /Chữ phụ trên nền/u });
    expect(await row.textContent()).toContain('thấp hơn 4,5\u00a0:\u00a01');
    await section.getByRole('button', { name: 'Về mặc định: Chữ phụ' }).click();
    await section.getByText('Mọi cặp màu đều đủ tương phản.').waitFor();
  });

  it('sets sizes and the typeface, and refuses what is neither', async () => {
    const frame = frameOf().locator('sipas-survey [part="frame"]');
    const radius = (): Promise<string> => frame.evaluate((one) => getComputedStyle(one).borderRadius);
    await page.getByLabel('--sipas-radius').fill('20');
    await page.getByLabel('--sipas-radius').press('Tab');
    await expect.poll(radius, PATIENCE).toBe('20px');
    await page.getByLabel('--sipas-radius').fill('99');
    await page.getByLabel('--sipas-radius').press('Tab');
    expect(await radius()).toBe('20px');
    const family = page.getByLabel('--sipas-font-family');
    await family.fill('x } body { display: none');
    await family.press('Tab');
    await family.fill('serif');
    await family.press('Tab');
    const shown = (): Promise<string> => frame.evaluate((one) => getComputedStyle(one).fontFamily);
    await expect.poll(shown, PATIENCE).toBe('serif');
    expect(await page.locator('.theme [data-kind="theme"] code').textContent()).not.toContain('display');
  });

  it('takes everything back', async () => {
    await page.getByLabel('--sipas-color-accent').fill('#9c1c1c');
    await page.getByRole('button', { name: 'Về mặc định tất cả' }).click();
    await expect.poll(accentOf, PATIENCE).toBe('rgb(11, 90, 143)');
    await page.getByText('Chưa thay đổi gì.').waitFor();
  });
});

/** The same files from a host that knows nothing of policies. */
async function serveWithoutHeaders(): Promise<Server> {
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url!.split('?')[0]!;
    response.setHeader('content-type', types[path.split('.').at(-1)!] ?? 'text/plain');
    void pass(exhibition.gallery.url + path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function pass(address: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(address);
  response.end(Buffer.from(await answer.arrayBuffer()));
}
