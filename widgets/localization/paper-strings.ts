import type { Language } from './strings.ts';

/** Every sentence of `<sipas-paper>`. A missing one is a type error. */
export interface PaperStrings {
  language: Language;
  /** How to fill in the sheet. */
  introduction: readonly string[];
  unit: string;
  procedure: string;
  answeredOn: string;
  sheetNumber: string;
  several: string;
  /** Beside the line for a number. */
  range: (min: number, max: number) => string;
  /** A question that depends on another one, and the answers that lead to it. */
  onlyIf: (question: string, answers: readonly string[]) => string;
  comments: string;
  nameless: string;
  thanks: string;
  form: (id: string, version: number) => string;
  source: string;
  hash: string;
  noHash: string;
  keyingTitle: string;
  keying: string;
  commentsKey: string;
  print: string;
  notConfigured: (attribute: string) => string;
}
