import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../browsers/build-extension.ts';
import { Firefox } from '../browsers/firefox.ts';
import { servePages } from './serve-pages.ts';

const EXTENSION_ID = 'soat-tthc@hailong.invalid';
const UUID = '3f1c7a52-6f0e-4d0e-9a53-0d4b7a1c2e01';
const WAIT = { timeout: 30_000 };
const NUMBER = 'Không đạt – Số quyết định';

const ROOT = "document.querySelector('hai-long-overlay')?.shadowRoot";
const MARKERS = `${ROOT}?.querySelectorAll('.marker').length ?? 0`;
const CARD = `${ROOT}?.querySelector('.card')?.innerText ?? null`;
const FOCUSED = `${ROOT}?.activeElement?.getAttribute('aria-label')`;
const pointOf = (name: string): string => `(() => {
  const marker = ${ROOT}.querySelector('[aria-label^="${name}"]');
  const { x, y, width, height } = marker.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})()`;

// Firefox is the second browser; a machine without it still runs the whole suite in Chromium.
describe.skipIf(!existsSync(process.env.FIREFOX ?? '/usr/bin/firefox-esr'))('in Firefox', () => {
  let pages: Awaited<ReturnType<typeof servePages>>;
  let firefox: Firefox;
  let tab: string;

  beforeAll(async () => {
    pages = await servePages();
    firefox = await Firefox.start({ [EXTENSION_ID]: UUID });
    await firefox.install(buildExtension('firefox', 'e2e'));
  }, 90_000);

  afterAll(async () => {
    await firefox?.close();
    pages?.close();
  });

  const card = (): Promise<string | null> => firefox.evaluate(tab, CARD);
  const open = async (path: string): Promise<void> => {
    tab = await firefox.open(`${pages.url}${path}`);
    await expect.poll(() => firefox.evaluate<number>(tab, MARKERS), WAIT).toBeGreaterThan(0);
  };
  const point = async (name: string, press = false): Promise<void> =>
    firefox.point(tab, await firefox.evaluate(tab, pointOf(name)), press);

  it('a card comes with the pointer and goes with it', async () => {
    await open('/chi-tiet');
    await point(NUMBER);
    await expect.poll(card, WAIT).toContain('Điều 15 Nghị định số 63/2010/NĐ-CP');
    expect(await card()).toContain('Thay bằng số, ký hiệu');
    await firefox.point(tab, { x: 1200, y: 600 });
    await expect.poll(card, WAIT).toBeNull();
  });

  it('opens by a press and stays until the next', async () => {
    await point(NUMBER, true);
    await expect.poll(card, WAIT).toContain('Căn cứ');
    await firefox.point(tab, { x: 1200, y: 600 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await card()).toContain('Căn cứ');
    await firefox.point(tab, { x: 1200, y: 600 }, true);
    await expect.poll(card, WAIT).toBeNull();
  });

  it('has a card in which axe finds nothing', async () => {
    await point(NUMBER, true);
    await expect.poll(card, WAIT).toContain('Căn cứ');
    await firefox.evaluate(tab, `(() => { ${axe.source} })()`);
    const inCard = "{ fromShadowDom: ['hai-long-overlay', '.card'] }";
    const found = await firefox.evaluate<{ passes: number; violations: string[] }>(
      tab,
      `axe.run(${inCard}).then(({ passes, violations }) => ({
        passes: passes.length,
        violations: violations.map(({ id, nodes }) => id + ': ' + nodes[0].html),
      }))`,
    );
    expect(found.violations).toEqual([]);
    expect(found.passes).toBeGreaterThan(0);
    await firefox.point(tab, { x: 1200, y: 600 }, true);
    await expect.poll(card, WAIT).toBeNull();
  });

  it('opens and closes by the keyboard, and the focus comes back', async () => {
    await open('/chi-tiet');
    await firefox.press(tab, 'Tab', 'End', 'Home', 'ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(card, WAIT).toContain('Căn cứ');
    await firefox.press(tab, 'Escape');
    expect(await card()).toBeNull();
    expect(await firefox.evaluate(tab, FOCUSED)).toContain(NUMBER);
  });

  it.each([
    ['a policy that allows nothing', '/chat-che'],
    ['styles and scripts that spoil', '/pha'],
  ])('looks as it should under %s', async (_what, path) => {
    await open(path);
    await point(NUMBER, true);
    await expect.poll(card, WAIT).toContain('Căn cứ');
    const look = `(() => {
      const { display, position, fontSize } = getComputedStyle(${ROOT}.querySelector('.card'));
      return [display, position, fontSize, document.querySelectorAll('hai-long-overlay').length];
    })()`;
    expect(await firefox.evaluate(tab, look)).toEqual(['block', 'absolute', '15px', 1]);
  });

  it('the end of a long list is one key away', async () => {
    await open('/danh-sach');
    await firefox.press(tab, 'Tab', 'End');
    await expect.poll(() => firefox.evaluate(tab, FOCUSED), WAIT).toContain('1.000299');
    await firefox.press(tab, 'ArrowUp', 'Enter');
    await expect.poll(card, WAIT).toContain('1.000299');
  });

  it('a frame of the same site has its marks on the one layer', async () => {
    await open('/khung');
    const painted = '[...frames[0].CSS.highlights].map(([name, marks]) => [name, marks.size])';
    const marks = Object.fromEntries(await firefox.evaluate<[string, number][]>(tab, painted));
    expect(marks).toMatchObject({ 'hai-long-failed': 4, 'hai-long-passed': 3 });
    await firefox.evaluate(tab, 'void scrollTo(0, 700)');
    await firefox.evaluate(tab, 'void frames[0].scrollTo(0, 10_000)');
    const fee = '[aria-label^="Không đạt – Phí, lệ phí"]:not([hidden])';
    const shown = `${ROOT}.querySelector('${fee}') !== null`;
    await expect.poll(() => firefox.evaluate(tab, shown), WAIT).toBe(true);
    await point('Không đạt – Phí, lệ phí', true);
    await expect.poll(card, WAIT).toContain('Căn cứ');
    const overlays = 'document.querySelectorAll("hai-long-overlay").length';
    expect(await firefox.evaluate(tab, overlays)).toBe(1);
  });
});
