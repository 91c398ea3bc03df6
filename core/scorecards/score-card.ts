import type { Wording } from '../wording.ts';
import { type Band, type BandTable, bandOf } from './bands.ts';
import { type Certainty, officialValue } from './certainty.ts';
import { sumOf } from './decimal.ts';
import type { Domain, Scorecard } from './scorecard.ts';

/** Kỳ: a year, or days `YYYY-MM-DD` with both ends included. */
export interface CardPeriod {
  year: number;
  from?: string;
  to?: string;
}

/** Whose card it is. A unit keeps the name it had in the year of the figures. */
export interface CardUnit {
  name: string;
  /** Mã định danh, where it has one. */
  code?: string;
}

/** Where figures come from, as a reader is told. */
export interface FigureSource {
  name: Wording;
  certainty: Certainty;
}

/** The figures of one unit in one period. A domain that is not reported is absent, never 0. */
export interface CardFigures {
  unit: CardUnit;
  period: CardPeriod;
  source: FigureSource;
  domains: Readonly<Record<string, number | undefined>>;
  /** The whole as it was published, where it was. */
  published?: number;
  /** Thứ hạng as published; only for a card whose publisher ranks by it. */
  place?: PublishedPlace;
  /** Nhóm as published, such as "Cao nhất" of PAPI. */
  group?: Wording;
}

/** Thứ hạng among so many. */
export interface PublishedPlace {
  place: number;
  of?: number;
}

/** One domain with its figure. */
export interface DomainResult {
  domain: Domain;
  /** Absent where it is not reported. */
  figure?: number;
  /** Điểm tối đa; absent where it is not known for certain. */
  maximum?: number;
  /** Share of the maximum, 0 to 1; absent where one of the two is. */
  share?: number;
}

/**
 * What the domains add up to. `complete`: all are known; `partial`: that many of them, so the sum
 * is no total; `none`: no figure, or a card whose total is no sum.
 */
export type CardSum =
  | { kind: 'complete'; value: number }
  | { kind: 'partial'; value: number; known: number; of: number; missing: readonly string[] }
  | { kind: 'none'; reason: 'no-figures' | 'not-a-sum' };

/** All that an element shows of a card. */
export interface ScorecardResult {
  card: Scorecard;
  unit: CardUnit;
  period: CardPeriod;
  source: FigureSource;
  domains: readonly DomainResult[];
  sum: CardSum;
  /** The figure of the whole: as published, else the complete sum. Absent without either. */
  total?: number;
  maximum?: number;
  /** The published whole is not the sum of all domains; both are shown. */
  disagrees: boolean;
  bands?: BandTable;
  /** Absent without a total or a table of the same unit, or where the limits are not known. */
  band?: Band;
  place?: PublishedPlace;
  group?: Wording;
}

/**
 * Puts the figures of a unit on a card.
 * @throws RangeError for a domain that the card does not have, a figure below 0 or above the
 *   maximum, or a place on a card that nobody ranks by; TypeError for what is no number
 */
export function scoreCard(card: Scorecard, given: CardFigures, bands?: BandTable): ScorecardResult {
  refuseFigures(card, given);
  const domains = card.domains.map((domain) => resultOf(domain, given.domains[domain.key]));
  const sum = sumDomains(card, domains);
  const total = given.published ?? (sum.kind === 'complete' ? sum.value : undefined);
  const maximum = officialValue(card.maximum);
  const band = total !== undefined && bands?.unit === card.unit ? bandOf(bands, total) : undefined;
  const { unit, period, source, place, group } = given;
  return {
    card, unit, period, source, domains, sum,
    disagrees: sum.kind === 'complete' && total !== undefined && sumOf([total, -sum.value]) !== 0,
    ...(total === undefined ? {} : { total }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(bands ? { bands } : {}),
    ...(band ? { band } : {}),
    ...(place ? { place } : {}),
    ...(group ? { group } : {}),
  };
}

function refuseFigures(card: Scorecard, { domains, published, place }: CardFigures): void {
  if (place && card.ordering !== 'by-figure') {
    throw new RangeError(`${card.id} has no places, got ${place.place}`);
  }
  for (const [key, figure] of Object.entries(domains)) {
    const domain = card.domains.find((each) => each.key === key);
    if (!domain) throw new RangeError(`${card.id} has no domain ${key}`);
    refuseFigure(key, figure, officialValue(domain.maximum));
  }
  refuseFigure('the whole', published, officialValue(card.maximum));
}

function refuseFigure(what: string, figure: number | undefined, maximum = Infinity): void {
  if (figure === undefined) return;
  if (!Number.isFinite(figure)) throw new TypeError(`expected a number for ${what}, got ${figure}`);
  if (figure < 0 || figure > maximum) {
    throw new RangeError(`${what} is 0 to ${maximum}, got ${figure}`);
  }
}

function resultOf(domain: Domain, figure: number | undefined): DomainResult {
  const maximum = officialValue(domain.maximum);
  return {
    domain,
    ...(figure === undefined ? {} : { figure }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(figure === undefined || maximum === undefined ? {} : { share: figure / maximum }),
  };
}

function sumDomains(card: Scorecard, domains: readonly DomainResult[]): CardSum {
  if (card.total !== 'sum') return { kind: 'none', reason: 'not-a-sum' };
  const known = domains.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
  if (known.length === 0) return { kind: 'none', reason: 'no-figures' };
  const value = sumOf(known);
  if (known.length === domains.length) return { kind: 'complete', value };
  const missing = domains.flatMap((each) => (each.figure === undefined ? [each.domain.key] : []));
  return { kind: 'partial', value, known: known.length, of: domains.length, missing };
}
