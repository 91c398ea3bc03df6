import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#core/wording.ts';
import { en } from './en.ts';
import { type Texts, vi } from './vi.ts';

/** The texts of both languages. */
export const TEXTS: Readonly<Record<Language, Texts>> = { vi, en };

/** The language in which the panel is drawn. */
export const LanguageContext = createContext<Language>('vi');

/** The language of the panel and its texts, for a component. */
export function useTexts(): { language: Language; texts: Texts } {
  const language = useContext(LanguageContext);
  return { language, texts: TEXTS[language] };
}
