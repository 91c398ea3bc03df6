import { describe, expect, it } from 'vitest';
import { createPortal } from '../../demo/portal/index.ts';
import { readProcedures } from '../../demo/portal/procedures.ts';

const DETAIL = '/quoc-gia/api/v1/configuring/formality/get-formality-by-citizen';
const LIST = '/quoc-gia/api/v1/submitting/formality/list-all-formality-by-citizen';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const procedures = readProcedures();
const portal = createPortal({ collector: 'http://127.0.0.1:8787' });

async function post(path: string, body: string) {
  const response = await portal.request(path, { method: 'POST', body });
  return { status: response.status, body: await response.json() };
}

const list = (query: object) => post(LIST, JSON.stringify(query));
const detail = (id: unknown) => post(DETAIL, JSON.stringify({ id }));

describe('the part that works as the national portal does', () => {
  it('answers every address with the same small shell, under the same policy', async () => {
    const below = '/thu-tuc-hanh-chinh';
    const paths = ['', below, `${below}/00000000-0000`, '/p/home/x.html'];
    const shells = await Promise.all(
      paths.map(async (path) => {
        const response = await portal.request(`/quoc-gia${path}`);
        expect(response.status).toBe(200);
        expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
        return response.text();
      }),
    );
    expect(new Set(shells).size).toBe(1);
    expect(shells[0]).toContain('<div id="root"></div>');
    expect(shells[0]).toContain('src="/quoc-gia/assets/index.js"');
    expect(shells[0]).toContain('lang="vi"');
    expect(shells[0]?.length).toBeLessThan(5222);
    expect(shells[0]).not.toContain('khai sinh');
  });

  it('serves each module that the script imports', async () => {
    const waiting = ['index.js'];
    const seen = new Set<string>();
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const response = await portal.request(`/quoc-gia/assets/${name}`);
      expect([name, response.status]).toEqual([name, 200]);
      expect(response.headers.get('Content-Type')).toContain('text/javascript');
      seen.add(name);
      const source = await response.text();
      expect(source).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/);
      for (const [, found = ''] of source.matchAll(/from '\.\/([^']+)'/g)) {
        if (!seen.has(found)) waiting.push(found);
      }
    }
    expect(seen.size).toBeGreaterThan(3);
    expect((await portal.request('/quoc-gia/assets/index.css')).status).toBe(200);
    expect((await portal.request('/quoc-gia/assets/..%2f..%2fsite.data.ts')).status).toBe(404);
    expect((await portal.request('/quoc-gia/assets/tsconfig.json')).status).toBe(404);
  });

  it('lists all procedures, page by page, under ids of their own', async () => {
    const { status, body } = await list({});
    expect(status).toBe(201);
    expect(body.total).toBe(procedures.length);
    const pages = Array.from({ length: body.pages }, (_, index) => String(index + 1));
    const answers = await Promise.all(pages.map((page) => list({ page })));
    const items: { id: string; code: string }[] = answers.flatMap(({ body: one }) => one.items);
    expect(items.map(({ code }) => code)).toEqual(procedures.map(({ code }) => code));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ id }) => !UUID.test(id))).toEqual([]);
  });

  it('tells one procedure word for word, and its neighbours', async () => {
    const { body: page } = await list({ keyword: '1.001193' });
    const { status, body } = await detail(page.items[0].id);
    const at = procedures.findIndex(({ code }) => code === '1.001193');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      code: '1.001193',
      name: procedures[at]?.name,
      decisionNumber: procedures[at]?.decisionNumber,
      executionMethods: procedures[at]?.rows,
      previous: { code: procedures[at - 1]?.code },
      next: { code: procedures[at + 1]?.code },
    });
  });

  it('gives the same id to the same code', async () => {
    const [first, second] = [await list({}), await list({})];
    expect(first.body).toEqual(second.body);
    expect(first.body.items[0]).toMatchObject({ code: procedures[0]?.code });
  });

  it.each(['{', '', '[]', 'null', '{"id":7}', '{"id":"no-such"}'])(
    'answers 404 to the request %s',
    async (body) => {
      expect((await post(DETAIL, body)).status).toBe(404);
    },
  );

  it('knows no other call, and takes no large body', async () => {
    expect((await post('/quoc-gia/api/v1/other', '{}')).status).toBe(404);
    const large = await portal.request(LIST, {
      method: 'POST',
      body: ' '.repeat(5000),
      headers: { 'Content-Length': '5000' },
    });
    expect(large.status).toBe(413);
  });

  it('waits as long as ?cham= asks', async () => {
    const start = performance.now();
    expect((await post(`${LIST}?cham=120`, '{}')).status).toBe(201);
    expect(performance.now() - start).toBeGreaterThanOrEqual(115);
    expect((await post(`${LIST}?cham=x`, '{}')).status).toBe(201);
  });
});
