import type { KioskStrings } from './kiosk-strings.ts';

/** English, translated from the Vietnamese. */
export const kioskEn: KioskStrings = {
  language: 'en',
  warningTitle: 'Are you still answering?',
  warningText: (seconds) =>
    `Nothing has been touched for a while. In ${seconds} seconds the answers on this screen will be cleared, so that the next person does not see them.`,
  secondsLeft: 'seconds',
  stillHere: 'I am still answering',
  thanksTitle: 'Thank you for your answers',
  thanksText: 'In a few seconds this screen will show an empty form for the next person.',
  finish: 'Done, clear the screen',
  forOfficials: 'For officials:',
  nothingUnsent: 'No response on this device is waiting to be sent.',
  stored: (count) =>
    `${responses(count)} on this device not sent yet, and stored. The device sends by itself when there is a line.`,
  unstored: (count) =>
    `${responses(count)} not sent yet, and the browser forbids storage: do not close this page or turn the device off until all is sent.`,
  refused: (count) =>
    `Since the page was opened the collector has refused ${responses(count)}; please tell the administrator.`,
  notConfigured: (attribute, most) =>
    `The survey does not work yet because this page states a wrong ${attribute}: it has to be a number of seconds above 0 and not above ${most}.`,
};

function responses(count: number): string {
  return count === 1 ? '1 response' : `${count} responses`;
}
