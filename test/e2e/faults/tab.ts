import type { BrowserContext, JSHandle, Page } from 'playwright-core';
import type { FaultLab } from './fault-lab.ts';
import type { Note, StorageFault } from './notes.ts';
import type { Driver } from './page/driver.ts';
import type { QueueTab } from './page/queue-tab.ts';
import type { SurveyTab } from './page/survey-tab.ts';

/** How a page is broken from the start. */
export interface TabFaults {
  storage?: StorageFault | undefined;
  /** Milliseconds by which the clock of the device is ahead. */
  clock?: number;
  /** No event says that there is a line; the queue wakes by its own timer alone. */
  silent?: boolean;
}

/** A page with a queue of its own, or with a survey on its screen. */
export interface Tab {
  page: Page;
  /** Sends submissions off; settles when the queue has them, rejects when the page is killed. */
  submit: (submissions: readonly number[]) => Promise<void>;
  /** Waits until nothing is on its way or stored; gives what is left when the patience ends. */
  settle: (stores: boolean) => Promise<string[]>;
}

const HINTS_EVERY = 200;
/** A page waits so long for an answer; what it gives up may still be under way in the network. */
export const GIVE_UP_AFTER = 3000;
/** A machine that does much else is slow; only what never ends is a fault. */
const PATIENCE = 240_000;

type Offered = { driver: Driver };

/** The queue alone, driven as a survey drives it. */
export async function openQueueTab(
  lab: FaultLab,
  context: BrowserContext,
  faults: TabFaults = {},
): Promise<Tab> {
  const page = await openPage(lab, context, faults);
  const queue = await page.evaluateHandle(
    (address) => new (globalThis as unknown as Offered).driver.QueueTab(address),
    `${lab.collectorUrl}/v1/responses`,
  );
  return tabOf(page, queue);
}

/** The survey as a citizen sees it. */
export async function openSurveyTab(
  lab: FaultLab,
  context: BrowserContext,
  faults: TabFaults = {},
): Promise<Tab> {
  const page = await openPage(lab, context, faults);
  const survey = await page.evaluateHandle(
    (collector) => new (globalThis as unknown as Offered).driver.SurveyTab(collector),
    lab.collectorUrl,
  );
  return tabOf(page, survey);
}

function tabOf(page: Page, handle: JSHandle<QueueTab | SurveyTab>): Tab {
  return {
    page,
    submit: (submissions) => handle.evaluate((tab, some) => tab.submit(some), submissions),
    settle: (stores) =>
      handle.evaluate(
        (tab, [looks, patience]) =>
          (globalThis as unknown as Offered).driver.settled(tab, looks, patience),
        [stores, PATIENCE] as const,
      ),
  };
}

/** Closes the tab, or ends the process that shows it. */
export async function kill({ page }: Tab, how: 'close' | 'crash'): Promise<void> {
  if (how === 'crash') {
    const crashed = page.waitForEvent('crash');
    const devtools = await page.context().newCDPSession(page);
    devtools.send('Page.crash').catch(() => {});
    await crashed;
  }
  await page.close();
}

/** Sets the clock of the device by so many milliseconds off the true time. */
export async function turnClock({ page }: Tab, milliseconds: number): Promise<void> {
  await page.evaluate(
    (by) => (globalThis as unknown as Offered).driver.turnClock(by),
    milliseconds,
  );
}

let opened = 0;

async function openPage(
  lab: FaultLab,
  context: BrowserContext,
  { storage, clock, silent }: TabFaults,
): Promise<Page> {
  const page = await context.newPage();
  await takeNotes(lab, page);
  await page.goto(lab.page);
  const hintsEvery = silent ? undefined : HINTS_EVERY;
  const settings = { storage, clock, hints: hintsEvery, giveUp: GIVE_UP_AFTER };
  await page.evaluate(({ storage: fault, clock: ahead, hints, giveUp }) => {
    const { driver } = globalThis as unknown as Offered;
    driver.giveUpSooner(giveUp);
    if (fault) driver.breakStorage(fault);
    if (ahead !== undefined) driver.turnClock(ahead);
    if (hints !== undefined) driver.hintOften(hints);
  }, settings);
  return page;
}

/** A binding of the debugging protocol goes one way and waits for nobody: a note is out at once. */
async function takeNotes({ notes }: FaultLab, page: Page): Promise<void> {
  const number = (opened += 1);
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'takeNote') notes.push({ ...(JSON.parse(payload) as Note), page: number });
  });
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'takeNote' });
}
