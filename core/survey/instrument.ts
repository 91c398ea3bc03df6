import type { Wording } from '../wording.ts';

export type { Wording } from '../wording.ts';

/** One level of a scale (mức độ). Levels are never merged between scales. */
export interface Level {
  value: number;
  label: Wording;
  /** True when the method counts this level as satisfied (hài lòng). */
  satisfied: boolean;
}

/** Thang đo: the levels in the order of the paper form. */
export interface Scale {
  levels: readonly Level[];
}

/** Tiêu chí: one sentence that a citizen rates. `key` never changes; the position may. */
export interface Item {
  key: string;
  wording: Wording;
}

/** Yếu tố: a named group of items. */
export interface Factor {
  key: string;
  name: Wording;
  items: readonly Item[];
}

/** How sure the wording is: read in a text, or known second-hand only. */
export type Certainty = 'confirmed' | 'second-hand';

/** Phiếu khảo sát: a versioned questionnaire with its legal source. A changed word is a new version. */
export interface Instrument {
  id: string;
  version: number;
  title: Wording;
  source: { document: string; issued: string; certainty: Certainty; note?: Wording };
  scale: Scale;
  factors: readonly Factor[];
}

/** An instrument is named on the wire by this pair. */
export type InstrumentRef = Pick<Instrument, 'id' | 'version'>;

/** All items of an instrument, in the order of the form. */
export function itemsOf(instrument: Instrument): Item[] {
  return instrument.factors.flatMap((factor) => factor.items);
}

/** The values that the method counts as satisfied, such as 4 and 5. */
export function satisfiedLevels(scale: Scale): Set<number> {
  return new Set(scale.levels.filter((level) => level.satisfied).map((level) => level.value));
}
