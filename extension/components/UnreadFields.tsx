import type { CheckedPage } from '../checked-page.ts';
import { fill } from '../localization/fill.ts';
import { nameField } from '../localization/name-field.ts';
import { useTexts } from '../localization/texts.ts';

/** What a page of this kind should show and the reader did not find. */
export function UnreadFields({ page }: { page: CheckedPage }) {
  const { language, texts } = useTexts();
  if (page.unread.length === 0) return null;
  return (
    <section class="unread">
      <h2>{texts.unreadTitle}</h2>
      <ul>
        {page.unread.map(({ field, procedures }) => (
          <li key={field}>
            {page.kind === 'detail'
              ? nameField(field, language)
              : fill(texts.unreadSome, { field: nameField(field, language), count: procedures })}
          </li>
        ))}
      </ul>
      <p class="quiet">{texts.unreadNote}</p>
    </section>
  );
}
