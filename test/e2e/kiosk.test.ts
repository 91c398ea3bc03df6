import { chromium, type Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import { getChromium } from '../find-chromium.ts';
import { seededRandom } from '../seeded-random.ts';
import { CHROMIUM_ARGUMENTS } from './browsers/launch.ts';
import { useDemo } from './use-demo.ts';

const VISITS = 30;
const SEED = 20_261_122;
const KEYS = itemsOf(RATING_2025).map(({ key }) => key);
const WORDS = RATING_2025.scale.levels.map(({ label }) => label.vi);
const NOTHING_UNSENT = 'Trên máy này không còn phiếu nào chưa gửi.';

// Playwright turns the cache for back and forward off; here it is what is tested.
const stage = useDemo(() =>
  chromium.launch({
    executablePath: getChromium(),
    args: CHROMIUM_ARGUMENTS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  }),
);

const faults: string[] = [];
beforeEach(() => void faults.splice(0));

/** The screen of a counter, upright, and what a strict policy refuses there. */
async function openKiosk(): Promise<Page> {
  const context = await stage.browser.newContext({
    viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'vi-VN',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/u.test(message.text())) {
      faults.push(message.text());
    }
  });
  await page.goto(`${stage.demo.portal.url}/tai-quay`);
  await page.getByRole('button', { name: 'Gửi phiếu' }).waitFor();
  return page;
}

/** Answers every criterion and sends. */
async function answer(page: Page, levels: readonly number[]): Promise<void> {
  const groups = page.getByRole('group', { name: /^\d+\./u });
  for (const [index, level] of levels.entries()) {
    const name = WORDS[level - 1]!;
    await groups.nth(index).getByRole('radio', { name, exact: true }).check();
  }
  await page.getByRole('button', { name: 'Gửi phiếu' }).click();
  await page.getByText('Cảm ơn Ông/Bà đã trả lời').waitFor();
}

async function visit(page: Page, levels: readonly number[]): Promise<void> {
  await answer(page, levels);
  await page.getByRole('button', { name: 'Xong, xóa màn hình' }).click();
  await expectEmpty(page);
}

async function expectEmpty(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gửi phiếu' }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await page.getByRole('textbox').inputValue()).toBe('');
}

const queueOf = (page: Page): Promise<string> => page.locator('sipas-kiosk .queue').innerText();

/** Everything that a browser keeps for this origin. */
function storageOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
}

function answersOf(levels: readonly number[]): Record<string, number> {
  return Object.fromEntries(levels.map((level, index) => [KEYS[index]!, level]));
}

describe('a counter', () => {
  it(`is without a line for ${VISITS} citizens, and then brings ${VISITS} rows, none twice`, async () => {
    const random = seededRandom(SEED);
    const given = Array.from({ length: VISITS }, () => KEYS.map(() => 1 + Math.floor(random() * 5)));
    const page = await openKiosk();
    expect(await queueOf(page)).toContain(NOTHING_UNSENT);
    await page.context().setOffline(true);
    for (const [index, levels] of given.entries()) {
      await visit(page, levels);
      expect(await queueOf(page)).toContain(`Trên máy này có ${index + 1} phiếu chưa gửi, đã được lưu`);
    }
    expect(stage.demo.stored()).toEqual([]);
    expect(await storageOf(page)).toEqual({
      local: [], session: [], cookie: '', caches: [], databases: ['hailong'],
    });

    await page.context().setOffline(false);
    await page.getByText(NOTHING_UNSENT).waitFor();
    const rows = stage.demo.stored();
    expect(new Set(rows.map(({ id }) => id)).size).toBe(VISITS);
    expect(rows).toHaveLength(VISITS);
    const text = (each: unknown): string => JSON.stringify(each);
    const answers = rows.map((row) => text(sorted(row.answers as Record<string, number>))).toSorted();
    expect(answers).toEqual(given.map((levels) => text(sorted(answersOf(levels)))).toSorted());
    await expectEmpty(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('keeps what is unsent when the page is closed, and sends it the next morning', async () => {
    const before = stage.demo.stored().length;
    const page = await openKiosk();
    await page.context().setOffline(true);
    for (const level of [1, 3, 5]) await visit(page, KEYS.map(() => level));
    await page.close();
    await page.context().setOffline(false);
    expect(stage.demo.stored()).toHaveLength(before);
    const next = await page.context().newPage();
    await next.goto(`${stage.demo.portal.url}/tai-quay`);
    await expect.poll(() => stage.demo.stored().length, { timeout: 20_000 }).toBe(before + 3);
    await next.getByText(NOTHING_UNSENT).waitFor();
    await expectEmpty(next);
    await next.context().close();
  });

  it('shows nothing of the last citizen when somebody goes back', async () => {
    const page = await openKiosk();
    await page.evaluate(() => {
      const shown: boolean[] = [];
      Object.assign(globalThis, { shown });
      addEventListener('pageshow', ({ persisted }) => shown.push(persisted));
    });
    await page.getByRole('radio', { name: 'Không hài lòng', exact: true }).first().check();
    await page.getByRole('textbox').fill('Đi lại nhiều lần');
    await page.goto(`${stage.demo.portal.url}/gioi-thieu`);
    // A page from the cache is not loaded again: there is no event of that name to wait for.
    await page.goBack({ waitUntil: 'commit' });
    // True only where the very same page came back.
    const shown = (): unknown => page.evaluate(() => (globalThis as { shown?: boolean[] }).shown);
    await expect.poll(shown).toEqual([true]);
    await expectEmpty(page);
    expect(await page.content()).not.toContain('Đi lại nhiều lần');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows nothing of the last citizen when the page is loaded again', async () => {
    const page = await openKiosk();
    await page.getByRole('radio', { name: 'Hài lòng', exact: true }).first().check();
    await page.getByRole('textbox').fill('Đi lại nhiều lần');
    await page.reload();
    await expectEmpty(page);
    expect(await page.content()).not.toContain('Đi lại nhiều lần');
    await page.context().close();
  });

  it('warns by itself after 40 seconds, is stopped by a touch, and is empty within 60', async () => {
    const page = await openKiosk();
    await page.clock.install();
    await page.reload();
    await page.getByRole('radio', { name: 'Hài lòng', exact: true }).first().check();
    await page.clock.fastForward(40_000);
    const question = page.getByRole('alertdialog', { name: /^Ông\/Bà còn đang trả\slời không\?$/u });
    await question.waitFor();
    expect(await question.getByRole('timer').innerText()).toMatch(/^\d+ giây$/u);
    await page.touchscreen.tap(540, 30);
    await question.waitFor({ state: 'hidden' });
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    await page.clock.fastForward(40_000);
    await question.waitFor();
    await page.keyboard.press('Shift');
    await question.waitFor({ state: 'hidden' });
    await page.clock.fastForward(40_000);
    await question.waitFor();
    await page.clock.fastForward(20_000);
    await question.waitFor({ state: 'hidden' });
    await expectEmpty(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** Keys in the order in which the collector writes them. */
function sorted(answers: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
