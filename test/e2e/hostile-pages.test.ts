import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedTime, facts, SessionPages } from './session/session-pages.ts';

let pages: SessionPages;
beforeAll(async () => {
  pages = await SessionPages.start();
});
afterAll(() => pages?.stop());

const TIME = '15 ngày';
const PAGE = facts('1.000123', TIME);

interface State {
  kind: string;
  reason?: string;
  detail?: string;
}

const state = (page: Page): Promise<State> => page.evaluate('official.session.state');
const procedures = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate('official.checks.at(-1).procedures');

/** Waits until the session says what became of the page. */
async function ended(page: Page, timeout = 12_000): Promise<State> {
  await page.waitForFunction(`official.session.state.kind !== 'reading'`, undefined, { timeout });
  return state(page);
}

/** Waits until the procedure of the page was read and checked. */
async function checked(page: Page): Promise<void> {
  await expect.poll(() => checkedTime(page), { timeout: 30_000 }).toBe(TIME);
}

/** Whether a page is read and marked in spite of what is in it. */
async function isRead(html: string, script = ''): Promise<boolean> {
  const page = await read(html, script);
  const isMarked = await page.evaluate<boolean>('official.marks().length > 0');
  await page.close();
  return isMarked;
}

/** Opens a page that has to be read in spite of what is in it. */
async function read(html: string, script = ''): Promise<Page> {
  const page = await pages.open(html, script);
  await checked(page);
  return page;
}

describe('what a page says is words and nothing else', () => {
  const evil = '<img src=x onerror="window.hit = 1"><script>window.hit = 2</script>';

  it('markup in a name, a code and a fee is read and marked as the letters that it is', async () => {
    const escaped = evil.replaceAll('<', '&lt;');
    const html = PAGE.replace('Cấp giấy phép mở lớp', escaped).replace('1.000123', escaped);
    const page = await read(`<body>${html}`);
    const [one] = await procedures(page);
    expect(one).toMatchObject({ name: evil, code: evil });
    const added = `[document.images.length, document.querySelector('hai-long-overlay')
      ?.shadowRoot.querySelectorAll('img, script').length, window.hit]`;
    expect(await page.evaluate(added)).toEqual([0, 0, undefined]);
    await page.close();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s as a label, a code and a value is a word like any other',
    async (word) => {
      const line = `<tr><th>${word}</th><td>${word}</td></tr>`;
      const html = PAGE.replace('<table>', `<table>${line}`).replace('1.000123', word);
      const page = await read(`<body>${html}`);
      expect(await procedures(page)).toMatchObject([{ code: word, field: 'Giáo dục' }]);
      expect(await page.evaluate('Object.keys(Object.prototype)')).toEqual([]);
      await page.close();
    },
  );

  it('names of prototypes as heads of columns are columns that nobody knows', async () => {
    const row = (cells: string[], tag: string): string =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const heads = ['__proto__', 'Mã thủ tục', 'constructor', 'Tên thủ tục', 'Thời hạn giải quyết'];
    const cells = ['a', '1.000123', 'b', 'Cấp giấy phép', TIME];
    const page = await read(`<body><table>${row(heads, 'th')}${row(cells, 'td')}</table>`);
    const method = { processingTime: TIME };
    expect(await procedures(page)).toEqual([
      { code: '1.000123', name: 'Cấp giấy phép', parts: {}, submissionMethods: [method] },
    ]);
    await page.close();
  });
});

describe('a page of any size', () => {
  it('with 100,000 elements beside the procedure is read', async () => {
    expect(await isRead(`<body>${PAGE}`, `for (let at = 0; at < 100_000; at += 1) {
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'đoạn ' + at }));
    }`)).toBe(true);
  });

  it('of 10 MB in one text beside the procedure is read', async () => {
    expect(await isRead(`<body>${PAGE}<pre></pre>`, `
      document.querySelector('pre').textContent = 'chữ của trang '.repeat(800_000)`)).toBe(true);
  });

  it('with attributes of 5 MB is read', async () => {
    expect(await isRead(`<body>${PAGE}<p></p>`, `
      for (const name of ['class', 'id', 'style', 'title', 'aria-controls', 'href'])
        document.querySelector('p').setAttribute(name, 'x '.repeat(2_500_000))`)).toBe(true);
  });

  it('with a value longer than any procedure has is refused, and the official is told', async () => {
    const page = await pages.open(`<body>${PAGE}`, `
      document.querySelector('td').textContent = '1.000123';
      document.querySelectorAll('td')[4].textContent = 'Nộp hồ sơ. '.repeat(30_000)`);
    expect(await ended(page)).toMatchObject({ kind: 'unreadable', reason: 'tooLong' });
    expect(await page.evaluate('official.checks.length')).toBe(0);
    await page.close();
  });

  it('with more procedures than are checked at once is refused, and the official is told', async () => {
    const page = await pages.open('<body><table></table>', `
      const line = (cells, tag) => '<tr>' + cells.map((one) => '<' + tag + '>' + one).join('') + '</tr>';
      document.querySelector('table').innerHTML =
        line(['Mã thủ tục', 'Tên thủ tục', 'Thời hạn giải quyết'], 'th') +
        Array.from({ length: 5001 }, (_, at) => line(['1.00' + (1000 + at), 'Cấp giấy', '5 ngày'], 'td')).join('')`);
    const told = await ended(page);
    expect(told).toMatchObject({ kind: 'unreadable', reason: 'tooLong' });
    expect(told.detail).toContain('5001');
    await page.close();
  });

  it('nested 5,000 deep is read', async () => {
    expect(await isRead(`<body>${PAGE}<main></main>`, `
      let box = document.querySelector('main');
      for (let at = 0; at < 5_000; at += 1) box = box.appendChild(document.createElement('i'));
      box.textContent = 'Lệ phí: 5.000 đồng'`)).toBe(true);
  });

  it('with a procedure at the bottom of 1,000 elements is read there', async () => {
    expect(await isRead('<body><main></main>', `
      let box = document.querySelector('main');
      for (let at = 0; at < 1_000; at += 1) box = box.appendChild(document.createElement('i'));
      box.innerHTML = \`${PAGE}\``)).toBe(true);
  });

  it('with 20,000 labels in one row has an end', async () => {
    const page = await pages.open(`<body>${PAGE}<table id="wide"><tr></tr></table>`, `
      const row = document.querySelector('#wide tr');
      for (let at = 0; at < 20_000; at += 1) {
        row.append(Object.assign(document.createElement('td'), { textContent: at % 2 ? 'x' : 'Lĩnh vực' }));
      }`);
    const { kind } = await ended(page);
    expect(['checked', 'unreadable']).toContain(kind);
    await page.close();
  }, 240_000);
});

describe('a page that never rests', () => {
  it('is read at last, although it writes into itself at every frame', async () => {
    expect(await isRead(`<body>${PAGE}<p></p>`, `(function tick() {
      document.querySelector('p').textContent = String(performance.now());
      requestAnimationFrame(tick);
    })()`)).toBe(true);
  });

  it('is read at last, although it grows without end', async () => {
    expect(await isRead(`<body>${PAGE}<main></main>`, `(function tick() {
      for (let at = 0; at < 20; at += 1) {
        document.querySelector('main').append(document.createElement('p'), 'chữ');
      }
      requestAnimationFrame(tick);
    })()`)).toBe(true);
  });

  it('has no marks and is told to be restless, when its procedure changes at every frame', async () => {
    const page = await pages.open(`<body>${PAGE}`, `(function tick() {
      document.querySelector('.time').textContent = Math.round(performance.now()) + ' ngày';
      requestAnimationFrame(tick);
    })()`);
    await page.waitForFunction(`official.session.state.reason === 'restless'`, undefined, { timeout: 40_000 });
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    await page.close();
  });

  it('is told of little, and marked nowhere, while it changes its address without end', async () => {
    const page = await pages.open(`<body>${PAGE}`, `
      let turn = 0;
      const timer = setInterval(() => history.replaceState(null, '', '/tthc?' + (turn += 1)), 60);
      setTimeout(() => clearInterval(timer), 5000)`);
    await page.waitForTimeout(4000);
    expect(await page.evaluate('[official.checks.length, CSS.highlights.size]')).toEqual([0, 0]);
    expect(await page.evaluate('official.said.length')).toBeLessThan(100);
    await checked(page);
    await page.close();
  });
});

describe('a page that takes names', () => {
  it.each([
    '<img name="title"><form name="forms"></form>', '<img name="location">',
    '<a id="location"></a><a id="navigation"></a>',
    '<a id="CSS"></a><a id="scheduler"></a><a id="Highlight"></a>',
    '<form><input name="id"><input name="title"><input name="action"><input name="name"></form>',
    '<div id="children"></div><input name="parentNode">',
  ])('that no reader needs is read: %s', async (names) => {
    expect(await isRead(`<body>${PAGE}${names}`)).toBe(true);
  });

  it('that a form may have is read inside that form', async () => {
    const names = ['id', 'title', 'action', 'method', 'name', 'hidden', 'value', 'submit', 'length'];
    const inputs = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    expect(await isRead(`<body><form>${inputs}${PAGE}</form>`)).toBe(true);
  });

  it.each([
    ['body', '<form name="body"></form>'],
    ['querySelector', '<img name="querySelector">'],
    ['createElement', '<img name="createElement">'],
    ['parentNode', '<form><input name="parentNode"></form>'],
    ['tagName', '<form><input name="tagName"><input name="tagName"></form>'],
    ['nextSibling', '<form id="f"></form><input form="f" id="nextSibling">'],
  ])('by which pages are read is refused, and the official is told which: %s', async (name, html) => {
    const page = await pages.open(`<body>${html}${PAGE}`);
    const told = await ended(page);
    expect(told).toMatchObject({ kind: 'unreadable', reason: 'readFailed' });
    expect(told.detail).toContain(`“${name}”`);
    expect(await page.evaluate('[official.checks.length, CSS.highlights.size]')).toEqual([0, 0]);
    await page.close();
  });
});
