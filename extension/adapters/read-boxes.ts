import type { ListItems, Place, ReadProcedure } from './adapter.ts';
import { type FieldName, isFact } from './field-name.ts';
import { type Item, piecesOf } from './find-items.ts';
import { isTooMuch, labelledValue } from './labelled-value.ts';
import { labelOf } from './label-of.ts';
import type { Labelled, PageView } from './page-view.ts';
import {
  emptyReading,
  type MethodValues,
  putFact,
  putField,
  putMethod,
  toValue,
  type Value,
} from './put-down.ts';
import type { Steps } from './steps.ts';
import { textOf } from './text-of.ts';
import { typedEntries } from './typed-entries.ts';

/** What stands in the box of a link, by field. */
type BoxValues = Partial<Record<FieldName, Value>>;

/** So many labels are looked at in one step. */
const PACE = 100;

/** A link to a procedure, and its code. */
export function readItem({ link, code }: Pick<Item, 'link' | 'code'>): ReadProcedure {
  const reading = emptyReading();
  if (code) putFact(reading, 'code', code);
  putFact(reading, 'name', toValue([link]));
  return reading;
}

/** Links to procedures with what stands beside labels in the box of each: a list made of cards. */
export function* readBoxes(
  items: readonly Item[],
  fields: NonNullable<ListItems['fields']>,
  view: PageView,
): Steps<ReadProcedure[]> {
  yield* view.prepare('values');
  const names = namesOf(fields);
  const values = new Map<Element, BoxValues>(items.map(({ box }) => [box, {}]));
  for (const [index, one] of view.labelled().outer.entries()) {
    if (index % PACE === 0) yield;
    const field = names.get(one.label);
    if (field) note(one, field, boxOf(one, values));
  }
  return items.map((item) => {
    const onLine = item.code ? valuesOn(item.code.place, names) : {};
    return put(readItem(item), { ...onLine, ...values.get(item.box) });
  });
}

/** What stands on the line of the code, each behind its label. */
function valuesOn(place: Place, names: ReadonlyMap<string, FieldName>): BoxValues {
  const values: BoxValues = {};
  for (const piece of piecesOf(textOf(place))) {
    const colon = piece.indexOf(':');
    const field = colon > 0 ? names.get(labelOf(piece.slice(0, colon))) : undefined;
    if (field) values[field] = { words: piece.slice(colon + 1).trim(), place };
  }
  return values;
}

/** The field of each label; of two fields with the same label the first. */
function namesOf(fields: NonNullable<ListItems['fields']>): Map<string, FieldName> {
  const names = new Map<string, FieldName>();
  for (const [field, labels] of typedEntries(fields)) {
    for (const label of labels.map(labelOf)) if (!names.has(label)) names.set(label, field);
  }
  return names;
}

function boxOf(
  { heading }: Labelled,
  values: ReadonlyMap<Element, BoxValues>,
): BoxValues | undefined {
  for (let box = heading.parentElement; box; box = box.parentElement) {
    const found = values.get(box);
    if (found) return found;
  }
  return undefined;
}

function note(one: Labelled, field: FieldName, values: BoxValues | undefined): void {
  if (!values || values[field]) return;
  const value = labelledValue(one, isFact(field));
  if (!isTooMuch(value.words, field)) values[field] = value;
}

function put(reading: ReadProcedure, { processingTime, fee, ...others }: BoxValues): ReadProcedure {
  for (const [field, value] of typedEntries(others)) {
    // The link is the name, and the code was found beside it.
    if (field !== 'name' && field !== 'code') putField(reading, field, value);
  }
  const method: MethodValues = {
    ...(processingTime && { processingTime }), ...(fee && { fee }),
  };
  if (processingTime || fee) putMethod(reading, method);
  return reading;
}
