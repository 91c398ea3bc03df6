import type { FieldPath, Procedure } from '../procedure/procedure.ts';
import { isGarbled } from '../text/is-garbled.ts';

/** One field of a procedure with its words. */
export interface FieldText {
  field: FieldPath;
  text: string;
}

/** Several rules ask for all fields of the same procedure. */
const FIELDS = new WeakMap<Procedure, readonly FieldText[]>();

/** Every field that was found, in the order of the page, as its words. */
export function fieldsOf(procedure: Procedure): readonly FieldText[] {
  const known = FIELDS.get(procedure);
  if (known) return known;
  const fields = collectFields(procedure);
  FIELDS.set(procedure, fields);
  return fields;
}

function collectFields(procedure: Procedure): FieldText[] {
  const { submissionMethods, parts, ...facts } = procedure;
  const named = Object.entries(facts).map(([field, text]) => ({ field, text }));
  const stated = Object.entries(parts).map(([key, text]) => ({ field: `parts.${key}`, text }));
  const rows = submissionMethods.flatMap((method, index) => {
    const path = `submissionMethods.${index}`;
    return [
      { field: `${path}.processingTime`, text: method.processingTime?.text },
      { field: `${path}.fee`, text: method.fee?.text },
      { field: `${path}.description`, text: method.description },
    ];
  });
  return [...named, ...stated, ...rows].flatMap(({ field, text }) =>
    text === undefined ? [] : [{ field, text }],
  );
}

/** Fields whose words can be read. */
export function readableFieldsOf(procedure: Procedure): readonly FieldText[] {
  const known = READABLE.get(procedure);
  if (known) return known;
  const fields = fieldsOf(procedure).filter(({ text }) => !isGarbled(text));
  READABLE.set(procedure, fields);
  return fields;
}

const READABLE = new WeakMap<Procedure, readonly FieldText[]>();

/** The words around a match, as they stand, to quote. */
export function excerptAround(text: string, index: number, length: number): string {
  const start = Math.max(0, index - 40);
  const end = Math.min(text.length, index + length + 40);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
