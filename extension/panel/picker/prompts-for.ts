import type { PageKind } from '../../adapters/adapter.ts';
import type { FieldName } from '../../adapters/field-name.ts';
import { fill } from '../../localization/fill.ts';
import type { PickerPrompts } from '../../picker/messages.ts';
import type { Speaker } from '../record/speaker.ts';
import { nameOf } from './describe-field.ts';

/** What the bar on the page asks for, in the language of the panel. */
export function promptsFor(
  kind: PageKind,
  field: FieldName,
  withLabel: boolean,
  { language: lang, texts }: Speaker,
): PickerPrompts {
  const name = nameOf(field, lang);
  const asks =
    kind === 'detail'
      ? { label: texts.pickerAskLabel, value: texts.pickerAskValue, only: texts.pickerAskOnlyValue }
      : { label: texts.pickerAskHead, value: texts.pickerAskCell, only: texts.pickerAskRow };
  if (!withLabel) return { value: fill(asks.only, { name }), lang };
  return { label: fill(asks.label, { name }), value: fill(asks.value, { name }), lang };
}
