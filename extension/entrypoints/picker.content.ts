import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PICKER } from '../picker/messages.ts';
import { servePicker } from '../picker/serve-picker.ts';

export default defineContentScript({
  // Put in by the panel while an official points, and gone with the line to it.
  registration: 'runtime',
  matches: [],
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    const connected = (port: Browser.runtime.Port): void => {
      if (port.name !== PICKER) return;
      const obey = servePicker(window, (message) => port.postMessage(message), stop.signal);
      port.onMessage.addListener(obey);
      port.onDisconnect.addListener(() => stop.abort());
    };
    browser.runtime.onConnect.addListener(connected);
    stop.signal.addEventListener('abort', () =>
      browser.runtime.onConnect.removeListener(connected),
    );
  },
});
