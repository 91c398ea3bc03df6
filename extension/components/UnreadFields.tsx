import { useContext } from 'preact/hooks';
import type { FieldName } from '../adapters/field-name.ts';
import type { ExpectedField } from '../adapters/adapter.ts';
import type { CheckedPage } from '../checked-page.ts';
import { fill } from '../localization/fill.ts';
import { nameField } from '../localization/name-field.ts';
import { useTexts } from '../localization/texts.ts';
import { POINTED_FIELDS } from '../panel/picker/pointed-fields.data.ts';
import { PanelActionsContext } from './panel-actions.ts';

/** What a page of this kind should show and the reader did not find. */
export function UnreadFields({ page, isLive }: { page: CheckedPage; isLive: boolean }) {
  const { language, texts } = useTexts();
  const { openPicker } = useContext(PanelActionsContext);
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
      {isLive && (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => openPicker(firstOf(page))}
        >
          {texts.pickerOpen}
        </button>
      )}
    </section>
  );
}

/** The first field that is missing and can be pointed at. */
function firstOf({ unread, kind }: CheckedPage): FieldName | undefined {
  return unread
    .map(({ field }) => toFieldName(field))
    .find((field) => POINTED_FIELDS[kind].includes(field));
}

function toFieldName(field: ExpectedField): FieldName {
  if (field === 'submissionMethods') return 'processingTime';
  return field.replace('parts.', '') as FieldName;
}
