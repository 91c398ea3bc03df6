import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#core/wording.ts';
import { TEXTS } from './texts-by-language.ts';
import type { Texts } from './vi.ts';

/** The language in which the panel is drawn. */
export const LanguageContext = createContext<Language>('vi');

/** The language of the panel and its texts, for a component. */
export function useTexts(): { language: Language; texts: Texts } {
  const language = useContext(LanguageContext);
  return { language, texts: TEXTS[language] };
}
