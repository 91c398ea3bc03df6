import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleScript } from '../bundle-script.ts';
import { launchChromium } from './browsers/launch.ts';

const SESSION = new URL('../../extension/session/portal-session.ts', import.meta.url);

/** A list as portals have it: the same times and fees in many rows. */
const ROWS = [
  ['1.001193', 'Đăng ký khai sinh', 'Trong ngày', 'Không'],
  ['1.000656', 'Đăng ký khai tử', 'Trong ngày', 'Không'],
  ['1.004884', 'Đăng ký lại khai sinh', '05 ngày làm việc', 'Không'],
  ['1.000894', 'Đăng ký kết hôn', 'Trong ngày', 'Không'],
];
const HEAD = ['Mã thủ tục', 'Tên thủ tục', 'Thời hạn giải quyết', 'Phí, lệ phí'];
const row = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const LIST = `<!doctype html><title>Cổng thử</title><body><h1>Thủ tục hành chính</h1>
<table><thead>${row(HEAD, 'th')}</thead>
<tbody>${ROWS.map((cells) => row(cells)).join('')}</tbody></table>`;

const TIME = 'submissionMethods.0.processingTime';
const FEE = 'submissionMethods.0.fee';

interface Shown {
  shown: boolean;
  /** Words that flash, and the code in their row. */
  words?: string;
  code?: string;
}

describe('the place of a finding, when the page changed since it was checked', () => {
  let browser: Browser;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    script = await bundleScript(SESSION, 'Session');
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    page = await browser.newPage();
    const answer = { contentType: 'text/html; charset=utf-8', body: LIST };
    await page.route('**/*', (route) => route.fulfill(answer));
    await page.goto('http://127.0.0.1/thu-tuc');
    await page.evaluate(`${script}; window.checks = 0;
      window.session = new Session.PortalSession(window, {
        language: () => 'vi',
        announce: () => undefined,
        check: async ({ procedures }) => {
          window.checks += 1;
          // Later checks are never answered: the panel goes on to show the first one.
          if (window.checks > 1) return new Promise(() => undefined);
          return { kind: 'checked', checkedAt: 'now', findings: procedures.map(() => []) };
        },
      }, new AbortController().signal);`);
    await page.waitForFunction("session.state.kind === 'checked'");
    return () => page.close();
  });

  /** Changes the page and asks at once, before a change was read, and again when it was. */
  const show = async (change: string, procedure: number, field: string): Promise<Shown[]> => {
    const ask = `(() => {
      const shown = session.showPlace(location.href, ${procedure}, '${field}');
      const [range] = [...(shown ? CSS.highlights.get('hai-long-shown') : [])];
      const code = range?.startContainer.parentElement.closest('tr').cells[0].innerText;
      return { shown, ...(range && { words: range.toString().trim(), code }) };
    })()`;
    const atOnce = await page.evaluate(`{ const rows = [...document.querySelector('tbody').rows];
      ${change}; } ${ask}`);
    await page.waitForTimeout(1000);
    return [atOnce, await page.evaluate(ask)] as Shown[];
  };
  const both = (shown: Shown): Shown[] => [shown, shown];
  const FEE_OF_FIRST = { shown: true, words: 'Không', code: '1.001193' };

  it('is shown in the node that was read while that is there', async () => {
    expect(await show('', 0, FEE)).toEqual(both(FEE_OF_FIRST));
  });

  it('is found in new nodes', async () => {
    const change = `const table = document.querySelector('table');
      const box = document.createElement('div');
      box.append(table.cloneNode(true));
      table.replaceWith(box)`;
    expect(await show(change, 0, FEE)).toEqual(both(FEE_OF_FIRST));
  });

  it('is found in its row, when other procedures were written into the old nodes', async () => {
    const change = `const words = rows.map((row) => [...row.cells].map((cell) => cell.innerText));
      words.reverse().forEach((cells, at) => cells.forEach((cell, index) =>
        (rows[at].cells[index].firstChild.data = cell)))`;
    expect(await show(change, 0, FEE)).toEqual(both(FEE_OF_FIRST));
    const time = await page.evaluate(`session.showPlace(location.href, 2, '${TIME}')`);
    expect(time).toBe(true);
  });

  it('is found when its words were corrected in part', async () => {
    const change = "rows[2].cells[2].textContent = '07 ngày làm việc'";
    expect(await show(change, 2, TIME)).toEqual(
      both({ shown: true, words: '07 ngày làm việc', code: '1.004884' }),
    );
  });

  it('is found on a page that no reader knows any more', async () => {
    const change = "document.querySelector('thead').remove(); rows[1].remove()";
    expect(await show(change, 0, FEE)).toEqual(both(FEE_OF_FIRST));
  });

  it('is not shown in another row, when its own is gone', async () => {
    expect(await show('rows[0].remove()', 0, FEE)).toEqual(both({ shown: false }));
    expect(await page.evaluate("session.showPlace(location.href, 0, 'name')")).toBe(false);
  });

  it('is not shown for another address', async () => {
    const shown = await page.evaluate("session.showPlace('http://127.0.0.1/khac', 0, 'name')");
    expect(shown).toBe(false);
  });
});
