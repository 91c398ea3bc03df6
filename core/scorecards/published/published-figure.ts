import type { Wording } from '../../wording.ts';
import type { Certainty } from '../certainty.ts';

/** Whose figure it is. `range` kinds have no name: the report says the value and not who has it. */
export type FigureOwner =
  | { kind: 'nation' }
  | { kind: 'province' | 'ministry' | 'department' | 'district' | 'commune'; name: string }
  | { kind: 'unnamed'; of: 'province' | 'ministry' | 'department' | 'district' | 'commune' };

/**
 * What a figure counts or measures. `points` and `percent` are index figures; `place` is a thứ
 * hạng; the others are counts.
 */
export type PrintedUnit = 'points' | 'percent' | 'place' | 'units' | 'people' | 'forms';

/** What the figure is of its owner. */
export type FigureKind =
  | 'index' | 'domain' | 'mean' | 'highest' | 'lowest' | 'place' | 'places-up' | 'among-last'
  | 'count' | 'share' | 'gap' | 'change' | 'maximum' | 'at-least';

/** Số liệu đã công bố: one figure as it was printed. */
export interface PublishedFigure {
  /** Unique: the set and the key in it. */
  id: string;
  /** Of which index; `sample` for what is said about a survey. */
  index: PublishedSet['index'];
  year: number;
  owner: FigureOwner;
  kind: FigureKind;
  value: number;
  unit: PrintedUnit;
  /** Word for word, with its unit where it was printed; absent where the words are not known. */
  printed?: string;
  /** Key of a domain of the card, for kind `domain`; or what was counted. */
  of?: string;
  source: string;
  certainty: Certainty;
  /** Ids of figures that cannot be true together with this one. */
  contradicts?: readonly string[];
  note?: Wording;
}

/** Figures of one index, year and source: what they share is said once. */
export interface PublishedSet {
  id: string;
  index: 'par' | 'sipas' | 'papi' | 'par-internal' | 'sipas-internal' | 'commitments';
  year: number;
  source: string;
  certainty: Certainty;
  figures: readonly SetFigure[];
}

/** A figure of a set; `key` makes its id, and what differs from the set stands with it. */
export type SetFigure = Omit<PublishedFigure, 'id' | 'index' | 'year' | 'source' | 'certainty'> & {
  key: string;
  certainty?: Certainty;
};
