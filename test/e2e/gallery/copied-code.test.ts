import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Code, codeFor, FILES } from '../../../demo/gallery/client/code-for.ts';
import { NO_THEME, themeCss, withToken } from '../../../demo/gallery/client/theme.ts';
import { USUAL, type Variant } from '../../../demo/gallery/client/variant.ts';
import { launchChromium } from '../browsers/launch.ts';
import { type BuiltGallery, buildScript, startGallery } from './built-gallery.ts';
import { differingPixels } from './differing-pixels.ts';
import { LARGE } from '../large.ts';
import { endsOf, EVERY_EXAMPLE } from './every-example.ts';
import { layOut } from './lay-out.ts';
import { lookOf } from './look-of.ts';
import { settle, showExample } from './show-example.ts';

const VARIANTS: readonly Variant[] = [
  USUAL,
  { ...USUAL, language: 'en', scheme: 'dark', density: 'compact' },
];

// A page of one's own: what is copied stands in its body, and nothing else of ours.
const page = (code: Code): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>` +
  `<link rel="stylesheet" href="/cong.css"></head><body>${code.html}</body></html>`;
const PAGE_CSS = 'html { font-family: system-ui, sans-serif } body { margin: 16px }';

let gallery: BuiltGallery;
let browser: Browser;
let tab: Page;
let code: Code;
const faults: string[] = [];

beforeAll(async () => {
  const scripts = [await buildScript('script'), await buildScript('counter')] as const;
  gallery = await startGallery((app) => {
    const js = { 'Content-Type': 'text/javascript; charset=utf-8' };
    const css = { 'Content-Type': 'text/css; charset=utf-8' };
    app.get('/trang-moi', (c) => c.html(page(code)));
    app.get('/hailong.min.js', (c) => c.body(scripts[0], 200, js));
    app.get('/hailong-counter.min.js', (c) => c.body(scripts[1], 200, js));
    app.get('/cong.css', (c) => c.body(PAGE_CSS, 200, css));
    app.get(`/${FILES.css}`, (c) => c.body(code.css, 200, css));
    app.get(`/${FILES.javascript}`, (c) => c.body(code.javascript, 200, js));
  });
  browser = await launchChromium();
  tab = await browser.newPage();
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('console', (message) => {
    if (/Content Security Policy|Trusted/iu.test(message.text())) faults.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await gallery?.remove();
});

async function takeLook(tag: string): Promise<{ look: unknown[]; picture: string }> {
  await settle(tab, tag);
  await layOut(tab);
  const look = await lookOf(tab, tag);
  return { look, picture: await stillPicture() };
}

/** On a busy machine a first picture may lack what is not painted yet: two have to be the same. */
async function stillPicture(): Promise<string> {
  const take = async (): Promise<string> =>
    (await tab.screenshot({ animations: 'disabled' })).toString('base64');
  let [before, now] = [await take(), await take()];
  while (before !== now) [before, now] = [now, await take()];
  return now;
}

/** `npm test` takes two examples of each element, each in one of the variants. */
const SHARE = endsOf(EVERY_EXAMPLE).flatMap((shown, index) =>
  shown.map((one) => ({ ...one, variants: [VARIANTS[index]!] })),
);
const SHOWN = LARGE ? EVERY_EXAMPLE.map((one) => ({ ...one, variants: VARIANTS })) : SHARE;

describe('copied code, on a fresh page under the strict policy', () => {
  it.each(SHOWN)('shows $tag $name as the gallery does', async ({ variants, ...shown }) => {
    const { tag, name, example } = shown;
    await tab.setViewportSize({ width: (example.width ?? 868) + 32, height: 1000 });
    for (const variant of variants) {
      await showExample(tab, gallery.url, shown, variant);
      const expected = await takeLook(tag);
      code = codeFor(tag, example, variant);
      await tab.goto(`${gallery.url}/trang-moi`);
      const found = await takeLook(tag);
      expect(found.look, `${tag} ${name} ${variant.scheme}`).toEqual(expected.look);
      expect(await differingPixels(tab, found.picture, expected.picture)).toBe(0);
    }
    expect(faults.splice(0)).toEqual([]);
  });

  it('shows another look when the code differs: the comparison sees something', async () => {
    const shown = EVERY_EXAMPLE.find(({ tag }) => tag === 'sipas-score')!;
    await showExample(tab, gallery.url, shown);
    const expected = await takeLook(shown.tag);
    const theme = withToken(NO_THEME, '--sipas-color-accent', 'light', '#9c1c1c');
    code = codeFor(shown.tag, shown.example, USUAL, themeCss(theme));
    await tab.goto(`${gallery.url}/trang-moi`);
    const found = await takeLook(shown.tag);
    expect(await differingPixels(tab, found.picture, expected.picture)).toBeGreaterThan(100);
    expect(JSON.stringify(found.look)).toContain('rgb(156, 28, 28)');
  });
});
