import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SurveyResponse } from '#core/survey/response.ts';
import { surveyVi } from '#widgets/localization/survey-vi.ts';
import { getChromium } from '../find-chromium.ts';
import { CHROMIUM_ARGUMENTS } from './browsers/launch.ts';

const HEAD = '<!doctype html><html lang="vi"><meta charset="utf-8">';
const SURVEY = '<sipas-survey collector="" unit="H99" procedure="9.1"></sipas-survey>';
const SCORE = '<sipas-score collector="" unit="H99"></sipas-score>';

/** Pages by path: what stands in the body. */
const PAGES: Record<string, string> = {
  '/once': `<script src="/one.js"></script>${SURVEY}${SCORE}`,
  '/five-times': `${'<script src="/one.js"></script>'.repeat(5)}${SURVEY}${SCORE}`,
  '/two-versions':
    `<script src="/one.js"></script><script src="/other.js"></script>${SURVEY}${SCORE}`,
  '/elsewhere': '<p>Trang khác</p>',
};

let folder: string;
let server: Server;
let browser: Browser;
let url: string;
/** Whether the collector can be reached, and the ids that it has kept. */
let reachable = true;
const kept = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hailong-page-'));
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  // As it is shipped: without this, Lit is built in with what it says to developers.
  vi.stubEnv('NODE_ENV', 'production');
  await build({ configFile, mode: 'script', logLevel: 'error', build: { outDir: folder } });
  vi.unstubAllEnvs();
  const script = await readFile(join(folder, 'hailong.min.js'), 'utf8');
  // Another version of the same file: other code, other words, the same tags.
  const other = script.replaceAll(surveyVi.submit, 'Gửi phiếu (bản khác)');
  if (other === script) throw new Error('the other version has no words of its own');
  server = serve({ '/one.js': script, '/other.js': other });
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: getChromium(),
    // Playwright turns the back/forward cache off unless it is asked not to.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: CHROMIUM_ARGUMENTS,
  });
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

function serve(scripts: Record<string, string>): Server {
  const pages = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const send = (type: string, text: string): void => {
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(text);
    };
    const [script, body] = [scripts[path], PAGES[path]];
    if (script) return send('text/javascript', script);
    if (body) return send('text/html', `${HEAD}${body}`);
    if (path === '/v1/responses' && reachable) return void keep(request, send);
    response.writeHead(503).end();
  });
  return pages.listen(0, '127.0.0.1');
}

async function keep(
  request: IncomingMessage,
  send: (type: string, text: string) => void,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { id, answers } = JSON.parse(Buffer.concat(chunks).toString()) as SurveyResponse;
  kept.add(id);
  const counted = Object.keys(answers).length;
  const receivedAt = '2026-11-22T02:00:00.000Z';
  send('application/json', JSON.stringify({ id, receivedAt, counted }));
}

/** Opens a page and notes every error and every word of the console. */
async function open(
  path: string,
  context?: BrowserContext,
): Promise<{ page: Page; said: string[] }> {
  const page = await (context ?? browser).newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    // The collector of these pages serves no scores; the browser says so by itself.
    if (!message.text().startsWith('Failed to load resource')) said.push(message.text());
  });
  await page.goto(url + path);
  await page.getByRole('button', { name: /^Gửi phiếu/u }).waitFor();
  return { page, said };
}

async function answerAndSend(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Hài lòng', exact: true }).first().check();
  await page.getByRole('button', { name: 'Gửi phiếu' }).click();
  await page.getByRole('button', { name: 'Gửi các câu đã trả lời' }).click();
}

const MEASURES = ['Nodes', 'JSEventListeners', 'Documents'] as const;

/** What the browser itself counts in the page after it has thrown away what nobody holds. */
async function measure(page: Page): Promise<Record<string, number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.detach();
  return Object.fromEntries(MEASURES.map((name) =>
    [name, metrics.find((metric) => metric.name === name)?.value ?? -1]));
}

async function mountTimes(page: Page, tag: string, times: number): Promise<void> {
  await page.evaluate(async ({ name, count }) => {
    for (let round = 0; round < count; round += 1) {
      const element = document.createElement(name as 'sipas-survey');
      const attributes = { collector: '', unit: 'H99', draft: 'x' };
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
      await element.updateComplete;
      element.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, { name: tag, count: times });
}

describe('the script on a page', () => {
  it('loaded five times is one definition, in silence', async () => {
    const { page, said } = await open('/five-times');
    expect(await page.locator('sipas-survey').count()).toBe(1);
    expect(await page.getByRole('radio').count()).toBe(110);
    await answerAndSend(page);
    await page.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu').waitFor();
    expect(said).toEqual([]);
    await page.close();
  });

  it('in two versions is the first of them, in silence', async () => {
    const { page, said } = await open('/two-versions');
    const buttons = page.getByRole('button', { name: /^Gửi phiếu/u });
    expect(await buttons.allInnerTexts()).toEqual(['Gửi phiếu']);
    await answerAndSend(page);
    await page.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu').waitFor();
    expect(said).toEqual([]);
    await page.close();
  });

  for (const tag of ['sipas-survey', 'sipas-score']) {
    it(`100 mounts of <${tag}> add no node and no listener, as the browser counts`, async () => {
      const { page } = await open('/once');
      await mountTimes(page, tag, 10);
      const before = await measure(page);
      await mountTimes(page, tag, 100);
      const after = await measure(page);
      console.log(`${tag}: before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
      // Less than one of anything for each ten mounts; the protocol's own handles come and go.
      for (const name of MEASURES) expect(after[name]! - before[name]!).toBeLessThan(10);
      await page.close();
    });
  }
});

describe('a page from the back/forward cache', () => {
  /** Leaves the page and comes back; true when it was kept whole. */
  async function leaveAndReturn(page: Page, meanwhile: () => Promise<void>): Promise<boolean> {
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(`${url}/elsewhere`);
    await meanwhile();
    await page.goBack({ waitUntil: 'commit' });
    return page.evaluate(() => (globalThis as { persisted?: boolean }).persisted === true);
  }

  it('has its answers, and sends them once', async () => {
    const before = kept.size;
    const { page, said } = await open('/once');
    await page.getByRole('radio', { name: 'Hài lòng', exact: true }).nth(3).check();
    expect(await leaveAndReturn(page, async () => {})).toBe(true);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await page.getByRole('button', { name: 'Gửi các câu đã trả lời' }).click();
    await page.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu').waitFor();
    expect(kept.size).toBe(before + 1);
    expect(said).toEqual([]);
    await page.close();
  });

  it('does not go on saying that a response waits which another tab has sent', async () => {
    const before = kept.size;
    const context = await browser.newContext();
    const { page } = await open('/once', context);
    reachable = false;
    await answerAndSend(page);
    await page.getByText('Chưa gửi được – phiếu đã lưu trên máy này').waitFor();
    const restored = await leaveAndReturn(page, async () => {
      reachable = true;
      const other = await open('/once', context);
      await other.page.getByText('Phiếu trả lời trước đây đã gửi xong').waitFor();
      await other.page.close();
    });
    console.log(`restored from the cache: ${restored}`);
    // Chromium drops a page from the cache when a channel of it is spoken to, and loads it anew.
    await page.getByRole('button', { name: /^(Gửi phiếu|Trả lời phiếu mới)$/u }).waitFor();
    await expect.poll(() => page.getByText('Chưa gửi được').count()).toBe(0);
    expect(kept.size).toBe(before + 1);
    await context.close();
  });
});
