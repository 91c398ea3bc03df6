import type { BandTable } from '../bands.ts';
import { isOfficial } from '../certainty.ts';
import { type CardFigures, scoreCard, type ScorecardResult } from '../score-card.ts';
import { isWithin, type Scorecard } from '../scorecard.ts';
import { sourceOf } from '../source.ts';
import type { PublishedFigure } from './published-figure.ts';
import { PUBLISHED_FIGURES } from './published-results.ts';

/** Whose published card, of which index and year. */
export interface PublishedCardQuery {
  index: PublishedFigure['index'];
  year: number;
  /** As it was called in that year. */
  name: string;
}

/**
 * What is published of a unit, on its card. Undefined where nothing is, where the card is not of
 * that year, or where the figures are of another unit than the card. Figures that are recalled or
 * unsure stay out.
 */
export function publishedCard(
  card: Scorecard,
  { index, year, name }: PublishedCardQuery,
  bands?: BandTable,
): ScorecardResult | undefined {
  if (!isWithin(year, card.years)) return undefined;
  const own = PUBLISHED_FIGURES.filter(
    (figure) =>
      figure.index === index && figure.year === year && isOfficial(figure.certainty) &&
      'name' in figure.owner && figure.owner.name === name,
  );
  const measured = own.filter(({ unit }) => unit === card.unit);
  const total = measured.find(({ kind }) => kind === 'index');
  const domains = measured.filter(isOfDomain);
  const [first] = total ? [total] : domains;
  if (!first) return undefined;
  const figures: CardFigures = {
    unit: { name }, period: { year },
    source: { name: sourceOf(first.source).name, certainty: first.certainty },
    domains: Object.fromEntries(domains.map(({ of, value }) => [of!, value])),
    ...(total ? { published: total.value } : {}),
    ...placeOf(card, own),
  };
  return scoreCard(card, figures, bands);
}

/** The highest figure of a domain is a figure of whoever has it. */
const isOfDomain = ({ kind, of }: PublishedFigure): boolean =>
  kind === 'domain' || (kind === 'highest' && of !== undefined);

function placeOf(card: Scorecard, own: readonly PublishedFigure[]): Pick<CardFigures, 'place'> {
  const place = own.find(({ kind }) => kind === 'place');
  return place && card.ordering === 'by-figure' ? { place: { place: place.value } } : {};
}
