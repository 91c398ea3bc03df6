import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedTime, facts, SessionPages } from './session/session-pages.ts';

let pages: SessionPages;
beforeAll(async () => {
  pages = await SessionPages.start();
});
afterAll(() => pages?.stop());

const OLD = facts('1.000123', '15 ngày');
const NEW = '20 ngày';
const checks = 'official.checks.length';

const WAIT = { timeout: 10_000 };

describe('a change wakes the script', () => {
  it('in a frame of the same site, and when the frame shows another page', async () => {
    pages.put('/in', OLD);
    pages.put('/other', facts('1.000124', '25 ngày'));
    const page = await pages.open('<body><iframe src="/in"></iframe>');
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    await page.evaluate(`frames[0].document.querySelector('.time').textContent = '${NEW}'`);
    await expect.poll(() => checkedTime(page), WAIT).toBe(NEW);
    await page.evaluate(`document.querySelector('iframe').src = '/other'`);
    await expect.poll(() => checkedTime(page), WAIT).toBe('25 ngày');
    await page.evaluate(`frames[0].document.querySelector('.time').textContent = '26 ngày'`);
    await expect.poll(() => checkedTime(page), WAIT).toBe('26 ngày');
    await page.close();
  });

  it('in an open shadow root, also in one that was empty when the page was read', async () => {
    const page = await pages.open('<body><x-app></x-app>', `
      document.querySelector('x-app').attachShadow({ mode: 'open' })`);
    await page.waitForTimeout(500);
    await page.evaluate(`document.querySelector('x-app').shadowRoot.innerHTML = \`${OLD}\``);
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    await page.evaluate(`document.querySelector('x-app').shadowRoot
      .querySelector('.time').firstChild.data = '${NEW}'`);
    await expect.poll(() => checkedTime(page), WAIT).toBe(NEW);
    await page.close();
  });

  it('in a frame inside a shadow root', async () => {
    pages.put('/in', OLD);
    const page = await pages.open('<body><x-app></x-app>', `
      document.querySelector('x-app').attachShadow({ mode: 'open' }).innerHTML =
        '<iframe src="/in"></iframe>'`);
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    await page.evaluate(`document.querySelector('x-app').shadowRoot.querySelector('iframe')
      .contentDocument.querySelector('.time').textContent = '${NEW}'`);
    await expect.poll(() => checkedTime(page), WAIT).toBe(NEW);
    await page.close();
  });

  it('that hides one procedure and shows another', async () => {
    const other = facts('1.000124', NEW);
    const page = await pages.open(`<body><div>${OLD}</div><div hidden>${other}</div>`);
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    await page.evaluate(`for (const box of document.querySelectorAll('div'))
      box.toggleAttribute('hidden')`);
    await expect.poll(() => checkedTime(page), WAIT).toBe(NEW);
    await page.close();
  });

  it('and none does after the signal, in the page, its frames and its shadow roots', async () => {
    pages.put('/in', OLD);
    const page = await pages.open('<body><iframe src="/in"></iframe><p></p>');
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    const before = await page.evaluate(checks);
    await page.evaluate(`official.stop.abort();
      frames[0].document.querySelector('.time').textContent = '${NEW}';
      document.querySelector('p').textContent = 'x'; history.pushState(null, '', '/tthc?2')`);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(checks)).toBe(before);
    expect(await page.evaluate('[CSS.highlights.size, document.querySelectorAll("hai-long-overlay").length]'))
      .toEqual([0, 0]);
    await page.close();
  });
});

describe('the same words', () => {
  const state = 'official.session.state.kind';
  const wait = { timeout: 8000 };

  it('with another fragment are the same page: nothing is checked again, the marks stay', async () => {
    const page = await pages.open(`<body>${OLD}`);
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    const before = await page.evaluate('official.marks()');
    await page.evaluate(`location.hash = 'phi'`);
    await page.waitForTimeout(800);
    expect(await page.evaluate('official.marks()')).toEqual(before);
    expect(await page.evaluate(checks)).toBe(1);
    await page.close();
  });

  it('at another address are checked at once where the page was without them', async () => {
    const page = await pages.open(`<body><main>${OLD}</main>`);
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    const took = await page.evaluate<number>(`(async () => {
      const main = document.querySelector('main');
      const html = main.innerHTML;
      history.pushState(null, '', '/tthc?ban=2');
      main.textContent = 'Đang tải…';
      await new Promise((resolve) => setTimeout(resolve, 100));
      main.innerHTML = html;
      const drawn = performance.now();
      while (${state} !== 'checked') await new Promise(requestAnimationFrame);
      return performance.now() - drawn;
    })()`);
    expect(took).toBeLessThan(2000);
    await page.close();
  });

  it('standing under another address are taken for its own after five seconds, not before', async () => {
    const page = await pages.open(`<body>${OLD}`);
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    const took = await page.evaluate<number>(`(async () => {
      const left = performance.now();
      history.pushState(null, '', '/tthc?ban=2');
      while (${state} !== 'checked') {
        if (CSS.highlights.size > 0) return -1;
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - left;
    })()`);
    expect(took).toBeGreaterThan(4900);
    await page.close();
  });

  it('are marked again at once when one goes back before anything else was drawn', async () => {
    const page = await pages.open(`<body>${OLD}`);
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    await page.evaluate(`history.pushState(null, '', '/tthc?ban=2'); history.back()`);
    const marked = `location.search === '' && official.marks().length > 0`;
    await expect.poll(() => page.evaluate(marked), { timeout: 3000 }).toBe(true);
    await page.close();
  });

  it('in a page that was changed but not read yet are not those of the next address', async () => {
    const page = await pages.open(`<body>${OLD}`);
    await expect.poll(() => checkedTime(page), WAIT).toBe('15 ngày');
    await page.evaluate(`(async () => {
      document.querySelector('.time').textContent = '${NEW}';
      await new Promise((resolve) => setTimeout(resolve, 50));
      history.pushState(null, '', '/tthc?ban=2');
    })()`);
    await page.waitForTimeout(2500);
    expect(await page.evaluate(state)).toBe('reading');
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    await page.waitForFunction(`${state} === 'checked'`, undefined, wait);
    await page.close();
  });
});
