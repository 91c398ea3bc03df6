import type { PageState } from '../checked-page.ts';
import { readLanguage } from '../localization/language.ts';
import { askState } from '../platform/ask-page.ts';
import { type Badge, clearBadge, showBadge } from '../platform/badge.ts';
import { findPage } from '../store/page-store.ts';
import { toBadge } from './to-badge.ts';

/** Keeps the badge of a tab with its page: a number after a check, nothing without one. */
export async function followPage(tabId: number, state: PageState): Promise<void> {
  try {
    const badge = await findBadge(state);
    if (!badge) await clearBadge(tabId);
    // While the record was read, the page may have gone on: then it has told, or will tell.
    else if (await isStill(tabId, state)) await showBadge(tabId, badge);
  } catch {
    // The tab was closed meanwhile, or the records cannot be read: there is nothing to say.
  }
}

async function findBadge(state: PageState): Promise<Badge | undefined> {
  if (!('checkedAt' in state)) return undefined;
  const page = await findPage(state.address);
  if (page?.checkedAt !== state.checkedAt) return undefined;
  return toBadge(page, state, await readLanguage());
}

async function isStill(tabId: number, { kind, address }: PageState): Promise<boolean> {
  const now = await askState(tabId);
  return now?.kind === kind && now.address === address;
}
