import type { Language } from '#core/wording.ts';
import { useTexts } from '../localization/texts.ts';

const NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** Chooses the language of the panel. */
export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const { language, texts } = useTexts();
  return (
    <div class="language" role="group" aria-label={texts.language}>
      {(['vi', 'en'] as const).map((one) => (
        <button
          type="button"
          key={one}
          lang={one}
          title={NAMES[one]}
          aria-pressed={one === language}
          onClick={() => onChoose(one)}
        >
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span class="unseen">{NAMES[one]}</span>
        </button>
      ))}
    </div>
  );
}
