import { readBy } from '../adapters/index.ts';
import type { FromPicker, ToPicker } from './messages.ts';
import { pointAtField } from './point-at-field.ts';

/** So many procedures of a list show whether it is read right. */
const MOST = 50;

/** Obeys the panel until the signal; the function returned takes what it says. */
export function servePicker(
  window: Window,
  tell: (message: FromPicker) => void,
  until: AbortSignal,
): (message: ToPicker) => void {
  let pointing = new AbortController();
  return (message) => {
    if (message.type === 'read') {
      const procedures = readBy(window.document, message.page).map(({ text }) => text);
      return tell({
        type: 'read',
        procedures: procedures.slice(0, MOST),
        count: procedures.length,
      });
    }
    pointing.abort();
    if (message.type === 'halt') return;
    pointing = new AbortController();
    const signal = AbortSignal.any([until, pointing.signal]);
    pointAtField(window, message, signal, tell).catch(() => tell({ type: 'stopped' }));
  };
}
