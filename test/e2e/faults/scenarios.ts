import type { Browser, BrowserContext } from 'playwright-core';
import type { FaultLab } from './fault-lab.ts';
import type { StorageFault } from './notes.ts';
import { runPowerCut } from './power-cut.ts';
import { kill, openQueueTab, openSurveyTab, type Tab, type TabFaults, turnClock } from './tab.ts';

/** What a scenario works with: `random` is its own, the same for the same seed. */
export interface Stage {
  lab: FaultLab;
  browser: Browser;
  random: () => number;
  submissions: readonly number[];
  /** How many groups of this scenario came before: its variants take turns. */
  turn: number;
  ledger: Ledger;
}

/** What the test knows besides the notes of the pages. */
export interface Ledger {
  /** Submissions whose page or window was ended by us before it had settled. */
  cutShort: Set<number>;
  /** Those of them whose storage went with the window. */
  storageGone: Set<number>;
  /** Submissions on pages that were never ended, by one tab at a time: Retry-After must hold. */
  undisturbed: Set<number>;
  /** Ids made by a clock so wrong that a collector may not take them. */
  wrongClock: Set<number>;
  /** Pages that were to be told no lie at their end, and what they still said was on its way. */
  unsettled: string[];
  kills: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** Days by which a clock is wrong; a collector takes the last 31 days and tomorrow. */
const CLOCKS = [-4000, -45, -29, -3, -1, 1, 3, 45];
const BLOCKS: readonly StorageFault[] = ['throws', 'refuses', 'hangs'];

/** A kind of trouble besides the line's own. */
export interface Trouble {
  name: string;
  /** Share of the submissions. */
  share: number;
  /** How many groups it is cut into at least: each variant of it comes. */
  variants: number;
  run: (stage: Stage) => Promise<void>;
}

/** Every kind of trouble; a bad line comes on top of each. */
export const SCENARIOS: readonly Trouble[] = [
  { name: 'bad line', share: 0.44, variants: 8, run: badLine },
  { name: 'tab killed', share: 0.16, variants: 6, run: tabKilled },
  { name: 'two tabs', share: 0.14, variants: 3, run: twoTabs },
  { name: 'clock wrong', share: 0.08, variants: CLOCKS.length, run: clockWrong },
  { name: 'storage blocked', share: 0.06, variants: 4, run: storageBlocked },
  { name: 'private window', share: 0.06, variants: 2, run: privateWindow },
  { name: 'power cut', share: 0.01, variants: 1, run: runPowerCut },
  { name: 'survey on the screen', share: 0.05, variants: 8, run: onTheScreen },
];

/** In one of eight groups no event says that there is a line: the queue's own timer is enough. */
async function badLine({ submissions, random, turn, lab, browser, ledger }: Stage): Promise<void> {
  await inContext(browser, async (context) => {
    const tab = await openQueueTab(lab, context, { silent: turn % 8 === 5 });
    for (const submission of submissions) ledger.undisturbed.add(submission);
    await submitAll(tab, submissions, random);
    await mustSettle([tab], ledger);
  });
}

/** Two kills, each in the middle of a third of the work; the last page brings it to an end. */
async function tabKilled({ submissions, random, lab, browser, ledger }: Stage): Promise<void> {
  await inContext(browser, async (context) => {
    const third = Math.ceil(submissions.length / 3);
    for (let start = 0; start < 2 * third; start += third) {
      const some = submissions.slice(start, start + third);
      for (const submission of some) ledger.cutShort.add(submission);
      const tab = await openQueueTab(lab, context);
      const sending = submitAll(tab, some, random).catch(() => {});
      await pause(random() * 500);
      ledger.kills += 1;
      await kill(tab, random() < 0.5 ? 'close' : 'crash');
      await sending;
    }
    const last = await openQueueTab(lab, context);
    await submitAll(last, submissions.slice(2 * third), random);
    await mustSettle([last], ledger);
  });
}

/** Both send at once; in one case of three one of them is closed in the middle. */
async function twoTabs({ submissions, random, turn, lab, browser, ledger }: Stage): Promise<void> {
  await inContext(browser, async (context) => {
    const tabs = [await openQueueTab(lab, context), await openQueueTab(lab, context)] as const;
    const half = Math.ceil(submissions.length / 2);
    const shares = [submissions.slice(0, half), submissions.slice(half)] as const;
    const closes = turn % 3 === 1;
    const first = submitAll(tabs[0], shares[0], random);
    const second = submitAll(tabs[1], shares[1], random);
    if (closes) {
      for (const submission of shares[1]) ledger.cutShort.add(submission);
      second.catch(() => {});
      await pause(200 + random() * 400);
      ledger.kills += 1;
      await kill(tabs[1], 'close');
    } else {
      await second;
    }
    await first;
    await mustSettle(closes ? [tabs[0]] : tabs, ledger);
  });
}

/** The clock is wrong at first, is put right in the middle, and refused ones are sent anew. */
async function clockWrong(stage: Stage): Promise<void> {
  const { submissions, random, turn, lab, browser, ledger } = stage;
  await inContext(browser, async (context) => {
    const days = CLOCKS[turn % CLOCKS.length] ?? 0;
    const tab = await openQueueTab(lab, context, { clock: days * DAY });
    const outside = days < -31 || days > 1;
    for (const submission of submissions) if (outside) ledger.wrongClock.add(submission);
    await submitAll(tab, submissions, random);
    await pause(random() * 800);
    await turnClock(tab, 0);
    await mustSettle([tab], ledger);
    if (!outside) return;
    await submitAll(tab, submissions, random);
    await mustSettle([tab], ledger);
  });
}

async function storageBlocked(stage: Stage): Promise<void> {
  const { submissions, random, turn, lab, browser, ledger } = stage;
  await inContext(browser, async (context) => {
    const storage = BLOCKS[turn % BLOCKS.length];
    const tab = await openQueueTab(lab, context, { storage });
    if (turn % 4 < 3) {
      await submitAll(tab, submissions, random);
      await mustSettle([tab], ledger, false);
      return;
    }
    for (const submission of submissions) ledger.cutShort.add(submission);
    const sending = submitAll(tab, submissions, random).catch(() => {});
    await pause(random() * 800);
    ledger.kills += 1;
    await kill(tab, 'close');
    await sending;
  });
}

/** Every context is a private window; here one half is closed in the middle, for good. */
async function privateWindow({ submissions, random, lab, browser, ledger }: Stage): Promise<void> {
  const half = Math.ceil(submissions.length / 2);
  await inContext(browser, async (context) => {
    const tab = await openQueueTab(lab, context);
    await submitAll(tab, submissions.slice(0, half), random);
    await mustSettle([tab], ledger);
  });
  await inContext(browser, async (context) => {
    const tab = await openQueueTab(lab, context);
    for (const submission of submissions.slice(half)) {
      ledger.cutShort.add(submission);
      ledger.storageGone.add(submission);
    }
    const sending = submitAll(tab, submissions.slice(half), random).catch(() => {});
    await pause(random() * 600);
    ledger.kills += 1;
    await context.close();
    await sending;
  });
}

/** The element itself: plainly, without storage, killed in the middle, or twice side by side. */
async function onTheScreen(stage: Stage): Promise<void> {
  const { submissions, random, turn, lab, browser, ledger } = stage;
  const way = turn % 4;
  const faults: TabFaults = way === 1 ? { storage: turn % 8 < 4 ? 'throws' : 'refuses' } : {};
  await inContext(browser, async (context) => {
    const tab = await openSurveyTab(lab, context, faults);
    const half = Math.ceil(submissions.length / 2);
    if (way === 3) {
      const other = await openSurveyTab(lab, context);
      await Promise.all([
        submitOneByOne(tab, submissions.slice(0, half), random),
        submitOneByOne(other, submissions.slice(half), random),
      ]);
      await mustSettle([tab, other], ledger);
      return;
    } else if (way === 2) {
      const some = submissions.slice(0, half);
      for (const submission of some) ledger.cutShort.add(submission);
      const sending = submitOneByOne(tab, some, random).catch(() => {});
      await pause(300 + random() * 900);
      ledger.kills += 1;
      await kill(tab, random() < 0.5 ? 'close' : 'crash');
      await sending;
      const next = await openSurveyTab(lab, context);
      await submitOneByOne(next, submissions.slice(half), random);
      await mustSettle([next], ledger);
      return;
    } else {
      await submitOneByOne(tab, submissions, random, way !== 1);
    }
    await mustSettle([tab], ledger, way !== 1);
  });
}

/** Ten at a time: the queue is given a few while others are on their way. */
async function submitAll(
  tab: Tab,
  submissions: readonly number[],
  random: () => number,
): Promise<void> {
  for (let start = 0; start < submissions.length; start += 10) {
    await tab.submit(submissions.slice(start, start + 10));
    if (random() < 0.5) await pause(random() * 60);
  }
}

/** The screen shows one: now it waits for the end, now the citizen takes a new form at once. */
async function submitOneByOne(
  tab: Tab,
  submissions: readonly number[],
  random: () => number,
  stores = true,
): Promise<void> {
  for (const submission of submissions) {
    await tab.submit([submission]);
    if (random() < 0.4) await tab.settle(stores);
    else await pause(random() * 120);
  }
}

/** Pages that live to their end say of nothing that it is on its way, and then keep nothing. */
async function mustSettle(
  tabs: readonly Tab[],
  { unsettled }: Ledger,
  stores = true,
): Promise<void> {
  for (const tab of tabs) {
    unsettled.push(...(await tab.settle(stores)).map((left) => `still on its way: ${left}`));
  }
}

async function inContext(
  browser: Browser,
  act: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  try {
    await act(context);
  } finally {
    await context.close();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
