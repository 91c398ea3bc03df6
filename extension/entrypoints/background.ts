import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerChecks } from '../checking/answer-checks.ts';
import { explainFindings } from '../checking/explain-findings.ts';
import { followPage } from '../checking/follow-page.ts';
import { CHECK_PORT, type FromPage } from '../messages.ts';
import { tellPage } from '../platform/ask-page.ts';
import { openPanel } from '../platform/open-panel.ts';
import { readTab, registerGrantedPortals } from '../platform/portal-script.ts';

/** Keys of the browser that lead from mark to mark of the page in front. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

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
      if (message.type === 'explain-findings') {
        void explainFindings(message, sender.url).then(answer);
        return true;
      }
      if (message.type !== 'page-state') return false;
      if (sender.tab?.id !== undefined) void followPage(sender.tab.id, message.state);
      return false;
    });
    browser.runtime.onConnect.addListener((port) => {
      const isOurs = port.sender?.id === browser.runtime.id && port.name === CHECK_PORT;
      if (isOurs) answerChecks(port);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      const by = STEPS[command];
      if (by && tab?.id !== undefined) void tellPage(tab.id, { type: 'step-mark', by });
    });
    browser.runtime.onInstalled.addListener(() => void registerGrantedPortals());
    browser.runtime.onStartup.addListener(() => void registerGrantedPortals());
    browser.permissions.onAdded.addListener(() => void registerGrantedPortals());
    browser.permissions.onRemoved.addListener(() => void registerGrantedPortals());
  },
});
