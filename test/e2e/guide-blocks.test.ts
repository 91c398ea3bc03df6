import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../demo/build-if-stale.ts';
import { blocksOf, GUIDES } from '../readme-blocks.ts';
import { launchChromium } from './browsers/launch.ts';

const PACKAGE = fileURLToPath(new URL('../../dist/package', import.meta.url));
const COLLECTOR = 'https://khaosat.example.gov.vn';

describe.each(GUIDES)('the blocks of widgets/%s in a page under the policy of that guide', (guide) => {
  const blocks = blocksOf(guide);
  const codeIn = (language: string): string[] =>
    blocks.filter((block) => block.language === language).map(({ code }) => code);
  const [instrument = ''] = codeIn('json');
  const policy = codeIn('')[0]!.replace('Content-Security-Policy: ', '').replaceAll('\n', ' ').trim();
  let server: Server;
  let browser: Browser;
  let origin: string;
  let body = '';
  let faults: string[] = [];

  beforeAll(async () => {
    await buildIfStale();
    server = createServer((request, answer) => {
      const [type, content] = fileAt(request.url ?? '/');
      answer.setHeader('content-type', `${type}; charset=utf-8`);
      answer.setHeader('content-security-policy', policy.replace(COLLECTOR, ''));
      answer.end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  beforeEach(() => void (faults = []));

  function fileAt(url: string): [type: string, content: string] {
    if (url === '/') return ['text/html', `<!doctype html><html lang="vi"><title>Cổng</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">${body}`];
    if (url === '/page.css') return ['text/css', codeIn('css').join('\n')];
    if (url === '/phieu.json') return ['application/json', instrument];
    // Without a bundler the file of the element stands for the name of the package.
    const module = url === '/page.js' && codeIn('js').at(-1)!.replace("'hailong/sipas-survey'", "'/elements/sipas-survey.js'");
    if (module) return ['text/javascript', module];
    if (url.endsWith('.js')) return ['text/javascript', readFileSync(PACKAGE + url, 'utf8')];
    return ['application/json', '{}'];
  }

  async function open(markup: string): Promise<Page> {
    body = markup.replaceAll(COLLECTOR, origin);
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (/policy|trusted/iu.test(message.text())) faults.push(message.text());
    });
    await page.goto(origin);
    return page;
  }

  it.each(codeIn('html').map((code, index) => [index + 1, code] as const))('block %i of HTML works as it stands', async (_, code) => {
    const script = code.includes('<script') ? '' : '<script src="/hailong.min.js" defer></script>';
    const page = await open(script + code);
    const tags = [...code.matchAll(/<(sipas-[a-z]+)/gu)].map(([, tag]) => tag!);
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) {
      await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot, tag);
      const words = page.locator(tag).locator('[part]').first();
      await words.waitFor();
    }
    expect(await page.getByText(/chưa khai báo|chưa hoạt động/u).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows the accent of the block of tokens', async () => {
    const page = await open(codeIn('html')[0]!);
    const button = page.getByRole('button', { name: 'Gửi phiếu' });
    await button.waitFor();
    const colour = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colour()).toBe('rgb(156, 28, 28)');
    await page.close();
  });

  it('shows the instrument of the block of JSON by the last block of JavaScript', async () => {
    const page = await open(`<sipas-survey collector="${COLLECTOR}" unit="H55"></sipas-survey><script type="module" src="/page.js"></script>`);
    await page.getByRole('group', { name: /Thời gian chờ/u }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(6);
    expect(await page.getByRole('textbox').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });
});
