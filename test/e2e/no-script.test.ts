import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { useDemo } from './use-demo.ts';

const PROCEDURE = '/thu-tuc/1.001193';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Where pictures for a person go, when `PICTURES` names a folder. */
const PICTURES = process.env['PICTURES'];

const stage = useDemo();

/** A phone of 360 pixels whose browser runs no script. */
async function openPhone(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const viewport = { width: 360, height: 740 };
  const page = await stage.browser.newPage({ javaScriptEnabled: false, viewport, colorScheme, locale: 'vi-VN' });
  await page.goto(stage.demo.portal.url + PROCEDURE);
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

/** A collector asks back about a form that comes within three seconds: no person is that fast. */
const asLongAsAPerson = (page: Page) => page.waitForTimeout(3000);

const groupsOf = (page: Page) => page.getByRole('group', { name: /^\d+\./u });
const send = (page: Page) => page.getByRole('button', { name: 'Gửi phiếu' }).click();

/** Answers every criterion; every second one is "Hài lòng". */
async function answerAll(page: Page): Promise<void> {
  for (const [index, group] of (await groupsOf(page).all()).entries()) {
    const label = index % 2 === 0 ? 'Hài lòng' : 'Bình thường';
    await group.getByRole('radio', { name: label, exact: true }).check();
  }
}

describe('the survey with JavaScript off, at 360 px', () => {
  it('asks the 22 criteria in the page of the portal and is stored once', async () => {
    const page = await openPhone();
    expect(await groupsOf(page).count()).toBe(22);
    for (const radio of await page.locator('sipas-survey fieldset label').all()) {
      expect((await radio.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    await picture(page, 'no-script-form');
    await answerAll(page);
    await asLongAsAPerson(page);
    await send(page);
    await page.getByRole('heading', { name: 'Cảm ơn Ông/Bà, phiếu đã được nhận' }).waitFor();
    expect(await page.locator('main').innerText()).toMatch(/gồm 22 tiêu chí\.\s+Mã phiếu: [0-9a-f-]{36}/u);
    await picture(page, 'no-script-thanks');
    const items = itemsOf(SIPAS_2017).map(({ key }, index) => [key, index % 2 === 0 ? 4 : 3]);
    const [row, ...more] = stage.demo.stored();
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      unit: 'H99', procedure: '1.001193', answers: Object.fromEntries(items),
    });
    await page.reload();
    await page.goBack();
    await send(page);
    await page.getByRole('heading', { name: 'Cảm ơn Ông/Bà' }).waitFor();
    expect(stage.demo.stored()).toHaveLength(1);
    await page.getByRole('link', { name: 'Về trang của cổng' }).click();
    expect(page.url()).toBe(stage.demo.portal.url + PROCEDURE);
    await page.close();
  });

  it('comes back as a page that says what is wrong, and goes out mended', async () => {
    const before = stage.demo.stored().length;
    const page = await openPhone();
    await send(page);
    await page.getByRole('heading', { name: 'Chưa nhận được phiếu' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Phiếu chưa có câu trả lời nào.');
    expect(stage.demo.stored()).toHaveLength(before);
    await picture(page, 'no-script-refused');
    expect(await groupsOf(page).count()).toBe(22);
    await groupsOf(page).first().getByRole('radio', { name: 'Rất hài lòng' }).check();
    await send(page);
    await page.getByText('gồm 1 tiêu chí').waitFor();
    expect(stage.demo.stored().slice(before).map(({ answers }) => answers)).toEqual([{ 'access.seats': 5 }]);
    await page.close();
  });

  it('is answered by keyboard alone', async () => {
    const before = stage.demo.stored().length;
    const page = await openPhone();
    await page.locator('sipas-survey input[type="radio"]').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    for (let group = 1; group < 22; group += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await asLongAsAPerson(page);
    await page.keyboard.press('Enter');
    await page.getByText('gồm 1 tiêu chí').waitFor();
    expect(stage.demo.stored().slice(before).map(({ answers }) => answers)).toEqual([{ 'access.seats': 2 }]);
    await page.close();
  });

  it('scrolls in one direction only, in the portal and at the collector', async () => {
    // The same pages without any script of ours; a script is needed to measure.
    const page = await stage.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.route('**/hailong.min.js', (route) => route.abort());
    await page.goto(stage.demo.portal.url + PROCEDURE);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await send(page);
    await page.getByRole('heading', { name: 'Chưa nhận được phiếu' }).waitFor();
    expect(await width()).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has pages at the collector that pass axe (%s)', async (colorScheme) => {
    const page = await stage.browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
    await page.route('**/hailong.min.js', (route) => route.abort());
    await page.goto(stage.demo.portal.url + PROCEDURE);
    await send(page);
    await page.getByRole('heading', { name: 'Chưa nhận được phiếu' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await picture(page, `collector-refused-${colorScheme}`);
    await groupsOf(page).first().getByRole('radio', { name: 'Hài lòng', exact: true }).check();
    await send(page);
    await page.getByText('gồm 1 tiêu chí').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await picture(page, `collector-thanks-${colorScheme}`);
    await page.close();
  });

  it('passes axe in the page of the portal', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.route('**/hailong.min.js', (route) => route.abort());
    await page.goto(stage.demo.portal.url + PROCEDURE);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});

describe('the same page when the script comes late', () => {
  it('keeps what was ticked and the place, and sends it once', async () => {
    const before = stage.demo.stored().length;
    const page = await stage.browser.newPage({ viewport: { width: 360, height: 740 } });
    let come!: () => void;
    const late = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/hailong.min.js', (route) => late.then(() => route.continue()));
    await page.goto(stage.demo.portal.url + PROCEDURE, { waitUntil: 'commit' });
    const radio = groupsOf(page).nth(7).getByRole('radio', { name: 'Hài lòng', exact: true });
    await radio.check();
    const top = () => groupsOf(page).nth(7).evaluate((group) => group.getBoundingClientRect().top);
    const seenAt = await top();
    come();
    await page.waitForFunction(() => document.querySelector('sipas-survey')?.shadowRoot?.querySelector('form'));
    await expect.poll(() => page.evaluate(() =>
      (document.querySelector('sipas-survey')!.shadowRoot!.activeElement as HTMLInputElement | null)?.value,
    )).toBe('4');
    expect(await groupsOf(page).count()).toBe(22);
    expect(await radio.isChecked()).toBe(true);
    expect(Math.abs((await top()) - seenAt)).toBeLessThanOrEqual(2);
    await page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await page.getByRole('button', { name: 'Gửi các câu đã trả lời' }).click();
    await page.getByText(/gồm 1 tiêu chí/u).waitFor();
    expect(stage.demo.stored().slice(before).map(({ answers }) => answers)).toEqual([
      { 'procedure.fee-as-prescribed': 4 },
    ]);
    await page.close();
  });
});

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  });
}
