import type { Page } from 'playwright-core';

/** Number of marked places by highlight, such as `{ 'hai-long-failed': 3 }`. */
export function countMarks(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, highlight.size])),
  );
}

/** Words under a highlight, in the order of the page. */
export function readMarks(page: Page, highlight: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString().trim()),
    highlight,
  );
}

/** Notes every change of the document once it is parsed; call before the page is opened. */
export async function noteChanges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: string[] = [];
    Object.assign(window, { notes });
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        // Elements of the portal itself may draw themselves.
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest('sipas-survey, sipas-score')) continue;
        const names = (nodes: NodeList): string => [...nodes].map((node) => node.nodeName).join();
        notes.push(`${type} ${target.nodeName} +${names(addedNodes)} -${names(removedNodes)}`);
      }
    });
    addEventListener('DOMContentLoaded', () =>
      observer.observe(document, { childList: true, characterData: true, subtree: true }),
    );
  });
}

/** What `noteChanges` has noted. */
export function readChanges(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { notes: string[] }).notes);
}

/** What was marked at one moment: the words under each highlight. */
export interface MarkedMoment {
  /** `performance.now()` of the page. */
  at: number;
  words: Record<string, string[]>;
}

/** Notes what is marked every few milliseconds, until the page is left. */
export async function watchMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moments: MarkedMoment[] = [];
    Object.assign(window, { moments });
    setInterval(() => {
      const words = [...CSS.highlights].map(([name, highlight]) => {
        return [name, [...highlight].map((range) => (range as Range).toString().trim())];
      });
      if (words.length === 0) return;
      moments.push({ at: performance.now(), words: Object.fromEntries(words) });
    }, 10);
  });
}

/** The moments at which `watchMarks` saw marks. */
export function readMoments(page: Page): Promise<MarkedMoment[]> {
  return page.evaluate(() => (window as unknown as { moments: MarkedMoment[] }).moments);
}
