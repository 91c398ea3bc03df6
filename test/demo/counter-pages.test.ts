import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createPortal } from '../../demo/portal/index.ts';

const portal = createPortal({ collector: 'http://127.0.0.1:8787' });

async function visit(path: string) {
  const response = await portal.request(path);
  const { document } = parseHTML(await response.text());
  return { response, document };
}

describe('the pages of a counter', () => {
  it.each(['/tai-quay', '/thu-tuc/1.001193/phieu-giay'])('%s keeps to the strict policy', async (path) => {
    const { response, document } = await visit(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Security-Policy')).toContain("require-trusted-types-for 'script'");
    expect(document.querySelectorAll('[style], style, script:not([src])')).toHaveLength(0);
    expect(document.documentElement.getAttribute('lang')).toBe('vi');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('.notice')?.textContent).toContain('không phải của cơ quan nhà nước');
    const sheet = await portal.request(document.querySelector('link[rel=stylesheet]')!.getAttribute('href')!);
    expect(await sheet.text()).toMatch(/@page \{\s*size: A4;/u);
  });

  it('name the unit of the portal and the procedure of the address', async () => {
    const kiosk = (await visit('/tai-quay')).document.querySelector('sipas-kiosk');
    expect(kiosk?.getAttribute('unit')).toBe('H99');
    expect(kiosk?.getAttribute('collector')).toBe('http://127.0.0.1:8787');
    const { document } = await visit('/thu-tuc/1.001193/phieu-giay');
    expect(document.querySelector('sipas-paper')?.getAttribute('procedure')).toBe('1.001193');
    expect(document.querySelector('sipas-qr')?.getAttribute('address')).toBe('/thu-tuc/1.001193#danh-gia');
  });

  it('has no form for a procedure that there is not', async () => {
    expect((await visit('/thu-tuc/9.999999/phieu-giay')).response.status).toBe(404);
  });
});
