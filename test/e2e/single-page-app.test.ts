import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { median } from '../bench/median.ts';
import { bundleScript } from '../bundle-script.ts';
import { seededRandom } from '../seeded-random.ts';
import { launchChromium } from './browsers/launch.ts';
import { makeJourney, type Step } from './single-page/journey.ts';

const SEED = 202_611;
const NAVIGATIONS = 200;
/** So many pages are gone through at a time. */
const PAGES = 4;
/** From the last change of a page until its marks are seen, in ms; the worst on a busy machine. */
const SOON = 500;
const LATEST = 4000;

const APP = new URL('single-page/portal-app.ts', import.meta.url);
const EMPTY = '<!doctype html><html lang="vi"><title>Cổng thử</title><body></body></html>';

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundleScript(APP, 'App');
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function openApp(): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: EMPTY }),
  );
  await page.goto('http://127.0.0.1/tthc/1');
  await page.addScriptTag({ content: script });
  return page;
}

/** Goes through a journey; the time that each step took that was waited for, in ms. */
async function travel(journey: readonly Step[]): Promise<{ times: number[]; wrong: string[] }> {
  const page = await openApp();
  const times: number[] = [];
  for (const step of journey) {
    const took = await page.evaluate<number>(`app.take(${JSON.stringify(step)})`);
    if (step.quick === undefined) times.push(took);
    else await page.waitForTimeout(step.quick);
  }
  const wrong = await page.evaluate<string[]>('app.wrong()');
  await page.close();
  return { times, wrong };
}

describe(`a portal in one page (seed ${SEED})`, () => {
  it(`${NAVIGATIONS} navigations: its findings soon after it is quiet, never those of another`, async () => {
    const random = seededRandom(SEED);
    const journeys = Array.from({ length: PAGES }, () =>
      makeJourney(NAVIGATIONS / PAGES, random),
    );
    const travelled = await Promise.all(journeys.map(travel));
    const times = travelled.flatMap((one) => one.times).toSorted((one, other) => one - other);
    const [middle, last] = [median(times), times.at(-1)!];
    const soon = times.filter((time) => time <= SOON).length / times.length;
    console.log(
      `seed ${SEED}: ${NAVIGATIONS} navigations, marks ${middle.toFixed(0)} ms (median), ` +
        `${last.toFixed(0)} ms (longest) after the last change; ${(soon * 100).toFixed(1)} % ` +
        `within ${SOON} ms`,
    );
    expect(travelled.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(middle).toBeLessThanOrEqual(SOON);
    expect(last).toBeLessThanOrEqual(LATEST);
  });
});
