import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unaskedKeys } from '#core/survey/check-answers.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import type { Question } from '#core/survey/question.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import type { Answers, AnswerValue } from '#core/survey/response.ts';
import { buildIfStale } from '../../demo/build-if-stale.ts';
import { readKept } from '../demo/collector/read-kept.ts';
import { type CollectorProcess, freePort, spawnCollector } from '../demo/collector/process.ts';
import { installPackage } from '../frameworks/install-package.ts';
import { launchChromium } from './browsers/launch.ts';
import { LARGE } from './large.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PACKAGE = at('../../dist/package');
const LANGUAGES = ['vi', 'en'] as const;
const SEND = { vi: 'Gửi phiếu', en: 'Send response' } as const;
const UNIT_NAME = 'Sở Tư pháp';
const ANYWAY = { vi: 'Gửi các câu đã trả lời', en: 'Send the answers given' } as const;
/** Words that a server has to escape, and a line break that a form sends as two characters. */
const WORDS = 'Chờ lâu & <b>"mưa"</b>\nQuầy 3';

/** Cumulative layout shift of the page (the web's "good" ends at 0.1), and pixels of the first level. */
const CLS_LIMIT = 0.02;
const MOVE_LIMIT = 2;
const SHIFTS = new Map<string, number>();

/**
 * One page for each form of the package and each language, some of it answered; `npm test` takes the
 * languages by turns.
 */
const PAGES = INSTRUMENTS.flatMap((instrument, index) => LANGUAGES
  .filter((language) => LARGE || language === LANGUAGES[index % LANGUAGES.length])
  .map((language) => ({
    instrument, language, path: `/${instrument.id}/${language}`, answers: partlyAnswered(instrument),
  })));

let folder: string;
let server: Server;
let origin: string;
let collector: CollectorProcess;
let collectorUrl: string;
let browser: Browser;
let markup: ReadonlyMap<string, string>;

beforeAll(async () => {
  await buildIfStale();
  installPackage();
  folder = mkdtempSync(join(tmpdir(), 'hailong-server-'));
  server = createServer((request, answer) => {
    const path = request.url ?? '/';
    const isFile = /^\/elements\/[\w.-]+\.js$|^\/survey-form\.css$/u.test(path);
    const type = path.endsWith('.js') ? 'javascript' : isFile ? 'css' : 'html';
    answer.setHeader('content-type', `text/${type}; charset=utf-8`);
    answer.setHeader('content-security-policy', `default-src 'none'; script-src 'self'; style-src 'self'; `
      + `connect-src ${collectorUrl}; form-action ${collectorUrl}; require-trusted-types-for 'script'`);
    answer.end(isFile ? readFileSync(join(PACKAGE, path)) : pageOf(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const port = await freePort(Math.random);
  collectorUrl = `http://127.0.0.1:${port}`;
  collector = spawnCollector({
    HAILONG_PORT: String(port),
    HAILONG_DATABASE: join(folder, 'collector.sqlite'),
    HAILONG_ORIGINS: origin,
  });
  await collector.listening;
  markup = await writeMarkup();
  browser = await launchChromium();
});
afterAll(async () => {
  const [where, most] = [...SHIFTS].toSorted(([, a], [, b]) => b - a)[0] ?? ['nowhere', 0];
  console.log(`layout shift when the element takes over: at most ${most.toFixed(4)} (${where})`);
  await browser?.close();
  collector?.kill('SIGTERM');
  await collector?.ended;
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What plain Node writes with the built package, by path. */
async function writeMarkup(): Promise<ReadonlyMap<string, string>> {
  const surveys = PAGES.map(({ instrument, language, path, answers }) => ({
    id: instrument.id, version: instrument.version, collector: collectorUrl, unit: 'H55',
    heading: { unitName: UNIT_NAME }, language, answers, page: origin + path, respondent: instrument.respondent?.map(({ key }) => key),
  }));
  const running = promisify(execFile)(process.execPath, [at('../frameworks/server/write-pages.mjs')]);
  running.child.stdin!.end(JSON.stringify(surveys));
  const written = JSON.parse((await running).stdout) as string[];
  return new Map(PAGES.map(({ path }, index) => [path, written[index]!]));
}

function pageOf(path: string): string {
  return `<!doctype html><html lang="${path.split('/')[2]}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Cổng</title>
<link rel="stylesheet" href="/survey-form.css">
<script type="module" src="/elements/sipas-survey.js"></script></head>
<body><h1>Cổng dịch vụ công</h1>
${markup.get(path) ?? ''}
<footer>Chân trang</footer></body></html>`;
}

/** Every third criterion, and one answer to each other question that is asked then. */
function partlyAnswered(instrument: Instrument): Answers {
  const { levels } = instrument.scale;
  const criteria = itemsOf(instrument).filter((_, index) => index % 3 === 0)
    .map(({ key }, index): [string, AnswerValue] => [key, levels[index % levels.length]!.value]);
  const answers = Object.fromEntries([...criteria, ...questionsOf(instrument).flatMap(answerTo)]);
  const unasked = unaskedKeys(instrument, answers);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !unasked.has(key)));
}

function answerTo(question: Question): [string, AnswerValue][] {
  if (question.kind === 'note') return [];
  if (question.kind === 'text') return [[question.key, WORDS]];
  if (question.kind === 'number') return [[question.key, question.max]];
  if (question.kind === 'ratings') return [[question.items[0]!.key, question.scale.levels[0]!.value]];
  const keys = question.options.map(({ key }) => key);
  return [[question.key, question.kind === 'choices' ? keys.slice(0, 2) : keys[0]!]];
}

/** The last criterion, blank on the page unless it is the only one, and its highest level. */
function nextAnswer(instrument: Instrument): { key: string; level: number } {
  return { key: itemsOf(instrument).at(-1)!.key, level: instrument.scale.levels.at(-1)!.value };
}

/** Answers of the rows that came after the first `from`. */
function stored(from = 0): Answers[] {
  const kept = readKept(join(folder, 'collector.sqlite'));
  return kept.slice(from).map(({ response }) => response.answers);
}

describe('every module of the package that a server may import', () => {
  const { exports } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default?: string }>;
  };
  const modules = Object.entries(exports).flatMap(([name, entry]) =>
    typeof entry === 'object' && entry.default && name !== './angular' ? [`hailong${name.slice(1)}`] : []);

  it('has them all in this test', () => expect(modules.length).toBeGreaterThanOrEqual(9));

  it.each(modules)('%s is imported in Node and touches nothing of a browser', async (name) => {
    const program = at('../frameworks/server/import-watched.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [program, name]);
    const { names, touched } = JSON.parse(stdout) as { names: string[]; touched: string[] };
    expect(names.length).toBeGreaterThan(0);
    expect(touched).toEqual([]);
  });
});

describe.each(PAGES)('$path, written by a server', ({ instrument, language, path, answers }) => {
  const next = nextAnswer(instrument);
  const all = { ...answers, [next.key]: next.level };
  const nextRadio = (page: Page) =>
    page.locator(`input[name="${next.key}"][value="${next.level}"]:visible`);

  it('is answered and sent without JavaScript', async () => {
    const before = stored().length;
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(origin + path);
    await nextRadio(page).check();
    await page.getByRole('button', { name: SEND[language] }).click();
    await page.waitForURL(`${collectorUrl}/v1/forms/**`);
    expect(stored(before)).toEqual([all]);
    await page.close();
  });

  it.each([360, 1280])('is taken over by the element at %i px: nothing lost, moved or said', async (width) => {
    const { page, come, noted } = await openLate(path, width);
    await nextRadio(page).check();
    await nextRadio(page).focus();
    const top = () => nextRadio(page).evaluate((radio) => radio.getBoundingClientRect().top);
    const seenAt = await top();
    await come();
    expect(await answersIn(page)).toEqual(all);
    expect(await nextRadio(page).evaluate((radio) =>
      radio === (radio.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    expect(Math.abs((await top()) - seenAt)).toBeLessThanOrEqual(2);
    expect(await noted()).toMatchObject({ said: [] });
    expect(await accessibleIn(page)).toEqual({ forms: 1, titles: 1, buttons: 1 });
    await page.close();
  });

  it.each([360, 1280])('stays where it was at %i px when nobody has touched it', async (width) => {
    const { page, come, noted } = await openLate(path, width);
    const firstRadio = page.locator('input[type="radio"]:visible').first();
    const top = () => firstRadio.evaluate((radio) => radio.getBoundingClientRect().top);
    const seenAt = await top();
    await come();
    const { said, shift } = await noted();
    expect(said).toEqual([]);
    SHIFTS.set(`${path} ${width}`, shift);
    expect(shift).toBeLessThanOrEqual(CLS_LIMIT);
    expect(Math.abs((await top()) - seenAt)).toBeLessThanOrEqual(MOVE_LIMIT);
    await page.close();
  });

  it('is sent by the element with what the server knew and what was ticked since', async () => {
    const before = stored().length;
    const { page, come } = await openLate(path, 360);
    await nextRadio(page).check();
    await come();
    await sendAll(page, language);
    await expect.poll(() => stored(before)).toEqual([all]);
    await page.close();
  });
});

/** Past what is blank, and past the question about words that may point to a person. */
async function sendAll(page: Page, language: 'vi' | 'en'): Promise<void> {
  await page.getByRole('button', { name: SEND[language] }).press('Enter');
  const anyway = page.getByRole('button', { name: ANYWAY[language] });
  const done = page.locator('sipas-survey [part="delivery"]');
  await anyway.or(done).first().waitFor();
  if (await anyway.isVisible()) await anyway.press('Enter');
}

/** What assistive technology is given: one of everything. */
async function accessibleIn(page: Page): Promise<Record<'forms' | 'titles' | 'buttons', number>> {
  const client: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const count = (role: string, name = /./u): number => nodes.filter((node) =>
    !node.ignored && node.role?.value === role && name.test(String(node.name?.value))).length;
  return {
    forms: count('form'),
    titles: count('heading', /Khảo sát mức|Satisfaction survey/u),
    buttons: count('button', /^(?:Gửi phiếu|Send response)$/u),
  };
}

interface Late {
  page: Page;
  /** Lets the script come, and waits until the element has taken over. */
  come: () => Promise<void>;
  noted: () => Promise<Notes>;
}

/** What a person may notice: how much moved by itself, and what a screen reader says by itself. */
interface Notes {
  shift: number;
  said: string[];
}

/** A page whose script waits for `come`. */
async function openLate(path: string, width: number): Promise<Late> {
  const page = await browser.newPage({ viewport: { width, height: 740 }, locale: 'vi-VN' });
  let release!: () => void;
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/elements/**', (route) => late.then(() => route.continue()));
  await page.addInitScript(watchPage);
  await page.goto(origin + path, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  const come = async (): Promise<void> => {
    // What moves within half a second of an action is not counted as a shift.
    await page.waitForTimeout(600);
    release();
    await page.waitForFunction(() =>
      document.querySelector('sipas-survey')?.shadowRoot?.querySelector('form'));
    await page.waitForTimeout(300);
  };
  const noted = (): Promise<Notes> =>
    page.evaluate(() => (globalThis as unknown as { notes: () => Notes }).notes());
  return { page, come, noted };
}

/** Runs in the page before anything else does. */
function watchPage(): void {
  let shift = 0;
  interface Shift extends PerformanceEntry { value: number; hadRecentInput: boolean }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const live = '[role="status"], [role="alert"], [role="log"], [aria-live]';
  const notes = (): Notes => {
    const root = document.querySelector('sipas-survey')!.shadowRoot!;
    const regions = [...document.querySelectorAll(live), ...root.querySelectorAll(live)];
    return { shift, said: regions.map((region) => region.textContent.trim()).filter(Boolean) };
  };
  Object.assign(globalThis, { notes });
}

const answersIn = (page: Page): Promise<Answers> =>
  page.locator('sipas-survey').evaluate((survey) => (survey as unknown as { answers: Answers }).answers);
