import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../demo/gallery/client/catalogue.ts';
import { EVERY_EXAMPLE } from '../gallery/every-example.ts';
import { showExample } from '../gallery/show-example.ts';
import { useGallery } from '../gallery/use-gallery.ts';
import { violationsOf } from './axe.ts';
import { CONDITIONS } from './conditions.data.ts';
import { ownColors } from './own-colors.ts';
import { measure, unfold } from './measure.ts';
import { examplesUnder, PAIRS } from './share.ts';
import { openUnder, setText } from './under-condition.ts';

const exhibition = useGallery();
let looked = 0;

afterAll(() => {
  console.log(`${looked} of ${PAIRS} pairs of example and condition; npm run test:large: all`);
});

const TURNS = CONDITIONS.map((condition, place) => ({ name: condition.name, condition, place }));

describe.each(TURNS)('every element, $name', ({ condition, place }) => {
  let page: Page;

  beforeAll(async () => {
    page = await openUnder(exhibition.browser, condition);
  });
  afterAll(() => page.close());

  it.each(examplesUnder(place))('$tag $name passes axe and fits', async (shown) => {
    looked += 1;
    await showExample(page, exhibition.gallery.url, shown, condition.variant);
    await unfold(page);
    await setText(page, condition.text);
    const { controls: _, ...misfits } = await measure(page);
    expect(misfits).toEqual({ beyond: 0, cut: [], small: [] });
    // Text keeps the page's colour for scripts while the browser paints another: pixels are asked.
    const forced = condition.media?.forcedColors === 'active';
    const rules = { 'color-contrast': { enabled: !forced } };
    expect(await violationsOf(page, rules)).toEqual([]);
    if (forced) expect(await ownColors(page)).toEqual([]);
  });
});

describe('the share of npm test', () => {
  it('has every element under every condition, and every example at least once', () => {
    const shares = CONDITIONS.map((_, place) => examplesUnder(place, false));
    const tags = CATALOGUE.map(({ tag }) => tag);
    for (const share of shares) expect([...new Set(share.map(({ tag }) => tag))]).toEqual(tags);
    expect(new Set(shares.flat())).toEqual(new Set(EVERY_EXAMPLE));
  });
});

describe('the measuring itself', () => {
  it('sees what is wrong: planted faults are found', async () => {
    const page = await openUnder(exhibition.browser, CONDITIONS[4]!);
    await showExample(page, exhibition.gallery.url, { tag: 'sipas-survey', name: 'empty-form' });
    await unfold(page);
    expect((await measure(page)).controls).toBe(111);
    await page.evaluate(() => {
      const root = document.querySelector('sipas-survey')!.shadowRoot!;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        button { min-height: 0 !important; padding: 0 !important }
        h2 { width: 400px }
        .progress { color: #ccc }
        fieldset { height: 60px; overflow: hidden }`);
      root.adoptedStyleSheets.push(sheet);
    });
    const { beyond, cut, small } = await measure(page);
    expect(beyond).toBeGreaterThan(0);
    expect(cut.length).toBeGreaterThanOrEqual(22);
    expect(small).toHaveLength(1);
    const found = await violationsOf(page);
    expect(found.some((one) => one.startsWith('color-contrast'))).toBe(true);
    expect(await ownColors(page)).toContain('#1b2631');
    await page.close();
  });
});
