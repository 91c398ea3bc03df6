import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from './browsers/build-extension.ts';
import { Firefox } from './browsers/firefox.ts';
import { startUnknownPortal, type UnknownPortal } from './picker/unknown-portal.ts';

const EXTENSION_ID = 'soat-tthc@hailong.invalid';
const UUID = '3f1c7a52-6f0e-4d0e-9a53-0d4b7a1c2e02';
const WAIT = { timeout: 30_000 };

// Firefox is the second browser; a machine without it still runs the whole suite in Chromium.
describe.skipIf(!existsSync(process.env.FIREFOX ?? '/usr/bin/firefox-esr'))('in Firefox', () => {
  let portal: UnknownPortal;
  let firefox: Firefox;
  let page: string;
  let panel: string;

  beforeAll(async () => {
    portal = await startUnknownPortal();
    firefox = await Firefox.start({ [EXTENSION_ID]: UUID });
    await firefox.install(buildExtension('firefox', 'e2e'));
    page = await firefox.open(`${portal.url}/viec/1.000656`);
    panel = await firefox.open(`moz-extension://${UUID}/sidepanel.html`, { background: true });
    await firefox.send('browsingContext.activate', { context: page });
  }, 90_000);

  afterAll(async () => {
    await firefox?.close();
    await portal?.close();
  });

  const panelText = (): Promise<string> => firefox.evaluate(panel, 'document.body.innerText');
  const bar = (): Promise<string> =>
    firefox.evaluate(
      page,
      `document.querySelector('hai-long-overlay')?.shadowRoot
        ?.querySelector('.picker-prompt')?.textContent ?? ''`,
    );
  /** Presses the button of these words in the panel, that of the dialog where one is open. */
  const press = (words: string): Promise<boolean> =>
    firefox.evaluate(
      panel,
      `[...(document.querySelector('dialog[open]') ?? document).querySelectorAll('button')]
        .filter((one) => one.textContent === ${JSON.stringify(words)} && !one.disabled)
        .map((one) => one.click()).length > 0`,
    );

  /** A real click on the element of the page with these words. */
  async function clickOn(words: string): Promise<void> {
    const at = await firefox.evaluate<{ x: number; y: number }>(
      page,
      `(() => {
        const all = [...document.querySelectorAll('.o *')];
        const box = all.findLast((one) => one.textContent === ${JSON.stringify(words)})
          .getBoundingClientRect();
        return { x: Math.round(box.left + 8), y: Math.round(box.top + box.height / 2) };
      })()`,
    );
    const actions = [
      { type: 'pointerMove', ...at },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await firefox.send('input.performActions', {
      context: page, actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  async function point(label: string, value: string): Promise<void> {
    expect(await press('Chỉ nhãn')).toBe(true);
    await expect.poll(bar, WAIT).toContain('nhãn');
    await clickOn(label);
    await expect.poll(bar, WAIT).toContain('giá trị');
    await clickOn(value);
    await expect.poll(bar, WAIT).toBe('');
    await expect.poll(panelText, WAIT).toContain(value);
  }

  it('a reader is made by pointing, and the page is checked with it', async () => {
    await expect.poll(panelText, WAIT).toContain('Chưa nhận ra trang này');
    await press('Chỉ chỗ trên trang');
    await expect.poll(panelText, WAIT).toContain('Mục cần chỉ');
    await point('Ký số hồ sơ trên cổng', '1.000656');
    await point('Việc cần làm', 'Đăng ký khai tử');
    await point('Xong trong', '05 ngày làm việc');
    await expect.poll(panelText, WAIT).toContain('đọc được trang đang mở');
    expect(await firefox.evaluate(page, 'window.heard')).toEqual([]);
    expect(await firefox.evaluate(page, 'location.pathname')).toBe('/viec/1.000656');
    await press('Lưu và soát trang này');
    const marks = 'CSS.highlights.size';
    await expect.poll(() => firefox.evaluate(page, marks), WAIT).toBeGreaterThan(0);
    await expect.poll(panelText, WAIT).toContain('Đăng ký khai tử');
    const layers = 'document.querySelectorAll("hai-long-overlay").length';
    expect(await firefox.evaluate(page, layers)).toBe(1);
  });
});
