import type { Browser, Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../demo/portal/start-portal.ts';
import { launchChromium } from './browsers/launch.ts';

const PATH = '/thu-tuc/1.001193/phieu-giay';

let portal: Portal;
let browser: Browser;

beforeAll(async () => {
  portal = await startPortal({ host: '127.0.0.1', port: 0, collector: 'http://127.0.0.1:9' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

/** The page for printing, and what its strict policy refuses there. */
async function openPaper(width: number): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${portal.url}${PATH}`);
  await page.locator('sipas-paper .hash').filter({ hasText: /^e0ba9949/u }).waitFor();
  return { page, faults };
}

interface Pixels {
  width: number;
  height: number;
  data: number[];
}

/** What the browser has painted there, with every style. */
async function pixelsOf(page: Page, selector: string): Promise<Pixels> {
  const png = (await page.locator(selector).screenshot()).toString('base64');
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return { width, height, data: [...context.getImageData(0, 0, width, height).data] };
  }, `data:image/png;base64,${png}`);
}

/** Pages of a PDF, and whether each is A4. */
function pagesOf(pdf: Buffer): { count: number; sizes: string[] } {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  const sizes = boxes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`);
  return { count: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length, sizes: [...new Set(sizes)] };
}

describe('the paper form and the code beside it', () => {
  it('prints 22 criteria on one sheet of A4, both sides', async () => {
    const { page, faults } = await openPaper(900);
    await page.locator('sipas-qr').evaluate((qr) => qr.remove());
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toEqual({ count: 2, sizes: ['595×842'] });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('leaves what is not of the sheet on the screen', async () => {
    const { page } = await openPaper(900);
    const button = page.getByRole('button', { name: 'In phiếu' });
    expect(await button.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await button.isVisible()).toBe(false);
    const frame = page.locator('sipas-paper .frame');
    expect(await frame.evaluate((each) => getComputedStyle(each).borderTopWidth)).toBe('0px');
    await page.close();
  });

  it.each([
    ['screen', 360], ['screen', 900], ['print', 703],
  ] as const)('shows on %s of %i px a code that a decoder reads', async (media, width) => {
    const { page, faults } = await openPaper(width);
    await page.emulateMedia({ media });
    const { data, ...size } = await pixelsOf(page, 'sipas-qr svg');
    const read = decodeQR({ ...size, data: Uint8ClampedArray.from(data) });
    expect(read).toBe(`${portal.url}/thu-tuc/1.001193#danh-gia`);
    const link = page.locator('sipas-qr').getByRole('link', { name: read });
    expect(await link.getAttribute('href')).toBe(read);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await page.close();
  });
});
