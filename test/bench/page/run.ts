import type { CDPSession, Page } from 'playwright-core';
import { bundleScript } from '../../bundle-script.ts';
import { launchChromium } from '../../e2e/browsers/launch.ts';
import { median } from '../median.ts';

// npm run bench:page: reading a page, all rules and the marks, in Chromium, in turns of one run
// against the least that a checker can do (the words of every cell, four questions a row) and
// against a badge written into every row. Every turn has a page of other words, so that no reader
// knows them. Time is that of the page's main thread, without what turning to a page costs by itself:
// as much as reading a short one. Prints medians; exits 1 over a limit.

const ROUNDS = 9;
/** Short pages take so little time that more turns are needed to tell it. */
const ROUNDS_OF_SHORT = 45;
const SHORT = 100;
const LISTS = [100, 1000, 5000];
const DETAIL = 0;
const WAYS = ['nothing', 'floor', 'findings', 'marks', 'badges'] as const;
type Way = (typeof WAYS)[number];
type Times = Record<Way, number>;

interface Limit {
  name: string;
  value: number;
  most: number;
  /** Of a value that is no ratio. */
  unit?: string;
}

async function main(): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
    await page.addScriptTag({ content: await bundleScript(new URL('page.ts', import.meta.url), 'Bench') });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times = new Map<number, Times>();
    for (const rows of [...LISTS, DETAIL]) times.set(rows, await measure(page, devtools, rows));
    report([...limitsOf(times), await longestTask(page)]);
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, devtools: CDPSession, rows: number): Promise<Times> {
  const samples: Record<Way, number[]> = { nothing: [], floor: [], findings: [], marks: [], badges: [] };
  const rounds = rows > SHORT ? ROUNDS : ROUNDS_OF_SHORT;
  for (let round = 0; round < rounds; round += 1) {
    for (const way of WAYS) samples[way].push(await timeOf(page, devtools, rows, way));
  }
  const times = Object.fromEntries(WAYS.map((way) => [way, median(samples[way])])) as Times;
  for (const way of ['floor', 'findings', 'marks', 'badges'] as const) times[way] -= times.nothing;
  const line = WAYS.map((way) => `${way} ${times[way].toFixed(2)} ms`).join('   ');
  console.log(`${rows === DETAIL ? 'one in full' : `${rows} procedures`}   ${line}`);
  return times;
}

async function timeOf(page: Page, devtools: CDPSession, rows: number, way: Way): Promise<number> {
  await page.evaluate(`bench.prepare(${rows})`);
  // Or else each way would pay for what the one before has left: badges leave most.
  await devtools.send('HeapProfiler.collectGarbage');
  await page.waitForTimeout(30);
  const before = await mainThread(devtools);
  await page.evaluate(`bench.${way}()`);
  return (await mainThread(devtools)) - before;
}

/**
 * The longest task of ours on the longest list, in the quietest round: work that is always long shows
 * in each of them, a processor that was busy elsewhere does not.
 */
async function longestTask(page: Page): Promise<Limit> {
  const rows = LISTS.at(-1)!;
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(`bench.prepare(${rows})`);
    samples.push(await page.evaluate<number>('bench.longestTask()'));
  }
  return { name: `${rows} procedures: longest task`, value: Math.min(...samples), most: 50, unit: 'ms' };
}

/** Time of the processor that the main thread has taken so far, in ms. */
async function mainThread(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

function limitsOf(times: ReadonlyMap<number, Times>): Limit[] {
  const of = (rows: number): Times => times.get(rows)!;
  const [, some, many] = LISTS as [number, number, number];
  return [
    ...LISTS.map((rows) => ({
      name: `${rows} procedures: reading and rules / floor`,
      value: of(rows).findings / of(rows).floor,
      most: 2,
    })),
    {
      name: 'one in full: reading and rules / floor',
      value: of(DETAIL).findings / of(DETAIL).floor,
      most: 2,
    },
    {
      name: `${many} procedures: reading, rules and marks / badges`,
      value: of(many).marks / of(many).badges,
      most: 0.25,
    },
    {
      name: `reading, rules and marks, from ${some} to ${many}`,
      value: of(many).marks / of(some).marks,
      most: 5.5,
    },
  ];
}

function report(limits: readonly Limit[]): void {
  for (const { name, value, most, unit = '×' } of limits) {
    const over = value > most ? '  OVER' : '';
    console.log(`${name.padEnd(58)} ${value.toFixed(2)} ${unit}  at most ${most}${over}`);
    if (over) process.exitCode = 1;
  }
}

await main();
