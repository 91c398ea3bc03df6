import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import { tallyResponses } from '#core/scoring/tally.ts';
import { seededRandom } from '../seeded-random.ts';
import { upgraded } from './upgraded.ts';
import { useDemo } from './use-demo.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_121);
const SUBMISSIONS = 200;
const KILLS = 5;

const stage = useDemo();

/** What the page notes of each response: sent off by the citizen, confirmed by a receipt. */
interface Notes {
  queued: string[];
  confirmed: string[];
  refused: string[];
}

it(`${SUBMISSIONS} submissions in a browser and ${KILLS} kills: none lost, none twice (seed ${SEED})`, async () => {
  const random = seededRandom(SEED);
  const killAt = Array.from({ length: KILLS }, (_, index) => 10 + index * 35 + Math.floor(random() * 25));
  const page = await stage.browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${stage.demo.portal.url}/thu-tuc`);
  await page.locator('table.procedures tbody tr a').first().click();
  await upgraded(page);
  await takeNotes(page);

  const submitting = submitAll(page, random);
  const killed: number[] = [];
  for (const confirmed of killAt) {
    await untilConfirmed(page, confirmed);
    killed.push((await readNotes(page)).confirmed.length);
    await stage.demo.killCollector();
  }
  await submitting;
  await untilConfirmed(page, SUBMISSIONS);

  const { queued, confirmed, refused } = await readNotes(page);
  const stored = stage.demo.stored();
  console.log(`seed ${SEED}: killed with ${killed.join(', ')} of ${SUBMISSIONS} confirmed; `
    + `at the end ${confirmed.length} confirmed, ${stored.length} rows`);
  expect(killed.every((count) => count < SUBMISSIONS)).toBe(true);
  expect(refused).toEqual([]);
  expect(queued).toHaveLength(SUBMISSIONS);
  expect(confirmed.toSorted()).toEqual(queued.toSorted());
  expect(stored.map(({ id }) => id).toSorted()).toEqual(queued.toSorted());

  const answers = stored.map(({ answers: given }) => given);
  const expected = scoreTally(SIPAS_2017, tallyResponses(SIPAS_2017, answers), 'pooled');
  const url = await stage.demo.collector.listening;
  const query = 'unit=H99&instrument=sipas-2017&version=1';
  const scores = await (await fetch(`${url}/v1/scores?${query}`)).json();
  expect(scores).toMatchObject({ responses: SUBMISSIONS, ...expected });
});

async function submitAll(page: Page, random: () => number): Promise<void> {
  for (let number = 1; number <= SUBMISSIONS; number += 1) {
    await submit(page, 1 + Math.floor(random() * 5));
  }
}

/** Answers as a citizen does, presses send, and takes a new form while the response is on its way. */
async function submit(page: Page, level: number): Promise<void> {
  await page.evaluate(async (value) => {
    const survey = document.querySelector('sipas-survey')!;
    const root = survey.shadowRoot!;
    for (const radio of root.querySelectorAll<HTMLInputElement>(`input[value="${value}"]`)) {
      radio.click();
    }
    await survey.updateComplete;
    root.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
    await survey.updateComplete;
    survey.reset();
    await survey.updateComplete;
  }, level);
}

async function takeNotes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes: Notes = { queued: [], confirmed: [], refused: [] };
    document.addEventListener('sipas-queued', ({ detail }) => notes.queued.push(detail.id));
    document.addEventListener('sipas-receipt', ({ detail }) => notes.confirmed.push(detail.id));
    document.addEventListener('sipas-refused', ({ detail }) => notes.refused.push(detail.id));
    Object.assign(globalThis, { notes });
  });
}

function readNotes(page: Page): Promise<Notes> {
  return page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);
}

/** Waits for that many receipts; the line's return is told as a browser tells it. */
async function untilConfirmed(page: Page, count: number): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.evaluate(() => globalThis.dispatchEvent(new Event('online')));
        return (await readNotes(page)).confirmed.length;
      },
      { timeout: 60_000, interval: 20 },
    )
    .toBeGreaterThanOrEqual(count);
}
