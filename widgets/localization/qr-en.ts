import type { QrStrings } from './qr-strings.ts';

/** English, translated from the Vietnamese. */
export const qrEn: QrStrings = {
  language: 'en',
  title: 'Scan the code to answer the survey',
  text: 'Open the camera of your phone and point it at this code, or open the address:',
  alternative: (address) => `QR code that opens the address ${address}`,
  missing: 'There is no QR code because this page does not state: address.',
  notAnAddress: (address) =>
    `There is no QR code because “${address}” is no web address that begins with https:// or http://.`,
  tooLong: (length, most) =>
    `There is no QR code because the address has ${length} characters. A code is easy to scan with at most ${most}.`,
};
