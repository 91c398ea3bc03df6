import type { FieldPath, Procedure } from '#core/procedure/procedure.ts';
import { PARTS } from '#core/procedure/publication.ts';
import type { Language, Wording } from '#core/wording.ts';
import { FACT_NAMES } from './fact-names.data.ts';
import { fill } from './fill.ts';
import type { Texts } from './vi.ts';

/** Names of fields by their path or the last word of it, such as `parts.steps` or `fee`. */
const FIELD_NAMES: Readonly<Record<string, Wording>> = {
  ...FACT_NAMES,
  ...Object.fromEntries(PARTS.map(({ key, name }) => [`parts.${key}`, name])),
};

const METHOD_FIELD = /^submissionMethods\.(\d+)\.(\w+)$/;

/** The name of a field as the law or the portal calls it; the path where it has none. */
export function nameField(field: FieldPath, language: Language): string {
  return FIELD_NAMES[field]?.[language] ?? field;
}

/** Where a finding stands: "Phí, lệ phí – Trực tuyến, dòng 1". */
export function nameWhere(
  field: FieldPath,
  { submissionMethods }: Procedure,
  { language, texts }: { language: Language; texts: Texts },
): string {
  const [, index, name] = METHOD_FIELD.exec(field) ?? [];
  if (index === undefined || name === undefined) return nameField(field, language);
  const channel = submissionMethods[Number(index)]?.channelText;
  const row = fill(texts.row, { number: Number(index) + 1 });
  return `${nameField(name, language)} – ${channel ? `${channel}, ` : ''}${row}`;
}
