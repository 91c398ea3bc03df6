import type { Wording } from '../wording.ts';
import type { Certainty, Known } from './certainty.ts';

/** Cấp áp dụng: who is scored by a card. `department` is a sở, `commune` a xã, phường, đặc khu. */
export type Level = 'ministry' | 'province' | 'department' | 'district' | 'commune';

/** Điểm or %: figures of one unit are never compared with those of the other. */
export type FigureUnit = 'points' | 'percent';

/** Years of assessment, both included; an end that is open or not known is absent. */
export interface Years {
  from?: number;
  to?: number;
  /** Absent where the document states them. */
  certainty?: Certainty;
}

/** Căn cứ: the document that sets a card or its bands. */
export interface CardBasis {
  /** Số, ký hiệu; absent where no document is known, or where there is none. */
  document?: string;
  /** Day of issue, `YYYY-MM-DD`. */
  issued?: string;
  /** As a reader is told: "Quyết định số 1150/QĐ-BNV ngày 30/12/2019". */
  name: Wording;
  certainty: Certainty;
  /** Id of a source of `sources.data.ts`. */
  source: string;
}

/** Nội dung thành phần: a part of a domain. */
export interface CardPart {
  key: string;
  name: Wording;
  certainty: Certainty;
  /** Điểm tối đa. */
  maximum?: Known<number>;
  /** Years in which the domain has this part; absent where it always had. */
  years?: Years;
}

/** Lĩnh vực, yếu tố, nhóm chỉ số: what a card is divided into. */
export interface Domain {
  key: string;
  name: Wording;
  certainty: Certainty;
  /** Điểm tối đa; absent where it is not known. */
  maximum?: Known<number>;
  /** Số tiêu chí. */
  criteria?: Known<number>;
  /** Số tiêu chí thành phần. */
  subCriteria?: Known<number>;
  /** Parts by name, where they are known. */
  parts?: readonly CardPart[];
}

/** Phần điểm by who gives it: survey, self-assessment, ministry. */
export interface Portion {
  key: string;
  name: Wording;
  maximum: Known<number>;
}

/**
 * How figures of a card may be set in order. `by-figure`: the one who publishes it ranks by it;
 * `groups-only`: small gaps mean nothing, there are groups at most; `none`: nobody ranks by it.
 */
export type Ordering = 'by-figure' | 'groups-only' | 'none';

/** What a document says that a card has so many of. */
export type StatedCount = 'domains' | 'criteria' | 'subCriteria' | 'parts';

/** Bộ chỉ số: the structure of an index as data. A changed structure is a new version. */
export interface Scorecard {
  id: string;
  version: number;
  name: Wording;
  levels: readonly Level[];
  basis: CardBasis;
  years: Years;
  unit: FigureUnit;
  /** Điểm tối đa of the whole. */
  maximum?: Known<number>;
  /** How many domains, criteria and sub-criteria the document states. */
  stated: Readonly<Partial<Record<StatedCount, Known<number>>>>;
  /** None where their names are not known. */
  domains: readonly Domain[];
  portions?: readonly Portion[];
  /** `sum`: the whole is the sum of its domains. `published`: it comes from elsewhere. */
  total: 'sum' | 'published';
  ordering: Ordering;
  /** What a reader has to know besides. */
  notes?: readonly Wording[];
}

/** Parts of a domain in a year of assessment. */
export function partsOf(domain: Domain, year: number): CardPart[] {
  return (domain.parts ?? []).filter(({ years }) => isWithin(year, years));
}

/** True when a card, or a part of one, is of that year. */
export function isWithin(year: number, { from, to }: Years = {}): boolean {
  return (from === undefined || year >= from) && (to === undefined || year <= to);
}
