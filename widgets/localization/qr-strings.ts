import type { Language } from './strings.ts';

/** Every sentence of `<sipas-qr>`. A missing one is a type error. */
export interface QrStrings {
  language: Language;
  title: string;
  text: string;
  /** What stands for the picture where it is not seen. */
  alternative: (address: string) => string;
  missing: string;
  notAnAddress: (address: string) => string;
  tooLong: (length: number, most: number) => string;
}
