import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { upgraded } from './upgraded.ts';
import { useDemo } from './use-demo.ts';

const stage = useDemo();

/** Opens the portal as a citizen does, and notes what a strict policy refuses. */
async function openPortal(width: number): Promise<{ page: Page; faults: string[] }> {
  const page = await stage.browser.newPage({ viewport: { width, height: 740 }, locale: 'vi-VN' });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1') faults.push(`request to ${hostname}`);
  });
  await page.goto(stage.demo.portal.url);
  return { page, faults };
}

/** Finds a procedure through search and opens it; gives its code. */
async function chooseProcedure(page: Page): Promise<string> {
  await page.getByRole('searchbox').first().fill('hai quan');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/thu-tuc\?/);
  await page.locator('table.procedures tbody tr a').first().click();
  await page.waitForURL(/\/thu-tuc\/[\d.]+$/);
  await upgraded(page);
  return page.url().split('/').at(-1)!;
}

describe('from a click to a stored row and back to a score', () => {
  it('at 360 px: chooses a procedure, answers 22 criteria, and the row is there', async () => {
    const { page, faults } = await openPortal(360);
    await page.getByText('Chưa có phiếu trả lời nào trong kỳ này').first().waitFor();
    expect(await textOfScore(page)).not.toContain('%');
    const code = await chooseProcedure(page);

    const groups = page.locator('sipas-survey').getByRole('group', { name: /^\d+\./u });
    expect(await groups.count()).toBe(22);
    for (const [index, group] of (await groups.all()).entries()) {
      const label = index % 2 === 0 ? 'Hài lòng' : 'Bình thường';
      await group.getByRole('radio', { name: label, exact: true }).check();
    }
    await page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await page.getByText(/Đã gửi\. Bộ thu nhận đã nhận phiếu lúc .* gồm 22 tiêu chí/u).waitFor();

    const [row, ...more] = stage.demo.stored();
    expect(more).toEqual([]);
    const items = itemsOf(SIPAS_2017).map(({ key }, index) => [key, index % 2 === 0 ? 4 : 3]);
    expect(row).toMatchObject({
      unit: 'H99',
      procedure: code,
      instrument: { id: 'sipas-2017', version: 1 },
      answers: Object.fromEntries(items),
    });
    await page.locator('sipas-score').getByText('50,00%').first().waitFor();
    const score = await textOfScore(page);
    expect(score).toContain('1 phiếu trả lời');
    expect(score).toContain('2640/QĐ-BNV');
    expect(score).toMatch(/khoảng tin cậy 95 %/u);
    expect(score).toContain('không phải Chỉ số SIPAS chính thức');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('at 1280 px by keyboard alone, with some criteria left blank', async () => {
    const before = stage.demo.stored().length;
    const { page, faults } = await openPortal(1280);
    await chooseProcedure(page);
    const first = page.locator('sipas-survey').getByRole('radio').first();
    await tabTo(page, () => first.evaluate((radio) => radio.matches(':focus')));
    await page.keyboard.press('Space');
    for (let level = 1; level < 5; level += 1) await page.keyboard.press('ArrowDown');
    const send = page.getByRole('button', { name: 'Gửi phiếu' });
    await tabTo(page, () => send.evaluate((button) => button.matches(':focus')));
    await page.keyboard.press('Enter');
    const sendAnswered = page.getByRole('button', { name: 'Gửi các câu đã trả lời' });
    await sendAnswered.waitFor();
    expect(stage.demo.stored()).toHaveLength(before);
    await tabTo(page, () => sendAnswered.evaluate((button) => button.matches(':focus')));
    await page.keyboard.press('Enter');
    await page.getByText(/gồm 1 tiêu chí/u).waitFor();
    const added = stage.demo.stored().slice(before);
    expect(added.map(({ answers }) => answers)).toEqual([{ 'access.seats': 5 }]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps the answers of a bad line and sends them once when the page is opened again', async () => {
    const before = stage.demo.stored().length;
    const { page } = await openPortal(360);
    await chooseProcedure(page);
    await page.route('**/v1/responses', (route) => route.abort());
    await page.locator('sipas-survey').getByRole('radio', { name: 'Rất hài lòng' }).first().check();
    await page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await page.getByRole('button', { name: 'Gửi các câu đã trả lời' }).click();
    await page.getByText('Chưa gửi được – phiếu đã lưu trên máy này và sẽ tự gửi lại').waitFor();
    expect(stage.demo.stored()).toHaveLength(before);
    await page.unroute('**/v1/responses');
    await page.reload();
    await page.getByText(/Phiếu trả lời trước đây đã gửi xong/u).waitFor();
    expect(stage.demo.stored()).toHaveLength(before + 1);
    await page.close();
  });
});

function textOfScore(page: Page): Promise<string> {
  return page.locator('sipas-score [part="frame"]').innerText();
}

/** Presses Tab until the goal has the focus; a goal that is never reached is a failure. */
async function tabTo(page: Page, reached: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('120 presses of Tab did not reach the goal');
}
