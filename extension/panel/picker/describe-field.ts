import type { FieldPath, ProcedureText } from '#core/procedure/procedure.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { type FieldName, isFact, isOfMethods } from '../../adapters/field-name.ts';
import { nameField } from '../../localization/name-field.ts';
import type { Language } from '#core/wording.ts';
import { describeRecord } from '../record/describe-record.ts';
import type { Speaker } from '../record/speaker.ts';

/** The name of a field by its path in a record. */
export function nameOf(field: FieldName, language: Language): string {
  return nameField(isFact(field) || isOfMethods(field) ? field : `parts.${field}`, language);
}

/** How the checker understands words of a field; empty where the words are the value. */
export function understand(field: FieldName, words: string, speaker: Speaker): readonly string[] {
  const { text, path } = recordOf(field, words);
  const parts = describeRecord(readProcedure(text), speaker);
  return parts.flatMap(({ rows }) => rows).find((row) => row.field === path)?.values ?? [];
}

function recordOf(field: FieldName, words: string): { text: ProcedureText; path: FieldPath } {
  const text: ProcedureText = { parts: {}, submissionMethods: [] };
  if (isOfMethods(field)) text.submissionMethods.push({ [field]: words });
  else if (isFact(field)) text[field] = words;
  else text.parts[field] = words;
  const path = isOfMethods(field)
    ? `submissionMethods.0.${field}`
    : isFact(field)
      ? field
      : `parts.${field}`;
  return { text, path };
}
