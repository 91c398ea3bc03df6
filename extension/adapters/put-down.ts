import type { SubmissionMethodText } from '#core/procedure/procedure.ts';
import type { PartKey } from '#core/procedure/publication.ts';
import type { Place, ReadProcedure } from './adapter.ts';
import { type Fact, type FieldName, isFact } from './field-name.ts';
import { textOf } from './text-of.ts';
import { typedEntries } from './typed-entries.ts';

/** What a page says of a field: its words and the nodes that hold them. */
export interface Value {
  words: string;
  place: Place;
}

/** One row of "Cách thức thực hiện"; a cell that is not there is absent. */
export type MethodValues = Partial<Record<keyof SubmissionMethodText, Value>>;

/** The words of a place. */
export function toValue(place: Place): Value {
  return { words: textOf(place), place };
}

/** A procedure of which nothing has been read yet. */
export function emptyReading(): ReadProcedure {
  return { text: { parts: {}, submissionMethods: [] }, places: new Map() };
}

/** Puts a fact down with its place; a value that was not found leaves the fact absent. */
export function putFact({ text, places }: ReadProcedure, fact: Fact, value?: Value): void {
  if (!value) return;
  text[fact] = value.words;
  places.set(fact, value.place);
}

/** Puts a part of the publication down. */
export function putPart({ text, places }: ReadProcedure, part: PartKey, value?: Value): void {
  if (!value) return;
  text.parts[part] = value.words;
  places.set(`parts.${part}`, value.place);
}

/** Puts down what is said of a field, wherever a record has it. */
export function putField(reading: ReadProcedure, field: FieldName, value?: Value): void {
  if (isFact(field)) putFact(reading, field, value);
  else putPart(reading, field, value);
}

/** Puts one row of "Cách thức thực hiện" down. */
export function putMethod({ text, places }: ReadProcedure, cells: MethodValues): void {
  const method: SubmissionMethodText = {};
  const path = `submissionMethods.${text.submissionMethods.length}`;
  const row: Node[] = [];
  for (const [key, { words, place }] of typedEntries(cells)) {
    method[key] = words;
    row.push(...place);
    places.set(`${path}.${key}`, place);
  }
  places.set(path, row);
  text.submissionMethods.push(method);
}
