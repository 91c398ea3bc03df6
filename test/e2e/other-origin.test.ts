import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKept } from '../demo/collector/read-kept.ts';
import { type CollectorProcess, freePort, spawnCollector } from '../demo/collector/process.ts';
import { launchChromium } from './browsers/launch.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The first example of the README, as a portal copies it. */
function linesOfReadme(collector: string): string {
  const [, lines = ''] = /```html\n([\s\S]*?)```/u.exec(readFileSync(at('../../widgets/README.md'), 'utf8')) ?? [];
  return lines.replaceAll('https://khaosat.example.gov.vn', collector);
}

let folder: string;
let collector: CollectorProcess;
let collectorUrl: string;
let allowed: Server;
let stranger: Server;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hailong-origins-'));
  const configFile = at('../../vite.config.ts');
  await build({ configFile, mode: 'script', logLevel: 'error', build: { outDir: join(folder, 'script') } });
  const port = await freePort(Math.random);
  collectorUrl = `http://127.0.0.1:${port}`;
  [allowed, stranger] = [await serveLines(), await serveLines()];
  collector = spawnCollector({
    HAILONG_PORT: String(port),
    HAILONG_DATABASE: join(folder, 'collector.sqlite'),
    HAILONG_ORIGINS: originOf(allowed),
  });
  await collector.listening;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  collector?.kill('SIGTERM');
  await collector?.ended;
  for (const server of [allowed, stranger]) server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A portal of another origin than the collector: nothing but those lines and the script. */
async function serveLines(): Promise<Server> {
  const script = readFileSync(join(folder, 'script', 'hailong.min.js'));
  const server = createServer((request, answer) => {
    const isScript = request.url === '/hailong.min.js';
    answer.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    answer.end(isScript ? script : `<!doctype html><html lang="vi"><title>Cổng</title>${linesOfReadme(collectorUrl)}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Opens the page of a portal; gives it with the headers of what it sent to the collector. */
async function open(server: Server): Promise<{ page: Page; sent: Record<string, string>[] }> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
  const sent: Record<string, string>[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') void request.allHeaders().then((headers) => sent.push(headers));
  });
  await page.goto(originOf(server));
  return { page, sent };
}

async function answerOne(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Hài lòng', exact: true }).first().check();
  // By key: sections far from the screen get their true height on the way to the button, so that a
  // pointer aimed before that may miss it.
  await page.getByRole('button', { name: 'Gửi phiếu' }).press('Enter');
  await page.getByRole('button', { name: 'Gửi các câu đã trả lời' }).press('Enter');
}

function stored(): unknown[] {
  return readKept(join(folder, 'collector.sqlite')).map(({ response }) => response);
}

describe('a page of another origin with the five lines of the README', () => {
  it('has at most five lines', () => {
    expect(linesOfReadme('x').trim().split('\n').length).toBeLessThanOrEqual(5);
  });

  it('sends a response that is stored, and shows the score of it, when its origin is allowed', async () => {
    const { page, sent } = await open(allowed);
    await page.getByText('Chưa có phiếu trả lời nào trong kỳ này').waitFor();
    await answerOne(page);
    await page.getByText(/Đã gửi\. Bộ thu nhận đã nhận phiếu lúc .* gồm 1 tiêu chí/u).waitFor();
    await page.locator('sipas-score').getByText('100,00%').first().waitFor();
    expect(await page.locator('sipas-score').getByText('Tính theo phiếu mở').count()).toBe(1);
    expect(stored()).toMatchObject([{ unit: 'H55', procedure: '1.001193', answers: { 'access.seats': 4 } }]);
    expect(sent.map(({ origin, cookie, referer }) => [origin, cookie, referer])).toEqual([
      [originOf(allowed), undefined, undefined],
    ]);
    await page.close();
  });

  it('is refused when its origin is not allowed, and tells the citizen so', async () => {
    const before = stored();
    const { page } = await open(stranger);
    await page.getByText('Chưa tải được kết quả khảo sát').waitFor();
    await answerOne(page);
    await page.getByText('Bộ thu nhận từ chối phiếu này. Phiếu không được tính và sẽ không tự gửi lại.').waitFor();
    const words = await page.locator('sipas-survey').getByRole('status').allInnerTexts();
    expect(words.join(' ')).toContain('trang này chưa được phép gửi phiếu đến bộ thu nhận');
    expect(words.join(' ')).not.toContain('đã lưu trên máy này');
    expect(stored()).toEqual(before);
    await page.getByRole('button', { name: 'Xem lại câu trả lời' }).click();
    expect(await page.getByRole('radio', { name: 'Hài lòng', exact: true }).first().isChecked()).toBe(true);
    // Nothing waits on the device to be sent later.
    await page.reload();
    await page.getByRole('button', { name: 'Gửi phiếu' }).waitFor();
    expect(await page.getByText('Trên máy này còn một phiếu').count()).toBe(0);
    await page.close();
  });

  it('cannot read the scores when its origin is not allowed', async () => {
    const { page } = await open(stranger);
    const address = `${collectorUrl}/v1/scores?unit=H55&instrument=sipas-2017&version=1`;
    const read = (url: string) => fetch(url).then(() => 'read', (error: Error) => error.name);
    expect(await page.evaluate(read, address)).toBe('TypeError');
    await page.goto(originOf(allowed));
    expect(await page.evaluate(read, address)).toBe('read');
    await page.close();
  });
});
