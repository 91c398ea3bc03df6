import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../demo/portal/start-portal.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { Firefox } from './browsers/firefox.ts';

const EXTENSION_ID = 'soat-tthc@hailong.invalid';
const UUID = '3f1c7a52-6f0e-4d0e-9a53-0d4b7a1c2e01';
const WAIT = { timeout: 30_000 };
const MARKS = 'Object.fromEntries([...CSS.highlights].map(([name, marks]) => [name, marks.size]))';

// Firefox is the second browser; a machine without it still runs the whole suite in Chromium.
describe.skipIf(!existsSync(process.env.FIREFOX ?? '/usr/bin/firefox-esr'))('in Firefox', () => {
  let portal: Portal;
  let firefox: Firefox;
  let page: string;

  beforeAll(async () => {
    portal = await startPortal({ port: 0, host: '127.0.0.1', collector: 'http://127.0.0.1:65500' });
    firefox = await Firefox.start({ [EXTENSION_ID]: UUID });
    await firefox.install(buildExtension('firefox', 'e2e'));
  }, 90_000);

  afterAll(async () => {
    await firefox?.close();
    await portal?.close();
  });

  it('a page is marked without a change to its words', async () => {
    page = await firefox.open(`${portal.url}/thu-tuc/1.001193`);
    await expect
      .poll(() => firefox.evaluate(page, MARKS), WAIT)
      .toMatchObject({
        'hai-long-failed': expect.any(Number),
        'hai-long-passed': expect.any(Number),
      });
    const overlays = 'document.querySelectorAll("hai-long-overlay").length';
    expect(await firefox.evaluate(page, overlays)).toBe(1);
  });

  it('the panel lists the findings of the page in front, with the article of law', async () => {
    const panel = await firefox.open(`moz-extension://${UUID}/sidepanel.html`, {
      background: true,
    });
    await firefox.send('browsingContext.activate', { context: page });
    const text = (): Promise<string> => firefox.evaluate(panel, 'document.body.innerText');
    await expect.poll(text, WAIT).toContain('1.001193');
    expect(await text()).toContain('Điều 8 Nghị định số 63/2010/NĐ-CP');
  });

  it('a page built like the national portal is read when its content has come', async () => {
    const list = `${portal.url}/quoc-gia/thu-tuc-hanh-chinh?cham=400`;
    const context = await firefox.open(list);
    await expect
      .poll(() => firefox.evaluate(context, MARKS), WAIT)
      .toMatchObject({ 'hai-long-passed': 40 });
    await firefox.evaluate(context, 'document.querySelector("ul.formalities a").click()');
    await expect.poll(() => firefox.evaluate(context, MARKS), WAIT).toEqual({});
    await expect
      .poll(() => firefox.evaluate(context, MARKS), WAIT)
      .toHaveProperty('hai-long-passed');
  });
});
