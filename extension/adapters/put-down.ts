import type { SubmissionMethodText } from '#core/procedure/procedure.ts';
import type { PartKey } from '#core/procedure/publication.ts';
import type { Place, ReadProcedure } from './adapter.ts';
import type { Section } from './find-sections.ts';
import { textOf } from './text-of.ts';

/** Fields of a procedure that are one short text. */
export type Fact = 'code' | 'name' | 'decisionNumber' | 'field' | 'level' | 'authority';

/** Nodes of the cells of one row of "Cách thức thực hiện"; a cell that is not there is absent. */
export type MethodPlaces = Partial<Record<keyof SubmissionMethodText, Place>>;

/** A procedure of which nothing has been read yet. */
export function emptyReading(): ReadProcedure {
  return { text: { parts: {}, submissionMethods: [] }, places: new Map() };
}

/** Puts a fact down with its place; a place that was not found leaves the fact absent. */
export function putFact({ text, places }: ReadProcedure, fact: Fact, place?: Place): void {
  if (!place) return;
  text[fact] = textOf(place);
  places.set(fact, place);
}

/** Puts a part of the publication down; where it is empty its heading is the place. */
export function putPart({ text, places }: ReadProcedure, part: PartKey, section?: Section): void {
  if (!section) return;
  const words = textOf(section.body);
  text.parts[part] = words;
  places.set(`parts.${part}`, words === '' ? [section.heading] : section.body);
}

/** Puts one row of "Cách thức thực hiện" down. */
export function putMethod({ text, places }: ReadProcedure, cells: MethodPlaces): void {
  const method: SubmissionMethodText = {};
  const path = `submissionMethods.${text.submissionMethods.length}`;
  for (const [key, place] of Object.entries(cells) as [keyof SubmissionMethodText, Place][]) {
    method[key] = textOf(place);
    places.set(`${path}.${key}`, place);
  }
  places.set(path, Object.values(cells).flat());
  text.submissionMethods.push(method);
}
