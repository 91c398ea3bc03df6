import { browser } from 'wxt/browser';
import { isAlive, tellPage } from './ask-page.ts';

const SCRIPT = '/content-scripts/portal.js';
const STYLES = '/content-scripts/portal.css';
const REGISTRATION = 'portal';
/** Styles alone, for frames of the portal: the script in the page looks into them from above. */
const FRAMES = 'portal-frames';

/**
 * Reads a tab: wakes the script that is there, or puts it in. Rejects where the browser does not
 * let us in (no permission, a page of the browser itself).
 */
export async function readTab(tabId: number): Promise<void> {
  const isThere = await isAlive(tabId);
  // Again where the script is there: a frame may have come since.
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [STYLES] });
  if (isThere) return tellPage(tabId, { type: 'check-again' });
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
}

/** Registers the script for exactly the portals that the official has granted. */
export async function registerGrantedPortals(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(?:https?|\*):/.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id).filter((id) => id === REGISTRATION || id === FRAMES);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
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
    {
      id: FRAMES,
      matches,
      css: [STYLES],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}
