import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followPage } from '../checking/follow-page.ts';
import { receiveWords } from '../checking/receive-words.ts';
import type { FromPage } from '../messages.ts';
import { openPanel } from '../platform/open-panel.ts';
import { readTab, registerGrantedPortals } from '../platform/portal-script.ts';

// All listeners are added before anything is awaited: a worker that wakes for an event misses it
// otherwise. Nothing is remembered here between two events.
export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener((tab) => {
      const opened = openPanel(tab.windowId);
      // Where the browser does not let us in, the panel says so.
      void Promise.allSettled([opened, tab.id === undefined ? undefined : readTab(tab.id)]);
    });
    browser.runtime.onMessage.addListener((message: FromPage, sender, answer) => {
      if (sender.id !== browser.runtime.id) return false;
      if (message.type === 'page-state') {
        if (sender.tab?.id !== undefined) void followPage(sender.tab.id, message.state);
        return false;
      }
      if (message.type !== 'page-read') return false;
      const receipt = { from: sender.url, now: new Date() };
      void receiveWords(message.words, receipt).then(answer);
      return true;
    });
    browser.runtime.onInstalled.addListener(() => void registerGrantedPortals());
    browser.runtime.onStartup.addListener(() => void registerGrantedPortals());
    browser.permissions.onAdded.addListener(() => void registerGrantedPortals());
    browser.permissions.onRemoved.addListener(() => void registerGrantedPortals());
  },
});
