import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortal, startPortal, type Portal } from '../../demo/portal/index.ts';
import { readProcedures } from '../../demo/portal/procedures.ts';

const COLLECTOR = 'http://127.0.0.1:8787';
const procedures = readProcedures();
const portal = createPortal({ collector: COLLECTOR });

/** A page as its status, its source, and a document to ask. */
async function visit(path: string) {
  const response = await portal.request(path);
  const source = await response.text();
  const { document } = parseHTML(source);
  return { status: response.status, headers: response.headers, source, document };
}

function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
}

describe('every page of the portal', () => {
  const paths = ['/', '/thu-tuc', '/thu-tuc?q=khai+sinh', '/thu-tuc/1.001193', '/gioi-thieu'];
  const missing = ['/khong-co', '/thu-tuc/9.999999'];

  it.each([...paths, ...missing])('%s has a frame, a title and a strict policy', async (path) => {
    const { document, headers, status } = await visit(path);
    expect(status).toBe(missing.includes(path) ? 404 : 200);
    expect(document.documentElement.getAttribute('lang')).toBe('vi');
    expect(document.title).toContain('Cổng Dịch vụ công tỉnh An Bình');
    expect(document.querySelector('meta[name="viewport"]')).not.toBeNull();
    expect(texts(document, 'h1')).toHaveLength(1);
    const landmarks = ['header', 'main', 'footer', 'header nav'];
    expect(landmarks.filter((one) => document.querySelector(one) === null)).toEqual([]);
    expect(document.querySelector('.skip-link')?.getAttribute('href')).toBe('#noi-dung');
    expect(document.querySelector('main')?.id).toBe('noi-dung');
    expect(texts(document, '.notice')[0]).toContain('không phải cổng của cơ quan nhà nước');
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        `connect-src 'self' ${COLLECTOR}; font-src 'self'; base-uri 'none'; ` +
        `form-action 'self' ${COLLECTOR}; frame-ancestors 'none'; ` +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });

  it.each([...paths, ...missing])('%s keeps to that policy and is well formed', async (path) => {
    const { document, source } = await visit(path);
    expect(document.querySelectorAll('[style], style, script:not([src])')).toHaveLength(0);
    expect([...source.matchAll(/ on\w+="/g)]).toEqual([]);
    expect(unbalanced(source)).toEqual([]);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([...paths, ...missing])('%s links only to pages that there are', async (path) => {
    const { document } = await visit(path);
    const own = [...document.querySelectorAll('a[href^="/"], link[href^="/"]')];
    const targets = new Set(own.map((link) => link.getAttribute('href') ?? ''));
    const answers = await Promise.all(
      [...targets].map(async (href) => ({ href, status: (await portal.request(href)).status })),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    const anchors = [...document.querySelectorAll('a[href^="#"]')];
    const lost = anchors.filter((link) => !document.querySelector(link.getAttribute('href') ?? ''));
    expect(lost).toEqual([]);
  });
});

describe('the list', () => {
  it('shows twenty procedures a page and leads through all of them once', async () => {
    const seen: string[] = [];
    for (let path: string | undefined = '/thu-tuc'; path !== undefined; ) {
      const { document } = await visit(path);
      const codes = texts(document, 'table.procedures tbody td:first-child a');
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.length).toBeLessThanOrEqual(20);
      seen.push(...codes);
      path = document.querySelector('.pager a[rel="next"]')?.getAttribute('href') ?? undefined;
    }
    expect(seen).toEqual(procedures.map(({ code }) => code));
  });

  it('keeps to the markup that the extension reads', async () => {
    const { document } = await visit('/thu-tuc');
    expect(document.querySelectorAll('table.procedures')).toHaveLength(1);
    expect(texts(document, 'table.procedures thead th')).toEqual([
      'Mã thủ tục', 'Tên thủ tục', 'Số quyết định', 'Lĩnh vực',
      'Thời hạn giải quyết', 'Phí, lệ phí',
    ]);
    const shown = [...document.querySelectorAll('table.procedures tbody tr')].map((row) => {
      const [code, name, decisionNumber, field, times, fees] = row.querySelectorAll('td');
      const cell = (one: Element | undefined) => one?.textContent?.trim();
      const channels = times ? texts(times, 'ul.by-channel > li > .channel') : [];
      const processingTimes = times ? texts(times, 'ul.by-channel > li > .value') : [];
      return {
        code: cell(code), name: cell(name),
        decisionNumber: cell(decisionNumber), field: cell(field),
        channels, processingTimes, fees: fees ? texts(fees, 'ul.by-channel > li > .value') : [],
        href: code?.querySelector('a')?.getAttribute('href'),
      };
    });
    const trimmed = (words: string[]) => words.map((word) => word.trim());
    expect(shown).toEqual(
      procedures.slice(0, 20).map(({ code, name, decisionNumber, field, rows }) => ({
        code, name: name.trim(), decisionNumber, field,
        channels: trimmed(rows.map(({ channel }) => channel)),
        processingTimes: trimmed(rows.map(({ processingTime }) => processingTime)),
        fees: trimmed(rows.map(({ fee }) => fee)),
        href: `/thu-tuc/${code}`,
      })),
    );
  });

  it.each([
    ['with diacritics', 'khai sinh'],
    ['without', 'KHAI SINH'],
    ['decomposed', 'khai sinh'.normalize('NFD')],
    ['with D for Đ', 'dang ky khai sinh'],
    ['by code', '1.001193'],
    ['by code without its series', '001193'],
  ])('finds a procedure %s', async (_, words) => {
    const { document } = await visit(`/thu-tuc?q=${encodeURIComponent(words)}`);
    expect(texts(document, 'tbody td:nth-child(2)')).toContain('Thủ tục đăng ký khai sinh');
  });

  it('puts names with the very words that were typed first, then the order of codes', async () => {
    const { document } = await visit(`/thu-tuc?q=${encodeURIComponent('vận tải')}`);
    const found = [...document.querySelectorAll('tbody tr')].map((row) => {
      const [code = '', name = ''] = texts(row, 'td');
      return { code, exact: name.toLowerCase().includes('vận tải') };
    });
    const byCode = found.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    expect(found).not.toEqual(byCode);
    expect(found).toEqual(byCode.toSorted((a, b) => Number(b.exact) - Number(a.exact)));
  });

  it('narrows to a field, and keeps field and words from page to page', async () => {
    const { document } = await visit('/thu-tuc?q=cap&linh-vuc=duong-bo');
    expect(new Set(texts(document, 'tbody td:nth-child(4)'))).toEqual(new Set(['Đường bộ']));
    expect(document.querySelector('option[selected]')?.getAttribute('value')).toBe('duong-bo');
    const long = await visit('/thu-tuc?q=thu+tuc');
    const next = long.document.querySelector('.pager a[rel="next"]')?.getAttribute('href');
    expect(next).toBe('/thu-tuc?q=thu+tuc&trang=2');
  });

  it.each(['0', '-1', '1.5', 'x', '9999', '1e9'])('survives the page number %s', async (page) => {
    const { status, document } = await visit(`/thu-tuc?trang=${page}`);
    expect(status).toBe(200);
    expect(texts(document, 'tbody tr').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.pager [aria-current="page"]')).toHaveLength(1);
  });

  const hostile = [
    '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><b>',
    '%', '(((', '&lt;',
  ];
  it.each(hostile)(
    'shows the hostile search %s as words',
    async (words) => {
      const { document, source } = await visit(`/thu-tuc?q=${encodeURIComponent(words)}`);
      expect(document.querySelectorAll('script:not([src]), img[onerror], title b')).toHaveLength(0);
      expect(source).not.toContain('<script>alert');
      expect(document.querySelector('#q')?.getAttribute('value')).toBe(words);
    },
  );

  it('says so when nothing is found, without an empty table', async () => {
    const { document } = await visit('/thu-tuc?q=zzzz');
    expect(document.querySelector('table')).toBeNull();
    expect(texts(document, '.nothing')[0]).toContain('Không tìm thấy thủ tục nào khớp với zzzz');
  });

  it('cuts a search of excessive length', async () => {
    const { document } = await visit(`/thu-tuc?q=${'a'.repeat(5000)}`);
    expect(document.querySelector('#q')?.getAttribute('value')).toHaveLength(100);
  });
});

describe('the page of a procedure', { timeout: 60_000 }, () => {
  const LABELS = [
    'Trình tự thực hiện', 'Cách thức thực hiện', 'Thành phần hồ sơ', 'Đối tượng thực hiện',
    'Cơ quan thực hiện', 'Kết quả thực hiện', 'Căn cứ pháp lý', 'Yêu cầu, điều kiện thực hiện',
  ];

  it('shows every fact of every procedure word for word', async () => {
    for (const { code, name, decisionNumber, level, field, agency, rows } of procedures) {
      const { document } = await visit(`/thu-tuc/${code}`);
      const text = (one: Element) => one.textContent ?? '';
      expect(document.querySelector('h1')?.textContent).toBe(name);
      expect(texts(document, 'dl.facts > dt')).toEqual([
        'Mã thủ tục', 'Số quyết định', 'Cấp thực hiện', 'Lĩnh vực', 'Cơ quan thực hiện',
      ]);
      expect([...document.querySelectorAll('dl.facts > dd')].map(text)).toEqual([
        code, decisionNumber, level, field, agency,
      ]);
      expect(texts(document, 'section > h2')).toEqual([...LABELS, 'Đánh giá sự hài lòng']);
      const cells = [...document.querySelectorAll('table.methods tbody td')].map(text);
      expect(cells).toEqual(
        rows.flatMap((row) => [row.channel, row.processingTime, row.fee, row.description ?? '']),
      );
    }
  });

  it('leaves the same parts blank, or says "Không có thông tin", each time', async () => {
    const part = async (code: string) => {
      const { document } = await visit(`/thu-tuc/${code}`);
      const sections = [...document.querySelectorAll('.procedure-body > section[id]')];
      return sections.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    };
    const all = await Promise.all(procedures.map(async ({ code }) => part(code)));
    const parts = all.flat();
    expect(parts).toContain('Trình tự thực hiện');
    expect(parts).toContain('Thành phần hồ sơ Không có thông tin');
    expect(await part(procedures[0]?.code ?? '')).toEqual(all[0]);
  });

  it('embeds survey and score for this procedure in at most five lines each', async () => {
    const { document, source } = await visit('/thu-tuc/1.001193');
    const survey = document.querySelector('sipas-survey');
    expect(survey?.getAttribute('collector')).toBe(COLLECTOR);
    expect(survey?.getAttribute('unit')).toBe('H99');
    expect(survey?.getAttribute('unit-name')).toBe('UBND tỉnh An Bình');
    expect(survey?.getAttribute('procedure')).toBe('1.001193');
    expect(survey?.getAttribute('procedure-name')).toBe('Thủ tục đăng ký khai sinh');
    expect(document.querySelector('sipas-score')?.getAttribute('unit')).toBe('H99');
    const [embedded = ''] = /<sipas-survey[^>]*>/.exec(source) ?? [];
    expect(embedded.split('\n').length).toBeLessThanOrEqual(5);
    expect(document.querySelector('script[src="/hailong.min.js"]')).not.toBeNull();
  });

  it('has the same survey as a form without JavaScript, each copy with an id of its own', async () => {
    const [first, second] = [await visit('/thu-tuc/1.001193'), await visit('/thu-tuc/1.001193')];
    const form = first.document.querySelector('sipas-survey > form[method="post"]')!;
    expect(form.getAttribute('action')).toBe(`${COLLECTOR}/v1/forms`);
    expect(form.querySelectorAll('fieldset')).toHaveLength(22);
    const valueOf = (document: Document, name: string) =>
      document.querySelector(`sipas-survey [name="${name}"]`)?.getAttribute('value');
    expect(valueOf(first.document, '_procedure')).toBe('1.001193');
    expect(valueOf(first.document, '_page')).toMatch(/^http.*\/thu-tuc\/1\.001193$/u);
    expect(valueOf(first.document, '_id')).not.toBe(valueOf(second.document, '_id'));
    const answer = await portal.request('/thu-tuc/1.001193');
    expect(answer.headers.get('Cache-Control')).toBe('private, no-cache');
  });
});

describe('a running portal', () => {
  let running: Portal;
  beforeAll(async () => {
    running = await startPortal({ port: 0, host: '127.0.0.1', collector: COLLECTOR });
  });
  afterAll(async () => running.close());

  it('answers over the wire, compressed, and not again what the browser has', async () => {
    const first = await fetch(`${running.url}/thu-tuc`);
    expect(first.headers.get('Content-Encoding')).toBe('gzip');
    expect(await first.text()).toContain('<table class="procedures"');
    const css = await fetch(`${running.url}/portal.css`);
    const tag = css.headers.get('ETag') ?? '';
    const again = await fetch(`${running.url}/portal.css`, { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
  });

  it('answers for the widgets with a script, also before they are built', async () => {
    const response = await fetch(`${running.url}/hailong.min.js`);
    expect(response.headers.get('Content-Type')).toContain('text/javascript');
    const built = response.status === 200 ? 'sipas-survey' : 'Build the widgets first';
    expect(await response.text()).toContain(built);
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(running.url).port);
    const second = startPortal({ port, host: '127.0.0.1', collector: COLLECTOR });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('refuses a collector that is no http address', () => {
    expect(() => createPortal({ collector: 'javascript:alert(1)' })).toThrow(TypeError);
    expect(() => createPortal({ collector: 'nonsense' })).toThrow(TypeError);
  });
});

/** Tags that are closed without having been opened, or opened and never closed. */
function unbalanced(source: string): string[] {
  const VOID = new Set(['meta', 'link', 'img', 'input', 'br']);
  const opened: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of source.matchAll(/<(\/?)([a-z][\w-]*)(?:"[^"]*"|[^">])*>/g)) {
    if (VOID.has(name)) continue;
    if (slash === '') opened.push(name);
    else if (opened.at(-1) === name) opened.pop();
    else wrong.push(`</${name}> inside <${opened.at(-1)}>`);
  }
  return [...wrong, ...opened];
}
