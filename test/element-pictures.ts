import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { Example } from '../widgets/example.ts';
import { kioskExamples } from '../widgets/sipas-kiosk/examples.ts';
import { paperExamples } from '../widgets/sipas-paper/examples.ts';
import { qrExamples } from '../widgets/sipas-qr/examples.ts';
import { questionExamples } from '../widgets/sipas-question/examples.ts';
import { ratingExamples } from '../widgets/sipas-rating/examples.ts';
import { surveyExamples } from '../widgets/sipas-survey/examples.ts';

const SCRIPTS = fileURLToPath(new URL('../dist/package/', import.meta.url));
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const STYLE = `:root { color-scheme: light dark; --sipas-font-family: system-ui, sans-serif; }
body { margin: 0; padding: 16px; } body:has(sipas-kiosk) { padding: 0; }`;

type Screen = readonly [width: number, height: number, scheme: 'light' | 'dark'];

/** A phone and a desk in both schemes; the two screens of a counter; a sheet is always light. */
const PAGE: readonly Screen[] = [[360, 740, 'light'], [360, 740, 'dark'], [1280, 800, 'light'], [1280, 800, 'dark']];
const COUNTER: readonly Screen[] = [[1080, 1920, 'light'], [1280, 800, 'light']];
const SHEET: readonly Screen[] = [[360, 740, 'light'], [1280, 800, 'light']];

// oxlint-disable-next-line typescript/no-explicit-any -- examples of every element alike
const ELEMENTS: readonly [tag: string, examples: readonly Example<any>[], screens: readonly Screen[]][] = [
  ['sipas-survey', surveyExamples, PAGE],
  ['sipas-rating', ratingExamples, PAGE],
  ['sipas-question', questionExamples, PAGE],
  ['sipas-kiosk', kioskExamples, COUNTER],
  ['sipas-paper', paperExamples, SHEET],
  ['sipas-qr', qrExamples, PAGE],
];

/** Takes every example of every element, each alone in a page under a strict policy. */
export async function takeElements(context: BrowserContext, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = createServer(({ url = '/' }, response) => answer(response, url));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    for (const [tag, examples, screens] of ELEMENTS) {
      for (const screen of screens) await takeExamples(context, server, folder, tag, examples, screen);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function takeExamples(
  context: BrowserContext,
  server: Server,
  folder: string,
  tag: string,
  examples: readonly Example<object>[],
  [width, height, colorScheme]: Screen,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  for (const example of examples) {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await show(page, tag, example);
    const name = `${tag}-${example.name}-${width}-${colorScheme}.png`;
    await page.screenshot({ path: join(folder, name) });
  }
  await page.close();
}

/** The page makes the element, as a script of a portal does. */
async function show(page: Page, tag: string, { attributes, properties }: Example<object>): Promise<void> {
  await page.evaluate(async ([name, given, set]) => {
    await customElements.whenDefined(name);
    const element = Object.assign(document.createElement(name), set) as HTMLElement & { updateComplete: Promise<unknown> };
    for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
    document.body.append(element);
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, [tag, attributes, properties ?? {}] as const);
}

function answer(response: ServerResponse, url: string): void {
  const script = /^\/hailong(?:-counter)?\.min\.js$/u.test(url);
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('content-type', `text/${script ? 'javascript' : url === '/page.css' ? 'css' : 'html'}; charset=utf-8`);
  if (script) response.end(readFileSync(SCRIPTS + url));
  else response.end(url === '/page.css' ? STYLE : `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thành phần</title>
<link rel="stylesheet" href="/page.css"><script src="/hailong.min.js"></script><script src="/hailong-counter.min.js"></script><body></body>`);
}
