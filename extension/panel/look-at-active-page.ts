import { browser } from 'wxt/browser';
import type { CheckedPage, PageState } from '../checked-page.ts';
import { askState } from '../platform/ask-page.ts';
import { isGranted, portalPattern } from '../platform/portal-access.ts';
import { pageAddress } from '../session/page-address.ts';
import { findPage } from '../store/page-store.ts';

/** The portal in a tab, where the browser lets us see its address. */
export interface Portal {
  host: string;
  pattern: string;
  /** Granted for good, not only after a click. */
  granted: boolean;
}

/** What is beside the panel. */
export type ActivePage =
  | { kind: 'starting' }
  /** A page of the browser itself, or none. */
  | { kind: 'notWeb' }
  /** The browser does not tell us what page it is. */
  | { kind: 'noAccess'; tabId: number }
  | {
      kind: 'page';
      tabId: number;
      portal?: Portal;
      /** What the script in the page says; absent where none runs. */
      state?: PageState;
      /** The kept record of this very address. */
      record?: CheckedPage;
    };

/**
 * Looks at the tab in front: asks it, never a memory of our own. The record `held` from the last
 * look spares reading the same one again: that of a long list is large.
 */
export async function lookAtActivePage(held?: CheckedPage): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'notWeb' };
  const tabId = tab.id;
  const state = await askState(tabId);
  if (!state && tab.url === undefined) return { kind: 'noAccess', tabId };
  const address = state?.address ?? toAddress(tab.url);
  const portal = await findPortal(address);
  if (!state && !portal) return { kind: 'notWeb' };
  const record = await findRecord(address, state, held);
  return {
    kind: 'page',
    tabId,
    ...(portal && { portal }),
    ...(state && { state }),
    ...(record && { record }),
  };
}

/** The kept record of an address, unless the script in the page speaks of another check. */
async function findRecord(
  address: string | undefined,
  state: PageState | undefined,
  held: CheckedPage | undefined,
): Promise<CheckedPage | undefined> {
  if (address === undefined) return undefined;
  if (!state) return findPage(address);
  if (!('checkedAt' in state)) return undefined;
  const isIt = (page: CheckedPage | undefined): page is CheckedPage =>
    page?.address === address && page.checkedAt === state.checkedAt;
  if (isIt(held)) return held;
  const kept = await findPage(address);
  return isIt(kept) ? kept : undefined;
}

function toAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? pageAddress(new URL(url)) : undefined;
}

async function findPortal(address: string | undefined): Promise<Portal | undefined> {
  const pattern = portalPattern(address);
  if (!address || !pattern) return undefined;
  return { host: new URL(address).hostname, pattern, granted: await isGranted(pattern) };
}
