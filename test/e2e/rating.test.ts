import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SurveyResponse } from '#core/survey/response.ts';
import { launchChromium } from './browsers/launch.ts';

const ENTRY = fileURLToPath(new URL('../../widgets/sipas-rating/define.ts', import.meta.url));
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
<script type="module" src="/rating.js"></script>
<sipas-rating collector="" unit="H55" hold="HOLD"></sipas-rating>`;

let folder: string;
let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let address: string;
let bodies: string[];
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hailong-rating-'));
  await build({
    configFile: false, logLevel: 'error', publicDir: false,
    build: {
      outDir: folder, emptyOutDir: true, target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'rating.js' },
    },
  });
  server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  bodies = [];
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
});
afterEach(async () => {
  await context.close();
  if (faults.length > 0) throw new Error(faults.splice(0).join('\n'));
});

const tap = (words: string): Promise<void> => page.getByText(words, { exact: true }).tap();
const answers = (): unknown[] => bodies.map((body) => (JSON.parse(body) as SurveyResponse).answers);
/** Opens a page whose rating waits so many seconds, and waits until the queue is there. */
async function open(seconds: number): Promise<void> {
  const queue = page.waitForResponse((response) => response.url().includes('rating-delivery'));
  await Promise.all([queue, page.goto(`${address}/${seconds}`)]);
}

it('loads the queue after the question is there', async () => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(6);
  await page.getByRole('radio', { name: 'Hài lòng', exact: true }).waitFor();
  const position = (part: string): number => loaded.findIndex((url) => url.includes(part));
  expect(position('/rating-delivery')).toBeGreaterThan(position('/tokens'));
  expect([position('/instruments'), position('/survey-en'), position('/define')]).toEqual([-1, -1, -1]);
});

it('brings a tap to the collector when the tab is closed in the moment to think', async () => {
  await open(60);
  await tap('Hài lòng');
  await page.getByText('Chưa gửi – sẽ tự gửi').waitFor();
  expect(bodies).toEqual([]);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => new Set(bodies).size, { timeout: 10_000 }).toBe(1);
  expect(answers()[0]).toEqual({ 'overall.satisfaction': 4 });
});

it('stores what is tapped when the line went down after the page came, and sends it later', async () => {
  await open(0.1);
  await context.setOffline(true);
  await tap('Không hài lòng');
  await page.getByText('Chưa gửi được – phiếu đã lưu trên máy này').waitFor();
  await page.close();
  await context.setOffline(false);
  page = await context.newPage();
  await page.goto(`${address}/0.1`);
  await page.getByText('Phiếu trả lời trước đây đã gửi xong').waitFor();
  expect(answers()).toEqual([{ 'overall.satisfaction': 2 }]);
});

it('says that nothing is stored where the queue cannot be loaded, and sends when it can', async () => {
  await page.route(/rating-delivery/, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.goto(`${address}/0.1`);
  await failed;
  await tap('Hài lòng');
  await page.getByText('Chưa gửi, chưa lưu trên máy này').waitFor();
  expect(await page.getByRole('radio', { name: 'Hài lòng', exact: true }).isChecked()).toBe(true);
  await page.unrouteAll();
  await tap('Hài lòng');
  await page.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu lúc').waitFor();
  expect(answers()).toEqual([{ 'overall.satisfaction': 4 }]);
});

it('tries by itself when a line is back', async () => {
  await page.route(/rating-delivery/, (route) => route.abort());
  await page.goto(`${address}/0.1`);
  await tap('Bình thường');
  await page.getByText('Chưa gửi, chưa lưu trên máy này').waitFor();
  await page.unrouteAll();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu lúc').waitFor();
  expect(answers()).toEqual([{ 'overall.satisfaction': 3 }]);
});

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  response.setHeader('content-security-policy', POLICY);
  if (/^\/[\w.-]+\.js$/.test(path)) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(await readFile(join(folder, path)));
  } else if (path === '/v1/responses') {
    response.setHeader('content-type', 'application/json');
    response.end(await receive(request));
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE.replace('HOLD', path.slice(1)));
  }
}

async function receive(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  bodies.push(body);
  const { id } = JSON.parse(body) as SurveyResponse;
  return JSON.stringify({ id, receivedAt: new Date().toISOString(), counted: 1 });
}
