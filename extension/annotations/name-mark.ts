import { OUTCOME_LABELS } from '#core/rules/labels.data.ts';
import type { FieldPath } from '#core/procedure/procedure.ts';
import type { Language } from '#core/wording.ts';
import { nameField } from '../localization/name-field.ts';
import type { Mark } from './to-marks.ts';

const METHOD_FIELD = /^submissionMethods\.\d+\.(\w+)$/;

/** The name of a mark for who cannot see it: outcome, field, procedure in a list, message. */
export function nameMark(mark: Mark, code: string | undefined, language: Language): string {
  const { outcome, findings } = mark;
  const head = `${OUTCOME_LABELS[outcome][language]} – ${nameMarkedField(mark, language)}`;
  const messages = findings.flatMap(({ message }) => (message ? [message[language]] : []));
  return `${head}${code ? `, ${code}` : ''}${messages.length > 0 ? ': ' : ''}${messages.join(' ')}`;
}

/** The field that the worst finding of a mark is about: "Phí, lệ phí". */
export function nameMarkedField({ findings }: Mark, language: Language): string {
  const field: FieldPath = findings[0]?.field ?? '';
  return nameField(METHOD_FIELD.exec(field)?.[1] ?? field, language);
}
