import type { FieldPath, Procedure } from '../procedure/procedure.ts';
import { PARTS } from '../procedure/publication.ts';
import { isGarbled } from '../text/is-garbled.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { methodField } from './methods.ts';

/** One field of a procedure with its words. */
export interface FieldText {
  field: FieldPath;
  text: string;
  /** By `isGarbled`. */
  garbled: boolean;
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

type Fact = Exclude<keyof Procedure, 'parts' | 'submissionMethods'>;

/** Facts in the order of the page; parts and rows come after them. */
const FACTS = Object.keys({
  code: true, name: true, decisionNumber: true, field: true, level: true, authority: true,
  decisionDate: true, effectiveDate: true, publicationDate: true, validity: true,
  complaintContact: true,
} satisfies Record<Fact, true>) as Fact[];

const PART_FIELDS = PARTS.map(({ key }) => [key, `parts.${key}`] as const);

function collectFields(procedure: Procedure): FieldText[] {
  const fields: FieldText[] = [];
  const add = (field: FieldPath, text: string | undefined): void => {
    if (text !== undefined) fields.push({ field, text, garbled: isGarbled(text) });
  };
  for (const fact of FACTS) add(fact, procedure[fact]);
  for (const [key, field] of PART_FIELDS) add(field, procedure.parts[key]);
  procedure.submissionMethods.forEach(({ processingTime, fee, description }, index) => {
    add(methodField(index, 'processingTime'), processingTime?.text);
    add(methodField(index, 'fee'), fee?.text);
    add(methodField(index, 'description'), description);
  });
  return fields;
}

const GARBLED = new WeakMap<Procedure, boolean>();

/** Whether any field cannot be read: hardly a procedure has one. */
export function hasGarbled(procedure: Procedure): boolean {
  const known = GARBLED.get(procedure);
  if (known !== undefined) return known;
  const some = fieldsOf(procedure).some(({ garbled }) => garbled);
  GARBLED.set(procedure, some);
  return some;
}

/** A field whose words can be read, also as they are compared. */
export interface ReadableField extends Omit<FieldText, 'garbled'> {
  /** By `normalizeText`. */
  normal: string;
}

const READABLE = new WeakMap<Procedure, readonly ReadableField[]>();

/** Fields whose words can be read. */
export function readableFieldsOf(procedure: Procedure): readonly ReadableField[] {
  const known = READABLE.get(procedure);
  if (known) return known;
  const fields: ReadableField[] = [];
  for (const { field, text, garbled } of fieldsOf(procedure)) {
    if (!garbled) fields.push({ field, text, normal: normalizeText(text) });
  }
  READABLE.set(procedure, fields);
  return fields;
}

/** The words around a match, as they stand, to quote. */
export function excerptAround(text: string, index: number, length: number): string {
  const start = Math.max(0, index - 40);
  const end = Math.min(text.length, index + length + 40);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
