import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { ExtensionBrowser } from './e2e/browsers/chromium.ts';

/** What the stores ask for, in px; the panel stands at its right. */
const SIZE = { width: 1280, height: 800 };
const PANEL = 368;
const DETAIL = '/thu-tuc/1.001193';

/** The page in front and the panel beside it, in windows that make one picture. */
interface Desk {
  page: Page;
  panel: Page;
}

/** Takes the pictures of the official's guide, which are those of the listing in the stores. */
export async function takeGuide(browser: ExtensionBrowser, portal: string, folder: string): Promise<void> {
  const desk = await setUp(browser);
  const take = (name: string): Promise<void> => compose(browser.context, desk, join(folder, name));
  const { page, panel } = desk;

  await open(desk, portal + DETAIL);
  await panel.locator('.finding').first().waitFor();
  await take('1-first-run.png');
  await panel.getByRole('button', { name: 'Đã hiểu' }).click();

  await toMiddle(page, 'table.methods');
  await toTop(panel, '.total.failed');
  await take('2-marks.png');

  const marker = page.locator('hai-long-overlay .marker.failed').first();
  await page.evaluate(() => scrollTo({ top: 190, behavior: 'instant' }));
  await marker.click();
  await page.locator('hai-long-overlay [role="dialog"]').waitFor();
  await take('3-card.png');

  await open(desk, `${portal}/thu-tuc`);
  await panel.locator('details.procedure').nth(2).waitFor();
  await panel.getByRole('button', { name: 'Quy tắc', exact: true }).click();
  await toMiddle(page, 'table.procedures tr:nth-child(4)');
  await toTop(panel, '.total.failed');
  await take('4-list.png');

  await panel.getByRole('button', { name: 'Ngày hẹn trả', exact: true }).click();
  await panel.locator('dialog[open] input[name="received"]').fill('20/11/2026');
  await panel.locator('dialog[open] input[name="limit"]').fill('5 ngày làm việc');
  await panel.keyboard.press('Enter');
  await panel.locator('.due-steps').waitFor();
  await panel.locator('.due-steps li').first().evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await take('5-due-date.png');
}

async function setUp({ context, extensionId }: ExtensionBrowser): Promise<Desk> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: PANEL, height: SIZE.height });
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  const page = await context.newPage();
  await page.setViewportSize({ width: SIZE.width - PANEL, height: SIZE.height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return { page, panel };
}

async function open({ page, panel }: Desk, url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url);
  await panel.evaluate(() => scrollTo(0, 0));
}

/** Below the heading of the panel, which stays at its top. */
async function toTop(panel: Page, selector: string): Promise<void> {
  await panel.locator(selector).first().evaluate((one) => {
    const head = document.querySelector('header')?.getBoundingClientRect().height ?? 0;
    scrollBy({ top: one.getBoundingClientRect().top - head - 40, behavior: 'instant' });
  });
}

async function toMiddle(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().evaluate((one) => {
    one.scrollIntoView({ behavior: 'instant', block: 'center' });
  });
  // Marks are painted with the next frame after a scroll.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The two windows side by side, as the browser shows them. */
async function compose(context: BrowserContext, { page, panel }: Desk, path: string): Promise<void> {
  const shots = [await page.screenshot(), await panel.screenshot()];
  const sheet = await context.newPage();
  await sheet.setViewportSize(SIZE);
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; display: flex }
    img + img { box-shadow: -1px 0 #b9c2c9 }
  </style>`);
  for (const shot of shots) {
    await sheet.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      document.body.append(image);
    }, `data:image/png;base64,${shot.toString('base64')}`);
  }
  await sheet.screenshot({ path });
  await sheet.close();
  await page.bringToFront();
}
