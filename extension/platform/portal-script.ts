import { browser } from 'wxt/browser';
import { isAlive, tellPage } from './ask-page.ts';

const SCRIPT = '/content-scripts/portal.js';
const STYLES = '/content-scripts/portal.css';
const REGISTRATION = 'portal';

/**
 * Reads a tab: wakes the script that is there, or puts it in. Rejects where the browser does not
 * let us in (no permission, a page of the browser itself).
 */
export async function readTab(tabId: number): Promise<void> {
  if (await isAlive(tabId)) return tellPage(tabId, { type: 'check-again' });
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [STYLES] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}

/** Registers the script for exactly the portals that the official has granted. */
export async function registerGrantedPortals(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(?:https?|\*):/.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  }
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      matches,
      js: [SCRIPT],
      css: [STYLES],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
