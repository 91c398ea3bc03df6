import type { Language } from './strings.ts';

/** Every sentence of `<sipas-kiosk>`. A missing one is a type error. */
export interface KioskStrings {
  language: Language;
  warningTitle: string;
  /** Said once, when the warning opens: how long there is in all. */
  warningText: (seconds: number) => string;
  /** Beside the number that counts down. */
  secondsLeft: string;
  stillHere: string;
  thanksTitle: string;
  thanksText: string;
  finish: string;
  /** In front of the sentences on what has not been sent. */
  forOfficials: string;
  nothingUnsent: string;
  stored: (count: number) => string;
  /** The browser forbids storage: closing the page would lose them. */
  unstored: (count: number) => string;
  refused: (count: number) => string;
  notConfigured: (attribute: string, most: number) => string;
}
