import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { createResponse } from '#core/survey/response.ts';
import { buildExtension } from './e2e/browsers/build-extension.ts';
import { startChromium } from './e2e/browsers/chromium.ts';
import { Demo } from './e2e/demo.ts';
import { takeElements } from './element-pictures.ts';
import { takeGuide } from './guide-pictures.ts';
import { seededRandom } from './seeded-random.ts';

// npm run pictures: takes the pictures of the READMEs and of the listing in the stores from the running product, and one of every
// element and state into reports/pictures, to be looked at before a release.

const FOLDER = fileURLToPath(new URL('../demo/pictures/', import.meta.url));
const GUIDE = fileURLToPath(new URL('../extension/listing/pictures/', import.meta.url));
const CHECKED = '/thu-tuc/1.001193';

mkdirSync(FOLDER, { recursive: true });
const demo = await Demo.start();
const browser = await startChromium(buildExtension('chrome', 'e2e'));
try {
  await answerSurveys(48);
  const { context, extensionId } = browser;
  const pictures = [
    await takePhone(context),
    await takeScore(context),
    ...(await takeCheck(context, extensionId)),
  ];
  await compose(context, pictures);
  await takeGuide(browser, demo.portal.url, GUIDE);
  await takeElements(context, fileURLToPath(new URL('../reports/pictures/', import.meta.url)));
} finally {
  await browser.close();
  await demo.stop();
}

/** Responses of visitors, so that the score has something to show. */
async function answerSurveys(count: number): Promise<void> {
  const random = seededRandom(1);
  const url = await demo.collector.listening;
  const level = (): number => [2, 3, 4, 4, 4, 5, 5][Math.floor(random() * 7)]!;
  for (let number = 0; number < count; number += 1) {
    const answers = Object.fromEntries(itemsOf(SIPAS_2017).map(({ key }) => [key, level()]));
    const answeredOn = new Date().toISOString().slice(0, 10);
    const context = { id: crypto.randomUUID(), unit: 'H99', answeredOn };
    await fetch(`${url}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(createResponse(SIPAS_2017, answers, context)),
    });
  }
}

async function open(context: BrowserContext, path: string, width: number): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 740 });
  await page.goto(`${demo.portal.url}${path}`);
  return page;
}

async function takePhone(context: BrowserContext): Promise<string> {
  const page = await open(context, CHECKED, 360);
  const radio = page.locator('sipas-survey').getByRole('radio', { name: 'Hài lòng', exact: true });
  await radio.first().check();
  const factor = page.locator('sipas-survey section').first();
  await factor.evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
  return take(page, 'survey-phone.png');
}

async function takeScore(context: BrowserContext): Promise<string> {
  const page = await open(context, '/', 1280);
  await page.locator('sipas-score [part="index"]').waitFor();
  return take(page, 'portal.png');
}

/** The page as an official sees it, and the panel beside it. */
async function takeCheck(context: BrowserContext, id: string): Promise<string[]> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 740 });
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  const page = await open(context, CHECKED, 920);
  await page.locator('hai-long-overlay').waitFor({ state: 'attached' });
  const methods = page.locator('table.methods');
  await methods.evaluate((table) => table.scrollIntoView({ behavior: 'instant', block: 'center' }));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  // Marks are painted with the next frame after a scroll.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const marked = await take(page, 'checked-page.png');
  await panel.locator('.finding').first().waitFor();
  await panel.getByRole('button', { name: 'Đã hiểu' }).click();
  await panel.evaluate(() => scrollTo(0, 0));
  return [marked, await take(panel, 'panel.png')];
}

async function take(page: Page, name: string): Promise<string> {
  const path = join(FOLDER, name);
  await page.screenshot({ path });
  return path;
}

/** One picture of all, as wide as a README shows it. */
async function compose(context: BrowserContext, paths: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1760, height: 500 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 20px; background: #e9edf0; display: flex; gap: 16px; width: max-content }
    img { height: 420px; border-radius: 8px; box-shadow: 0 2px 10px #0003 }
  </style>`);
  for (const path of paths) {
    const data = `data:image/png;base64,${readFileSync(path).toString('base64')}`;
    await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      document.body.append(image);
    }, data);
  }
  await page.locator('body').screenshot({ path: join(FOLDER, 'overview.png') });
}
