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

/** Follows the choice until the signal; the function returned tells the language of the moment. */
export function followLanguage(signal: AbortSignal): () => Language {
  let language: Language = 'vi';
  const changed = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[KEY]) language = toLanguage(changes[KEY].newValue);
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
  void readLanguage().then((chosen) => (language = chosen));
  return () => language;
}

const toLanguage = (value: unknown): Language => (value === 'en' ? 'en' : 'vi');
