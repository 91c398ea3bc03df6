import type { Wording } from '../wording.ts';
import type { Eligibility } from './eligibility.ts';
import type { Question } from './question.ts';

export type { Wording } from '../wording.ts';

/** The original of a wording alone: what a citizen who reads Vietnamese has to download. */
export type Vietnamese = Pick<Wording, 'vi'>;

/** One level of a scale (mức độ). Levels are never merged between scales. */
export interface Level<Words extends Vietnamese = Wording> {
  value: number;
  label: Words;
  /** True when the method counts this level as satisfied (hài lòng). */
  satisfied: boolean;
}

/** Thang đo: the levels in the order of the paper form. */
export interface Scale<Words extends Vietnamese = Wording> {
  levels: readonly Level<Words>[];
}

/** Tiêu chí: one sentence that a citizen rates. `key` never changes; the position may. */
export interface Item<Words extends Vietnamese = Wording> {
  key: string;
  wording: Words;
}

/** Yếu tố: a named group of items. */
export interface Factor<Words extends Vietnamese = Wording> {
  key: string;
  name: Words;
  items: readonly Item<Words>[];
}

/**
 * How sure the wording is: read in the text of the document, known from what others print of it, or
 * written by us because no document words it.
 */
export type Certainty = 'confirmed' | 'second-hand' | 'own';

/** Where the words of an instrument come from. */
export interface InstrumentSource<Words extends Vietnamese = Wording> {
  /** What is behind the form, as a reader is told: "Quyết định số 2640/QĐ-BNV ngày 10/10/2017". */
  name: Words;
  /** Số, ký hiệu and day of issue of the document, where there is one. */
  document?: string;
  issued?: string;
  certainty: Certainty;
  note?: Words;
}

/** Phiếu khảo sát: a versioned questionnaire with its legal source. A changed word is a new version. */
export interface Instrument<Words extends Vietnamese = Wording> {
  id: string;
  version: number;
  title: Words;
  source: InstrumentSource<Words>;
  /** Criteria of the document that stay out because their words are not known. */
  missingItems?: number;
  /** Asked before everything else; everybody may answer a form without it. */
  eligibility?: Eligibility;
  scale: Scale<Words>;
  factors: readonly Factor<Words>[];
  /** Questions in front of the criteria, in the order of the form. */
  before?: readonly Question[];
  /** Questions behind the criteria. */
  after?: readonly Question[];
  /** Thông tin người trả lời: never required; sensitive ones are off unless a portal asks for them. */
  respondent?: readonly Question[];
}

/** An instrument is named on the wire by this pair. */
export type InstrumentRef = Pick<Instrument, 'id' | 'version'>;

/** True for a form that may be called the official one: every word read, none left out. */
export function isOfficial({ source, missingItems = 0, eligibility }: Instrument): boolean {
  const { certainty = 'confirmed' } = eligibility ?? {};
  return source.certainty === 'confirmed' && missingItems === 0 && certainty === 'confirmed';
}

/** All items of an instrument, in the order of the form. */
export function itemsOf<Words extends Vietnamese>(instrument: Instrument<Words>): Item<Words>[] {
  return instrument.factors.flatMap((factor) => factor.items);
}

/** The values that the method counts as satisfied, such as 4 and 5. */
export function satisfiedLevels(scale: Scale): Set<number> {
  return new Set(scale.levels.filter((level) => level.satisfied).map((level) => level.value));
}
