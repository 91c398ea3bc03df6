import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#core/wording.ts';
import { chooseLanguage } from '../localization/language.ts';
import { LanguageContext, TEXTS } from '../localization/texts.ts';
import { Panel } from './Panel.tsx';

/** The panel in the chosen language. */
export function App({ language: first }: { language: Language }) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = TEXTS[language].title;
  }, [language]);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    void chooseLanguage(chosen);
  };
  return (
    <LanguageContext.Provider value={language}>
      <Panel onLanguage={choose} />
    </LanguageContext.Provider>
  );
}
