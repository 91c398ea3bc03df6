import type { ProcedureText } from '#core/procedure/procedure.ts';
import type { PageDescription } from '../adapters/adapter.ts';
import type { FieldName } from '../adapters/field-name.ts';
import type { PointedWay } from './pointed-way.ts';

/** Name of the line between the panel and the script that lets an official point in a page. */
export const PICKER = 'picker';

/** What the bar on the page says at each step. */
export interface PickerPrompts {
  /** Absent where the field has no label. */
  label?: string;
  value: string;
  lang: string;
}

/** Panel → picker: have the label and the value of a field pointed at. */
export interface AskToPoint {
  type: 'point';
  field: FieldName;
  /** The description so far; the new way is tried on top of it. */
  page: PageDescription;
  prompts: PickerPrompts;
}

/** Panel → picker: read the page by a description. */
export interface AskToRead {
  type: 'read';
  page: PageDescription;
}

/** What the panel says to the picker; `halt` ends the pointing. */
export type ToPicker = AskToPoint | AskToRead | { type: 'halt' };

/** A way that gives what was pointed at, and the words that it gives. */
export interface FoundWay {
  way: PointedWay;
  words: string;
}

/** What was pointed at; `found` is absent where no way gives it. */
export interface Pointed {
  type: 'pointed';
  field: FieldName;
  label?: string;
  value: string;
  found?: FoundWay;
}

/** What the picker says to the panel. */
export type FromPicker =
  | { type: 'label'; words: string }
  | Pointed
  | { type: 'stopped' }
  /** The first procedures that the description reads. */
  | { type: 'read'; procedures: ProcedureText[]; count: number };
