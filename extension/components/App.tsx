import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#core/wording.ts';
import { chooseLanguage } from '../localization/language.ts';
import { LanguageContext } from '../localization/texts.ts';
import { TEXTS } from '../localization/texts-by-language.ts';
import { keepSettings, type PanelSettings } from '../platform/panel-settings.ts';
import { Panel } from './Panel.tsx';

interface Props {
  language: Language;
  settings: PanelSettings;
}

/** The panel in the chosen language, as it was settled on this machine. */
export function App({ language: first, settings: kept }: Props) {
  const [language, setLanguage] = useState(first);
  const [settings, setSettings] = useState(kept);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = TEXTS[language].title;
  }, [language]);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    void chooseLanguage(chosen);
  };
  const settle = (part: Partial<PanelSettings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    void keepSettings(next);
  };
  return (
    <LanguageContext.Provider value={language}>
      <Panel settings={settings} onLanguage={choose} onSettle={settle} />
    </LanguageContext.Provider>
  );
}
