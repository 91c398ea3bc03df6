import type { BrowserContext, Page, Request, Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import { upgraded } from './upgraded.ts';
import { useDemo } from './use-demo.ts';

/** Everything that a site can leave in a browser. */
interface Remains {
  cookies: string[];
  documentCookie: string;
  localStorage: string[];
  sessionStorage: string[];
  caches: string[];
  workers: number;
  files: string[];
  windowName: string;
  /** Records of each store of each IndexedDB database. */
  databases: Record<string, unknown[]>;
}

interface Visit {
  context: BrowserContext;
  page: Page;
  sent: Sent[];
  setCookies: string[];
}

interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
}

/**
 * What stays on the device, and why: the two databases themselves, empty. Their names are the same
 * for everybody, so they mark nobody.
 */
const EMPTY_DATABASES = { 'hailong/responses': [], 'hailong-drafts/drafts': [] };

const stage = useDemo();

/** A citizen's visit from the front page to a procedure, with every request of it. */
async function visit(): Promise<Visit> {
  const context = await stage.browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const sent: Sent[] = [];
  const setCookies: string[] = [];
  context.on('request', (request) => void noteRequest(request, sent));
  context.on('response', (response) => void noteCookie(response, setCookies));
  await page.goto(`${stage.demo.portal.url}/thu-tuc`);
  await page.locator('table.procedures tbody tr a').first().click();
  await askForDraft(page);
  await upgraded(page);
  return { context, page, sent, setCookies };
}

async function noteRequest(request: Request, sent: Sent[]): Promise<void> {
  const [method, url, body] = [request.method(), request.url(), request.postData()];
  sent.push({ method, url, body, headers: await request.allHeaders() });
}

async function noteCookie(response: Response, setCookies: string[]): Promise<void> {
  const value = await response.headerValue('set-cookie');
  if (value) setCookies.push(value);
}

async function askForDraft(page: Page): Promise<void> {
  const survey = page.locator('sipas-survey');
  await survey.evaluate((element) => element.setAttribute('draft', 'thu-moi-1'));
}

async function answerAll(page: Page): Promise<void> {
  const groups = page.locator('sipas-survey').getByRole('group', { name: /^\d+\./u });
  for (const group of await groups.all()) {
    await group.getByRole('radio', { name: 'Hài lòng', exact: true }).check();
  }
}

async function readRemains(context: BrowserContext, page: Page): Promise<Remains> {
  const cookies = (await context.cookies()).map(({ name }) => name);
  const inside = await page.evaluate(async () => {
    const databases: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error(name)));
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => all.addEventListener('success', resolve));
        databases[`${name}/${store}`] = all.result;
      }
      database.close();
    }
    const files: string[] = [];
    if (isSecureContext) {
      const root = await navigator.storage.getDirectory();
      for await (const [name] of root as unknown as AsyncIterable<[string]>) files.push(name);
    }
    return {
      databases,
      files,
      documentCookie: document.cookie,
      localStorage: Object.keys(localStorage),
      sessionStorage: Object.keys(sessionStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      windowName: window.name,
    };
  });
  return { cookies, ...inside };
}

const NOTHING = {
  cookies: [], documentCookie: '', localStorage: [], sessionStorage: [], caches: [], workers: 0,
  files: [], windowName: '',
};

/** The draft is written a moment after the last answer. */
const written = (page: Page): Promise<void> => page.waitForTimeout(600);

describe('what a citizen leaves behind', () => {
  it('after a response from start to end: no cookie, no third party, no mark', async () => {
    const { context, page, sent, setCookies } = await visit();
    await answerAll(page);
    await written(page);
    const during = await readRemains(context, page);
    expect(during.databases['hailong-drafts/drafts']).toHaveLength(1);
    await page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await page.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu').waitFor();
    await written(page);

    expect(await readRemains(context, page)).toEqual({ ...NOTHING, databases: EMPTY_DATABASES });
    expect(setCookies).toEqual([]);
    const own = new Set([stage.demo.portal.url, await stage.demo.collector.listening]);
    expect(sent.filter(({ url }) => !own.has(new URL(url).origin))).toEqual([]);
    expect(sent.filter(({ headers }) => headers['cookie'] !== undefined)).toEqual([]);

    const posts = sent.filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(1);
    expect(Object.keys(posts[0]!.headers).filter((name) => MARKS.test(name))).toEqual([]);
    expect(Object.keys(JSON.parse(posts[0]!.body!)).toSorted()).toEqual(FIELDS);
    await context.close();
  });

  it('two responses of one person have nothing in common but what everybody has', async () => {
    const { context, page, sent } = await visit();
    for (let round = 0; round < 2; round += 1) {
      await answerAll(page);
      await page.getByRole('button', { name: 'Gửi phiếu' }).click();
      await page.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu').waitFor();
      if (round === 0) await page.getByRole('button', { name: 'Trả lời phiếu mới' }).click();
    }
    const [one, two] = sent.filter(({ method }) => method === 'POST');
    const { id: first, ...same } = JSON.parse(one!.body!) as { id: string };
    const { id: second, ...also } = JSON.parse(two!.body!) as { id: string };
    expect(second).not.toBe(first);
    expect(also).toEqual(same);
    expect(JSON.stringify(two!.headers)).toBe(JSON.stringify(one!.headers));
    // Nor does an id go anywhere else, such as into an address.
    expect(sent.filter(({ url }) => url.includes(first) || url.includes(second))).toEqual([]);
    await context.close();
  });

  it('after reset(): nothing of the draft', async () => {
    const { context, page, sent } = await visit();
    await answerAll(page);
    await written(page);
    await page.locator('sipas-survey').evaluate((survey) => (survey as SipasSurvey).reset());
    await written(page);
    const { databases, ...rest } = await readRemains(context, page);
    expect(rest).toEqual(NOTHING);
    expect(databases).toEqual(EMPTY_DATABASES);
    expect(sent.filter(({ method }) => method === 'POST')).toEqual([]);
    await page.reload();
    await askForDraft(page);
    await written(page);
    const chosen = page.locator('sipas-survey').getByRole('radio', { checked: true });
    expect(await chosen.count()).toBe(0);
    await context.close();
  });

  it('while a response waits: that response alone, and nothing once it is sent', async () => {
    const { context, page, sent } = await visit();
    await page.route('**/v1/responses', (route) => route.abort());
    await answerAll(page);
    await page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await page.getByText('Chưa gửi được – phiếu đã lưu trên máy này').waitFor();
    await written(page);
    const { databases, ...rest } = await readRemains(context, page);
    expect(rest).toEqual(NOTHING);
    expect(databases['hailong-drafts/drafts']).toEqual([]);
    const [entry, ...more] = databases['hailong/responses'] as Record<string, string>[];
    expect(more).toEqual([]);
    expect(Object.keys(entry!).toSorted()).toEqual(['address', 'body', 'id', 'procedure', 'unit']);
    expect(Object.keys(JSON.parse(entry!['body']!)).toSorted()).toEqual(FIELDS);
    await page.unroute('**/v1/responses');
    await page.getByRole('button', { name: 'Gửi lại ngay' }).click();
    await page.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu').waitFor();
    expect((await readRemains(context, page)).databases).toEqual(EMPTY_DATABASES);
    const bodies = sent.filter(({ method }) => method === 'POST').map(({ body }) => body);
    expect(new Set(bodies).size).toBe(1);
    await context.close();
  });
});

const FIELDS = ['answeredOn', 'answers', 'id', 'instrument', 'procedure', 'unit'];

/** Headers that could say who or where somebody is; the browser's own kind is everybody's. */
const MARKS =
  /^(cookie|referer|authorization|x-.*|device-memory|sec-ch-ua-(?!mobile$|platform$).+)$/u;
