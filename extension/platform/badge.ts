import { browser } from 'wxt/browser';
import { readLanguage } from '../localization/language.ts';
import { TEXTS } from '../localization/texts-by-language.ts';

/** What the toolbar button says about a tab. */
export interface Badge {
  text: string;
  title: string;
  /** Ground and ink; together readable on either theme of the browser. */
  ground: string;
  ink: string;
}

/** Shows a badge on the toolbar button while a tab is in front. */
export async function showBadge(tabId: number, { text, title, ground, ink }: Badge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
    action.setBadgeBackgroundColor({ tabId, color: ground }),
    action.setBadgeTextColor({ tabId, color: ink }),
  ]);
}

/** Takes the badge of a tab away: what is in front was not checked. */
export async function clearBadge(tabId: number): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ tabId, text: '' });
  await action.setTitle({ tabId, title: TEXTS[await readLanguage()].badgeNone });
}
