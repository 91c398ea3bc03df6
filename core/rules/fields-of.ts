import type { FieldPath, Procedure } from '../procedure/procedure.ts';
import { PARTS } from '../procedure/publication.ts';
import { isGarbled } from '../text/is-garbled.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { rememberLast } from '../text/remember.ts';
import { methodField } from './methods.ts';

/** One field of a procedure with its words. */
export interface FieldText {
  field: FieldPath;
  text: string;
  /** The words as they are compared (`normalizeText`); absent where nobody can read them. */
  normal?: string;
}

/** A field whose words can be read. */
export interface ReadableField extends FieldText {
  normal: string;
}

interface Fields {
  all: FieldText[];
  readable: ReadableField[];
}

/** Several rules ask for the fields of the same procedure, one after the other. */
const knownFieldsOf = rememberLast(collectFields);

/** Every field that was found, in the order of the page, as its words. */
export function fieldsOf(procedure: Procedure): readonly FieldText[] {
  return knownFieldsOf(procedure).all;
}

/** Fields whose words can be read. */
export function readableFieldsOf(procedure: Procedure): readonly ReadableField[] {
  return knownFieldsOf(procedure).readable;
}

/** Whether any field cannot be read: hardly a procedure has one. */
export function hasGarbled(procedure: Procedure): boolean {
  const { all, readable } = knownFieldsOf(procedure);
  return all.length > readable.length;
}

type Fact = Exclude<keyof Procedure, 'parts' | 'submissionMethods'>;

/** Facts in the order of the page; parts and rows come after them. */
const FACTS = Object.keys({
  code: true, name: true, decisionNumber: true, field: true, level: true, authority: true,
  decisionDate: true, effectiveDate: true, publicationDate: true, validity: true,
  complaintContact: true,
} satisfies Record<Fact, true>) as Fact[];

const PART_FIELDS = PARTS.map(({ key }) => [key, `parts.${key}`] as const);

function collectFields(procedure: Procedure): Fields {
  const fields: Fields = { all: [], readable: [] };
  for (const fact of FACTS) addField(fields, fact, procedure[fact]);
  for (const [key, field] of PART_FIELDS) addField(fields, field, procedure.parts[key]);
  procedure.submissionMethods.forEach(({ processingTime, fee, description }, index) => {
    addField(fields, methodField(index, 'processingTime'), processingTime?.text);
    addField(fields, methodField(index, 'fee'), fee?.text);
    addField(fields, methodField(index, 'description'), description);
  });
  return fields;
}

function addField({ all, readable }: Fields, field: FieldPath, text: string | undefined): void {
  if (text === undefined) return;
  if (isGarbled(text)) {
    all.push({ field, text });
    return;
  }
  const readableField = { field, text, normal: normalizeText(text) };
  all.push(readableField);
  readable.push(readableField);
}

/** The words around a match, as they stand, to quote. */
export function excerptAround(text: string, index: number, length: number): string {
  const start = Math.max(0, index - 40);
  const end = Math.min(text.length, index + length + 40);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
