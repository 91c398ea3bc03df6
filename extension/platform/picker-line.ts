import { browser } from 'wxt/browser';
import { parse } from '#core/protocol/parse.ts';
import { type FromPicker, PICKER, type ToPicker } from '../picker/messages.ts';
import { fromPickerSchema } from '../picker/messages.schema.ts';

const SCRIPT = '/content-scripts/picker.js';

/** The line to the script that lets an official point in a page; it ends with either end. */
export interface PickerLine {
  say: (message: ToPicker) => void;
  close: () => void;
}

/**
 * Puts the script into a tab and opens the line to it. Rejects where the browser does not let us
 * in; `lost` tells that the page was left.
 */
export async function openPickerLine(
  tabId: number,
  hear: (message: FromPicker) => void,
  lost: () => void,
): Promise<PickerLine> {
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  const port = browser.tabs.connect(tabId, { name: PICKER, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const parsed = parse(fromPickerSchema, message);
    if (parsed.ok) hear(parsed.value);
  });
  port.onDisconnect.addListener(lost);
  return { say: (message) => port.postMessage(message), close: () => port.disconnect() };
}
