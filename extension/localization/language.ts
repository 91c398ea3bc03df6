import { browser } from 'wxt/browser';
import type { Language } from '#core/wording.ts';

const KEY = 'language';

/** The chosen language of the interface; Vietnamese until another is chosen. */
export async function readLanguage(): Promise<Language> {
  return toLanguage((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps the choice on this machine. */
export async function chooseLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [KEY]: language });
}

/**
 * Follows the choice until the signal; the function returned tells the language of the moment.
 * @param tell is called when it is another one
 */
export function followLanguage(signal: AbortSignal, tell: () => void): () => Language {
  let language: Language = 'vi';
  const choose = (chosen: Language): void => {
    if (chosen === language) return;
    language = chosen;
    tell();
  };
  const changed = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[KEY]) choose(toLanguage(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
  void readLanguage().then(choose);
  return () => language;
}

const toLanguage = (value: unknown): Language => (value === 'en' ? 'en' : 'vi');
