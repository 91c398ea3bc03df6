import { formatDecimal } from '../format-figure.ts';
import { officialValue } from '../certainty.ts';
import type { Scorecard } from '../scorecard.ts';
import { figureColumns } from './figure-columns.ts';
import { FIGURE_GUIDE as WORDS } from './column-words.data.ts';

/** The headings of a template for figures of a card. */
export function figureHead(card: Scorecard): string[] {
  return figureColumns(card).map(({ name }) => name.vi);
}

/** The guide beside a template: what each column is for, and how numbers are written. */
export function figureGuide(card: Scorecard): string[][] {
  const rows = card.domains.map(({ name, maximum }) => {
    const most = officialValue(maximum);
    const words = most === undefined ? WORDS.maximumUnknown.vi : formatDecimal(most, 0);
    return [name.vi, words];
  });
  return [
    [WORDS.card.vi, `${card.name.vi} (${card.id}, ${card.version})`],
    [WORDS.basis.vi, card.basis.name.vi],
    [WORDS.unit.vi, card.unit === 'percent' ? WORDS.percent.vi : WORDS.points.vi],
    [WORDS.blank.vi, WORDS.blankMeans.vi],
    [WORDS.numbers.vi, WORDS.numbersMean.vi],
    [WORDS.domain.vi, WORDS.maximum.vi],
    ...rows,
    ...(card.notes ?? []).map(({ vi }) => [WORDS.note.vi, vi]),
  ];
}
