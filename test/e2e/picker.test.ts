import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from './browsers/build-extension.ts';
import { type ExtensionBrowser, startChromium } from './browsers/chromium.ts';
import { startUnknownPortal, type UnknownPortal } from './picker/unknown-portal.ts';

const WAIT = { timeout: 20_000 };

let portal: UnknownPortal;
let browser: ExtensionBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  portal = await startUnknownPortal();
  browser = await startChromium(buildExtension('chrome', 'e2e'));
  panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  await panel.getByRole('button', { name: 'Đã hiểu' }).click();
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 900, height: 700 });
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

const dialog = () => panel.locator('dialog[open]');
const panelText = (): Promise<string> => panel.locator('main').innerText();
const press = (name: string): Promise<void> =>
  dialog().getByRole('button', { name, exact: true }).click();
const bar = (): Promise<string> =>
  page.evaluate(() => {
    const layer = document.querySelector('hai-long-overlay')?.shadowRoot;
    return layer?.querySelector('.picker-prompt')?.textContent ?? '';
  });
const heard = (): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** Opens a page and waits until the panel says that nobody knows it. */
async function openUnknown(path: string): Promise<void> {
  await page.bringToFront();
  await page.goto(`${portal.url}${path}`);
  await expect.poll(panelText, WAIT).toContain('Chưa nhận ra trang này');
}

async function openDialog(): Promise<void> {
  await panel.locator('.notice').getByRole('button', { name: 'Chỉ chỗ trên trang' }).click();
  await dialog().waitFor();
}

async function choose(field: string): Promise<void> {
  await dialog().locator('select').selectOption({ label: field });
}

/** Points at two places with the mouse. */
async function point(field: string, label: string, value: string): Promise<void> {
  await choose(field);
  await press('Chỉ nhãn');
  await expect.poll(bar, WAIT).toContain('nhãn');
  await clickOn(label);
  await expect.poll(bar, WAIT).toContain('giá trị');
  await clickOn(value);
  await expect.poll(() => pointed(field), WAIT).toContain(value);
}

async function clickOn(words: string, root: Page | FrameLocator = page): Promise<void> {
  const box = await root.getByText(words, { exact: true }).first().boundingBox();
  if (!box) throw new Error(`${words} is not drawn`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
}

const pointed = async (field: string): Promise<string> => {
  const item = dialog()
    .locator('.pointed > li')
    .filter({ has: panel.getByText(field, { exact: true }) });
  return (await item.count()) > 0 ? item.innerText() : '';
};

/** Every change of the page's own nodes from now on, as far as it is not our element. */
async function watchNodes(): Promise<void> {
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map((node) => node.nodeName);
        if (target.nodeName === 'HAI-LONG-OVERLAY') continue;
        if (nodes.length === 0 || nodes.some((name) => name !== 'HAI-LONG-OVERLAY'))
          changes.push(`${type} ${target.nodeName} ${nodes.join()}`);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}
const changes = (): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { changes: string[] }).changes);
const overlays = (): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('hai-long-overlay').length);

async function findViolations(): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.evaluate(axe.source);
    found.push(
      ...(await panel.evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof axe };
        const { violations } = await inPage.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      })),
    );
  }
  await panel.emulateMedia({ colorScheme: 'light' });
  return found;
}

describe('by mouse, on the page of a procedure that nobody knows', () => {
  it('three fields are pointed at, and each is shown as it will be read', async () => {
    await openUnknown('/viec/1.001193');
    await watchNodes();
    await openDialog();
    await point('Mã thủ tục', 'Ký số hồ sơ trên cổng', '1.001193');
    expect(await pointed('Mã thủ tục')).toMatch(/mã quốc gia 1\.001193[^]*Tìm lại theo nhãn/);
    await point('Tên thủ tục', 'Việc cần làm', 'Đăng ký khai sinh');
    await point('Thời hạn giải quyết', 'Xong trong', '15');
    await expect.poll(() => dialog().innerText(), WAIT).toContain('đọc được trang đang mở');
    expect(await findViolations()).toEqual([]);
  });

  it('the page heard nothing, and has one element more while something is pointed at', async () => {
    await choose('Phí, lệ phí');
    await press('Chỉ nhãn');
    await expect.poll(bar, WAIT).toContain('Phí, lệ phí');
    expect(await overlays()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(bar, WAIT).toBe('');
    await expect.poll(() => dialog().innerText(), WAIT).toContain('Đã thôi');
    expect(await heard()).toEqual([]);
    expect(await changes()).toEqual([]);
    expect(page.url()).toContain('/viec/1.001193');
  });

  it('the findings of the page are there when the reader is saved', async () => {
    await press('Lưu và soát trang này');
    await expect.poll(panelText, WAIT).toContain('Đăng ký khai sinh');
    await expect.poll(panelText, WAIT).toMatch(/Không đạt|Chưa rõ/);
    await expect.poll(overlays, WAIT).toBe(1);
    expect(await panel.locator('dialog[open]').count()).toBe(0);
  });

  it('another procedure of that portal is read by it', async () => {
    await page.goto(`${portal.url}/viec/1.000656`);
    await expect.poll(panelText, WAIT).toContain('Đăng ký khai tử');
    await page.goto(`${portal.url}/viec/1.001193`);
    await expect.poll(panelText, WAIT).toContain('Đăng ký khai sinh');
  });

  it('a field that was not found is added to it, on the layer that carries the marks', async () => {
    await panel.locator('.unread').getByRole('button', { name: 'Chỉ chỗ trên trang' }).click();
    await expect.poll(() => dialog().innerText(), WAIT).toContain('Đang bổ sung cho bộ đọc');
    await choose('Phí, lệ phí');
    await press('Chỉ nhãn');
    await expect.poll(bar, WAIT).toContain('nhãn');
    expect(await overlays()).toBe(1);
    await clickOn('Tiền phải nộp');
    await expect.poll(bar, WAIT).toContain('giá trị');
    await clickOn('Không');
    await expect.poll(() => pointed('Phí, lệ phí'), WAIT).toContain('theo nhãn');
    await expect.poll(() => dialog().innerText(), WAIT).toContain('đọc được trang đang mở');
    await press('Lưu và soát trang này');
    await expect
      .poll(() => panel.locator('.unread').innerText(), WAIT)
      .not.toContain('Phí, lệ phí');
    expect(await panelText()).toContain('Đăng ký khai sinh');
    expect(await panel.locator('.adapters li').count()).toBe(1);
  });
});

describe('on pages that are built otherwise', () => {
  const close = (): Promise<void> => press('Đóng');

  it('a label and its value in one text are told apart, also by selecting the value', async () => {
    await openUnknown('/lien');
    await openDialog();
    await choose('Mã thủ tục');
    await press('Chỉ nhãn');
    const line = 'Ký số hồ sơ trên cổng: 1.000656';
    await expect.poll(bar, WAIT).toContain('nhãn');
    await clickOn(line);
    await expect.poll(bar, WAIT).toContain('giá trị');
    await clickOn(line);
    await expect.poll(() => pointed('Mã thủ tục'), WAIT).toMatch(/trên cổng\n[^]*\n1\.000656\n/);

    await choose('Thời hạn giải quyết');
    await press('Chỉ nhãn');
    await expect.poll(bar, WAIT).toContain('nhãn');
    await clickOn('Xong trong: 05 ngày làm việc, kể từ ngày nhận đủ giấy tờ');
    await expect.poll(bar, WAIT).toContain('giá trị');
    await select('05 ngày làm việc');
    await expect
      .poll(() => pointed('Thời hạn giải quyết'), WAIT)
      .toMatch(/Xong trong\n[^]*5 ngày làm việc[^]*theo nhãn/);
    expect(await heard()).toEqual([]);
  });

  it('what has no label is found by a short name of its element', async () => {
    await choose('Phí, lệ phí');
    await press('Mục này không có nhãn');
    await expect.poll(bar, WAIT).toContain('chỗ ghi');
    await clickOn('8.000 đồng');
    await expect.poll(() => pointed('Phí, lệ phí'), WAIT).toContain('theo tên phần tử');
    await close();
  });

  it('a frame of the same site is pointed into', async () => {
    await openUnknown('/khung');
    await openDialog();
    await choose('Mã thủ tục');
    await press('Chỉ nhãn');
    await expect.poll(bar, WAIT).toContain('nhãn');
    const frame = page.frameLocator('iframe');
    await clickOn('Ký số hồ sơ trên cổng', frame);
    await expect.poll(bar, WAIT).toContain('giá trị');
    await clickOn('1.000656', frame);
    await expect.poll(() => pointed('Mã thủ tục'), WAIT).toContain('theo nhãn');
    const inside = page.frames().find((one) => one.url().endsWith('/trong'))!;
    expect(await inside.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(
      [],
    );
    await close();
  });

  it('what the page does by itself goes its way, and a page that is left is told', async () => {
    await openUnknown('/viec/2.000635x');
    await openDialog();
    await press('Chỉ nhãn');
    await expect.poll(bar, WAIT).toContain('nhãn');
    await page.evaluate(() => document.body.click());
    expect(await heard()).toEqual(['click']);
    expect(await bar()).toContain('nhãn');
    await page.reload();
    await expect.poll(() => dialog().innerText(), WAIT).toContain('Trang đã được tải lại');
    await close();
  });

  /** Selects words of the page with the mouse, from their first letter to their last. */
  async function select(words: string): Promise<void> {
    const { left, right, y } = await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, 4);
      while (walker.nextNode()) {
        const at = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        const box = range.getBoundingClientRect();
        return { left: box.left, right: box.right, y: box.top + box.height / 2 };
      }
      throw new Error(`no ${wanted}`);
    }, words);
    await page.mouse.move(left + 1, y);
    await page.mouse.down();
    await page.mouse.move(right - 1, y, { steps: 5 });
    await page.mouse.up();
  }
});

describe('by keyboard alone, on a list that nobody knows', () => {
  /** Walks with the arrow keys until these words would be taken, and takes them. */
  async function walkTo(words: string): Promise<void> {
    for (let step = 0; step < 30; step += 1) {
      if ((await candidate()) === words) return page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`no way to ${words}`);
  }
  const candidate = (): Promise<string> =>
    page.evaluate(() => {
      const layer = document.querySelector('hai-long-overlay')?.shadowRoot;
      return layer?.querySelector('.picker-words')?.textContent ?? '';
    });
  /** Tab until the focus is on something of this name. */
  async function tabTo(name: string): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      const here = await panel.evaluate(() => {
        const { activeElement: one } = document;
        return one?.closest('label')?.textContent ?? one?.textContent ?? '';
      });
      if (here.trim() === name) return;
      await panel.keyboard.press('Tab');
    }
    throw new Error(`no ${name} to tab to`);
  }
  /** The keys of a person that presses F6 between panel and page. */
  async function pointByKeys(head: string, cell: string): Promise<void> {
    await tabTo('Chỉ tên cột');
    await panel.keyboard.press('Enter');
    await expect.poll(bar, WAIT).toContain('tên của cột');
    await walkTo(head);
    await expect.poll(bar, WAIT).toContain('một ô của cột');
    await walkTo(cell);
    await expect.poll(() => dialog().innerText(), WAIT).toContain(`${head}\n`);
  }

  it('columns are pointed at, the reader is saved, and the list is checked', async () => {
    await openUnknown('/');
    await watchNodes();
    await panel.locator('body').press('Tab');
    await tabTo('Chỉ chỗ trên trang');
    await panel.keyboard.press('Enter');
    await dialog().waitFor();
    await tabTo('Trang của một thủ tục');
    await panel.keyboard.press('ArrowDown');
    await pointByKeys('Việc cần làm', 'Đăng ký khai sinh');
    await expect
      .poll(() => dialog().innerText(), WAIT)
      .toContain('chỉ cột tên và ít nhất một cột nữa');
    await pointByKeys('Ký số', 'HT-01');
    await expect.poll(() => dialog().innerText(), WAIT).toContain('đọc được 3 thủ tục');
    expect(await heard()).toEqual([]);
    expect(await changes()).toEqual([]);
    await tabTo('Lưu và soát trang này');
    await panel.keyboard.press('Enter');
    await expect.poll(panelText, WAIT).toContain('Cấp bản sao trích lục hộ tịch');
  });
});

describe('the reader that was made', () => {
  it('is listed with its site, passes the import again as a file, and can be removed', async () => {
    await panel.locator('details.adapters > summary').click();
    const own = panel.locator('.adapters li');
    expect(await own.innerText()).toContain('Bộ đọc 127.0.0.1');
    await panel
      .locator('.adapters select')
      .selectOption({ label: await own.locator('b').innerText() });
    const download = panel.waitForEvent('download');
    await panel.locator('.adapters').getByRole('button', { name: 'Tải về' }).click();
    const file = await (await download).path();
    await panel
      .locator('.adapters')
      .getByRole('button', { name: /^Gỡ bỏ/ })
      .click();
    await expect.poll(() => own.count(), WAIT).toBe(0);
    await expect.poll(panelText, WAIT).toContain('Chưa nhận ra trang này');
    await panel.locator('.adapters input[type=file]').setInputFiles(file);
    await expect.poll(() => own.count(), WAIT).toBe(1);
    await expect.poll(panelText, WAIT).toContain('Cấp bản sao trích lục hộ tịch');
    await panel
      .locator('.adapters')
      .getByRole('button', { name: /^Gỡ bỏ/ })
      .click();
    await expect.poll(panelText, WAIT).toContain('Chưa nhận ra trang này');
  });
});
