import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { endsOf, EVERY_EXAMPLE } from '../gallery/every-example.ts';
import { showExample } from '../gallery/show-example.ts';
import { useGallery } from '../gallery/use-gallery.ts';
import { focusNow, type Stop, walk } from './focus.ts';
import { LARGE } from '../large.ts';
import type { ShownExample } from './share.ts';

const KEYS = itemsOf(SIPAS_2017).map(({ key }) => key);
const SURVEY = { tag: 'sipas-survey', name: 'empty-form' };
/** A desk, and a window of 1280 × 1024 at 400 %. */
const WINDOWS = [{ width: 1280, height: 900 }, { width: 320, height: 256 }] as const;
/** A busy machine may take its time. */
const PATIENCE = { timeout: 20_000 };

const exhibition = useGallery();
let page: Page;

afterEach(() => page.close());

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** `npm test` walks through two examples of each element, each in one of the windows. */
const walkedIn = (viewport: (typeof WINDOWS)[number]): ShownExample[] =>
  LARGE ? EVERY_EXAMPLE : endsOf(EVERY_EXAMPLE)[WINDOWS.indexOf(viewport)]!;

describe.each(WINDOWS)('the keyboard alone, $width × $height', (viewport) => {
  it.each(walkedIn(viewport))('every stop of $tag $name is seen, in the order of reading', async (shown) => {
    page = await exhibition.browser.newPage({ viewport });
    await showExample(page, exhibition.gallery.url, shown);
    const stops = await walk(page);
    expect(stops.length).toBe(new Set(stops.map(({ place }) => place)).size);
    expect(stops.filter(isLost)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('the survey has a stop for each question and one for the button', async () => {
    page = await exhibition.browser.newPage({ viewport });
    await showExample(page, exhibition.gallery.url, SURVEY);
    const stops = await walk(page);
    expect(stops.map(({ name }) => name)).toEqual([...KEYS, 'Gửi phiếu']);
  });
});

/** A stop without a ring, with a ring that is hard to see, or with something in front of it. */
function isLost({ ring, contrast, inWindow, covered }: Stop): boolean {
  return ring < 2 || contrast < 3 || !inWindow || covered;
}

describe('a citizen without a mouse', () => {
  it('is led to the first unanswered question, answers, and sends', async () => {
    page = await exhibition.browser.newPage({ viewport: { width: 360, height: 740 } });
    await showExample(page, exhibition.gallery.url, SURVEY);

    // The second question is answered; then straight to the button.
    await press('Tab', 'Tab', 'Space');
    for (let question = 2; question < 22; question += 1) await press('Tab');
    await press('Tab', 'Enter');
    await expect.poll(() => focusNow(page), PATIENCE).toBe('Còn 21 tiêu chí chưa trả lời');

    // Over "send what is answered" to the first link.
    await press('Tab', 'Tab');
    expect(await focusNow(page)).toMatch(/^1\. /u);
    await press('Enter');
    expect(await focusNow(page)).toBe('access.seats');

    // Every question in turn: arrows choose, Tab goes on.
    for (const _ of KEYS) await press('Space', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab');
    const answers = await page.evaluate(() => document.querySelector('sipas-survey')!.answers);
    expect(answers).toEqual(Object.fromEntries(KEYS.map((key) => [key, 4])));
    expect(await focusNow(page)).toBe('Gửi phiếu');
    await press('Enter');
    await expect.poll(() => focusNow(page), PATIENCE).toBe('Phiếu trả lời của Ông/Bà');
  });

  it('is told that an empty form was not sent, and led to the first question', async () => {
    page = await exhibition.browser.newPage({ viewport: { width: 360, height: 740 } });
    await showExample(page, exhibition.gallery.url, SURVEY);
    for (let stop = 0; stop < 23; stop += 1) await press('Tab');
    await press('Enter');
    await expect.poll(() => focusNow(page), PATIENCE).toBe('Phiếu chưa có câu trả lời nào');
    await press('Tab', 'Enter');
    expect(await focusNow(page)).toBe('access.seats');
  });
});
