import { browser } from 'wxt/browser';
import type { PageState } from '../checked-page.ts';
import type { CapturedPage } from '../session/capture-page.ts';
import type { PageAnswers, PlaceAnswer, ShowPlace, ToPage } from '../messages.ts';

/** State of the script in a tab; undefined where there is none. */
export async function askState(tabId: number): Promise<PageState | undefined> {
  return send(tabId, { type: 'ask-state' });
}

/** Whether our script runs in a tab. */
export async function isAlive(tabId: number): Promise<boolean> {
  return (await askState(tabId)) !== undefined;
}

/** Asks a page to show a field. */
export async function askPlace(
  tabId: number,
  message: Omit<ShowPlace, 'type'>,
): Promise<PlaceAnswer> {
  return (await send(tabId, { type: 'show-place', ...message })) ?? { shown: false };
}

/** Asks a page for its source and its records. */
export async function askCapture(tabId: number): Promise<CapturedPage | undefined> {
  return send(tabId, { type: 'capture-page' });
}

/** Tells a page something that has no answer. */
export async function tellPage(tabId: number, message: ToPage): Promise<void> {
  await send(tabId, message);
}

async function send<Message extends ToPage>(
  tabId: number,
  message: Message,
): Promise<PageAnswers[Message['type']] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, message);
  } catch {
    // Nobody listens in that tab: a page of the browser, or one that was never read.
    return undefined;
  }
}
