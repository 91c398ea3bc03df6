import { globSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../widgets/bundle.ts';
import { ELEMENT_TAGS } from '../../widgets/element-tags.data.ts';
import { launchChromium } from './browsers/launch.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'";

/** The spacer is an element with a height of its own: the policy allows no inline style. */
const SPACER = `<svg width="10" height="6000"></svg>`;
const SURVEY = '<sipas-survey collector="" unit="H55"></sipas-survey>';
const PAGES: Readonly<Record<string, string>> = {
  '/near': SURVEY,
  '/far': SPACER + SURVEY,
  '/none': '<p>Không có khảo sát</p>',
};

const WIDGETS = fileURLToPath(new URL('../../widgets', import.meta.url));

describe('the lazy loader under a strict policy with Trusted Types', () => {
  const files = new Map<string, string>();
  const asked: string[] = [];
  let failing = 0;
  let server: Server;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    for (const entry of ['loader.ts', 'sipas-survey/define.ts']) {
      for (const { fileName, code } of await bundle(entry)) files.set(`/hailong/${fileName}`, code);
    }
    server = createServer(({ url = '' }, response) => answer(response, url));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchChromium();
  });

  beforeEach(async () => {
    await page?.close();
    asked.length = 0;
    faults = [];
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (/policy|trusted/iu.test(message.text())) faults.push(message.text());
    });
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  function answer(response: ServerResponse, url: string): void {
    const [path = ''] = url.split('?');
    response.setHeader('content-security-policy', POLICY);
    const code = files.get(path);
    if (path.endsWith('.js')) asked.push(url.replace('/hailong/', ''));
    if (code !== undefined && path.includes('sipas') && failing > 0) {
      failing -= 1;
      response.writeHead(503).end();
      return;
    }
    const body = code ?? pageOf(path);
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript');
    response.end(body);
  }

  const open = async (path: string): Promise<void> => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    await page.waitForFunction(() => performance.getEntriesByName(
      new URL('/hailong/loader.js', location.href).href).length > 0);
  };
  const radios = () => page.getByRole('radio');

  /** Long enough for two frames and an import from loopback. */
  const aMoment = (): Promise<void> => page.waitForTimeout(400);

  it('loads nothing on a page without elements', async () => {
    await open('/none');
    await aMoment();
    expect(asked).toEqual(['loader.js']);
    expect(await page.evaluate(() => customElements.get('sipas-survey'))).toBeUndefined();
  });

  it('shows an element that is near, in one further file', async () => {
    await open('/near');
    await radios().first().waitFor();
    expect(await radios().count()).toBe(110);
    expect(asked).toEqual(['loader.js', 'sipas-survey.js']);
    expect(faults).toEqual([]);
  });

  it('waits with an element that is far away until it comes near', async () => {
    await open('/far');
    await aMoment();
    expect(asked).toEqual(['loader.js']);
    await page.mouse.wheel(0, 5000);
    await radios().first().waitFor();
    expect(asked).toEqual(['loader.js', 'sipas-survey.js']);
  });

  it('shows an element that is put into the page later', async () => {
    await open('/none');
    await page.evaluate(() => {
      const survey = document.createElement('sipas-survey');
      survey.setAttribute('collector', '');
      survey.setAttribute('unit', 'H55');
      document.body.append(survey);
    });
    await radios().first().waitFor();
    expect(faults).toEqual([]);
  });

  it('tries again when the line breaks', async () => {
    failing = 1;
    await open('/near');
    await radios().first().waitFor();
    expect(asked).toEqual(['loader.js', 'sipas-survey.js', 'sipas-survey.js?again=1']);
  });

  it('knows every element of the package', () => {
    const tags = globSync('*/define.ts', { cwd: WIDGETS }).map((path) => path.split('/')[0]!);
    expect(new Set(tags)).toEqual(new Set(ELEMENT_TAGS));
  });
});

/** A page of the test with the loader in its head. */
function pageOf(path: string): string | undefined {
  const body = PAGES[path];
  if (body === undefined) return undefined;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
<script type="module" src="/hailong/loader.js"></script>${body}`;
}
