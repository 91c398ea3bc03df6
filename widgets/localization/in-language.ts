import type { Vietnamese, Wording } from '#core/survey/instrument.ts';
import type { Language } from './strings.ts';

/** A wording in a language; in Vietnamese where the translation was not loaded. */
export function inLanguage(wording: Vietnamese & Partial<Wording>, language: Language): string {
  return wording[language] ?? wording.vi;
}
