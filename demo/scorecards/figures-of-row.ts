import type { EnteredRow } from '#core/scorecards/entry/entered-figures.ts';
import type { CardFigures } from '#core/scorecards/score-card.ts';
import { untranslated } from '#core/scorecards/untranslated.ts';

/**
 * What a province entered, as the figures of a card. It was read at its source by who entered it.
 */
export function figuresOfRow(row: EnteredRow): CardFigures {
  const { unit, code, year, source, domains, total, place } = row;
  return {
    unit: code === undefined ? { name: unit } : { name: unit, code },
    period: { year }, domains,
    source: { name: untranslated(source), certainty: 'confirmed' },
    ...(total === undefined ? {} : { published: total }),
    ...(place === undefined ? {} : { place: { place } }),
  };
}
