import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../../demo/portal/start-portal.ts';
import { demoPortal } from '../../../extension/adapters/demo-portal.data.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { startChromiumOfficial } from './chromium-official.ts';
import { startFirefoxOfficial } from './firefox-official.ts';
import type { OfficialBrowser } from './official-browser.ts';
import { allWords, clickOn, find, type Point, typeInto, violationsIn, wordsOf } from './surface.ts';

// The way of an official, from the installation to giving the portal back, with the extension as
// it is published: the same steps in both browsers.

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const BROWSERS = [
  { name: 'Chromium', missing: false, build: 'chrome', start: startChromiumOfficial },
  { name: 'Firefox', missing: !existsSync(FIREFOX), build: 'firefox', start: startFirefoxOfficial },
] as const;
/** A busy machine may take its time. */
const WAIT = { timeout: 30_000 };
const COLLECTOR = 'http://127.0.0.1:65500';
const DETAIL = '/thu-tuc/1.001193';
const SPA = '/quoc-gia/thu-tuc-hanh-chinh';
const MARKS = 'Object.fromEntries([...CSS.highlights].map(([name, marks]) => [name, marks.size]))';

const absent = BROWSERS.filter(({ missing }) => missing).map(({ name }) => name);
if (absent.length > 0) console.log(`skipped: no ${absent.join(', ')}`);

describe.each(BROWSERS.filter(({ missing }) => !missing))('an official with $name', ({ build, start }) => {
  let portal: Portal;
  let official: OfficialBrowser;
  let asked: string[] | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'hai-long-adapter-'));

  beforeAll(async () => {
    portal = await startPortal({ port: 0, host: '127.0.0.1', collector: COLLECTOR });
    official = await start(buildExtension(build, 'production'));
  }, 90_000);
  afterAll(async () => {
    if (!asked) await official?.end();
    await portal?.close();
    rmSync(folder, { recursive: true });
  });

  const open = (path: string): Promise<void> => official.page.open(`${portal.url}${path}`);
  const marks = (): Promise<Record<string, number>> => official.page.evaluate(MARKS);
  const said = (): Promise<string> => wordsOf(official.panel, 'main');
  const press = (words: string): Promise<void> => clickOn(official.panel, find('button', words));
  const shown = (): Promise<string[]> => allWords(official.panel, '.procedure h3');
  const granted = (): Promise<string[]> =>
    official.panel.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');

  it('has granted nothing by installing, and no page is read', async () => {
    await open(DETAIL);
    await expect.poll(said, WAIT).toContain('Bắt đầu trong ba bước');
    expect(await granted()).toEqual([]);
    expect(await marks()).toEqual({});
    expect(await official.page.evaluate('document.querySelector("hai-long-overlay")')).toBeNull();
  });

  it('reads a page by the toolbar button; it gains one element and no changed word', async () => {
    await official.page.evaluate(`(() => {
      globalThis.changes = [];
      new MutationObserver((records) => changes.push(...records.map(({ type, target, addedNodes }) =>
        [type, target.nodeName, ...[...addedNodes].map(({ nodeName }) => nodeName)].join(' '))))
        .observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
    })()`);
    await official.clickToolbar();
    await expect.poll(marks, WAIT).toMatchObject({
      'hai-long-failed': expect.any(Number),
      'hai-long-passed': expect.any(Number),
    });
    expect(await official.page.evaluate('changes')).toEqual(['childList HTML HAI-LONG-OVERLAY']);
    await expect.poll(said, WAIT).toContain('Điều 8 Nghị định số 63/2010/NĐ-CP');
  });

  it('takes the marks away and puts them back', async () => {
    const before = await marks();
    await clickOn(official.panel, find('.switch input'));
    await expect.poll(marks, WAIT).toEqual({});
    await clickOn(official.panel, find('.switch input'));
    await expect.poll(marks, WAIT).toEqual(before);
  });

  it('grants the portal, told why, and every page of it is read from then on', async () => {
    expect(await said()).toContain('trình duyệt sẽ hỏi');
    await press('Tự soát cổng này');
    await expect.poll(granted, WAIT).toEqual(['http://127.0.0.1/*']);
    await open('/thu-tuc/1.004242');
    await expect.poll(marks, WAIT).toHaveProperty('hai-long-passed');
    await expect.poll(shown, WAIT).toEqual(['Công bố lại hoạt động cảng thủy nội địa']);
  });

  it('sees the whole list', async () => {
    await open('/thu-tuc');
    const rows = await official.page.evaluate<number>('document.querySelectorAll("table.procedures tbody tr").length');
    expect(rows).toBeGreaterThan(10);
    await expect.poll(said, WAIT).toContain(`${rows} thủ tục`);
    await expect.poll(marks, WAIT).toHaveProperty('hai-long-passed');
  });

  it('has the findings of each page in ten navigations without a reload', async () => {
    const { page } = official;
    await open(`${SPA}?cham=300`);
    await expect.poll(marks, WAIT).toHaveProperty('hai-long-passed');
    const names = await allWords(page, 'ul.formalities a');
    const next = (): Promise<void> => clickOn(page, find('a[rel="next"]'));
    const list = `${names.length} thủ tục`;
    /** A step, and what the panel then says. */
    const walk: [() => Promise<void>, string | undefined][] = [
      [() => clickOn(page, find('ul.formalities a', names[0])), names[0]],
      [page.back, list],
      [page.forward, names[0]],
      [next, names[1]],
      [next, names[2]],
      [() => page.evaluate('void (location.hash = "#ho-so")'), names[2]],
      [page.back, names[2]],
      [page.back, names[1]],
      [page.back, names[0]],
      [page.back, list],
    ];
    for (const [go, words] of walk) {
      await go();
      const seen = words === list ? said : async () => (await shown()).join();
      await expect.poll(seen, WAIT).toContain(words);
      await expect.poll(marks, WAIT).not.toEqual({});
    }
  });

  it('finds a procedure in the panel without marks, and looks at one outcome', async () => {
    await open(DETAIL);
    await expect.poll(shown, WAIT).toEqual(['Thủ tục đăng ký khai sinh']);
    await typeInto(official.panel, find('input.search'), 'thoi han');
    const found = (): Promise<string[]> => allWords(official.panel, '.finding h4');
    await expect.poll(found, WAIT).toEqual([expect.stringMatching(/thời hạn/iu)]);
    await typeInto(official.panel, find('input.search'), '');
    await clickOn(official.panel, find('.total.failed'));
    const failed = (): Promise<string[]> => allWords(official.panel, '.finding.failed');
    await expect.poll(failed, WAIT).toEqual([]);
    await clickOn(official.panel, find('.total.failed'));
    await expect.poll(failed, WAIT).not.toEqual([]);
  });

  it('has a panel in which axe finds nothing', async () => {
    const { panel } = official;
    await clickOn(panel, find('.record > summary'));
    expect(await violationsIn(panel)).toEqual([]);
    await typeInto(panel, find('input.search'), 'xyz');
    await expect.poll(() => allWords(panel, '.finding'), WAIT).toEqual([]);
    await clickOn(panel, find('.record > summary'));
    expect(await violationsIn(panel)).toEqual([]);
    await typeInto(panel, find('input.search'), '');
  });

  it('goes from a finding to its place on the page', async () => {
    await official.page.evaluate('scrollTo(0, 0)');
    await clickOn(official.panel, find('.places button', 'Trực tiếp'));
    await expect.poll(marks, WAIT).toHaveProperty('hai-long-shown', 1);
    await expect.poll(() => official.page.evaluate('scrollY'), WAIT).toBeGreaterThan(100);
  });

  it('says at a mark what is wrong and how to mend it: by hover, by click and by keyboard', async () => {
    const { page } = official;
    const card = (): Promise<string> =>
      page.inLayer('return this.querySelector(".card")?.innerText ?? ""');
    const middle = (): Promise<Point> => page.inLayer(`
      const marker = this.querySelector('.marker.failed');
      marker.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = marker.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };`);
    const aside = { x: 5, y: 5 };
    await middle();
    // Marks follow a scroll with the next frame.
    await page.evaluate('new Promise((done) => setTimeout(done, 300))');
    await page.point(await middle(), false);
    await expect.poll(card, WAIT).toMatch(/Cách khắc phục[^]*Căn cứ|Căn cứ[^]*Cách khắc phục/u);
    await page.point(aside, false);
    await expect.poll(card, WAIT).toBe('');
    await page.point(await middle(), true);
    await expect.poll(card, WAIT).toContain('Nghị định');
    await page.press('Escape');
    await expect.poll(card, WAIT).toBe('');
    await page.press('ArrowDown');
    await page.press('Enter');
    await expect.poll(card, WAIT).not.toBe('');
    await page.press('Escape');
    await expect.poll(card, WAIT).toBe('');
  });

  it('counts a due date day by day', async () => {
    const { panel } = official;
    await press('Ngày hẹn trả');
    await typeInto(panel, find('dialog[open] input[name="received"]'), '20/11/2026');
    await typeInto(panel, find('dialog[open] input[name="limit"]'), '5 ngày làm việc');
    await panel.press('Enter');
    await expect.poll(() => wordsOf(panel, '.due-answer'), WAIT).toContain('Thứ Hai, 30/11/2026');
    expect(await allWords(panel, '.due-steps li')).toHaveLength(11);
    await panel.press('Escape');
  });

  it('corrects the reader of a portal by a file, and takes the correction back', async () => {
    const file = join(folder, 'mended.json');
    const mended = { ...demoPortal, id: 'da-sua', name: { vi: 'Bộ đọc đã sửa', en: 'Mended reader' } };
    writeFileSync(file, JSON.stringify(mended));
    await official.panel.evaluate('void (document.querySelector(".adapters").open = true)');
    await official.panel.giveFiles(find('input[type="file"]'), [file]);
    await expect.poll(() => wordsOf(official.panel, '.adapters'), WAIT).toContain('Bộ đọc đã sửa');
    await press('Soát lại trang này');
    await expect.poll(() => wordsOf(official.panel, '.page'), WAIT).toContain('Bộ đọc đã sửa');
    await clickOn(official.panel, find('.adapters li button'));
    await press('Soát lại trang này');
    await expect.poll(() => wordsOf(official.panel, '.page'), WAIT).not.toContain('Bộ đọc đã sửa');
  });

  it('gives the portal back, and no page is read any more', async () => {
    await press('Ngừng tự soát cổng này');
    await expect.poll(granted, WAIT).toEqual([]);
    await expect.poll(marks, WAIT).toEqual({});
    await open('/thu-tuc/1.004242');
    await official.page.evaluate('new Promise((done) => setTimeout(done, 1500))');
    expect(await marks()).toEqual({});
    expect(await official.page.evaluate('document.querySelector("hai-long-overlay")')).toBeNull();
  });

  it('has asked no one but the portal: the log of the browser names nobody else', async () => {
    asked = await official.end();
    const own = /^(?:chrome|moz)-extension:|^(?:chrome|resource|data|blob|about|file):/;
    const others = asked.filter((url) => !own.test(url)).map((url) => new URL(url).origin);
    expect(others.length).toBeGreaterThan(10);
    expect([...new Set(others)].filter((origin) => origin !== portal.url && origin !== COLLECTOR)).toEqual([]);
  });
});
