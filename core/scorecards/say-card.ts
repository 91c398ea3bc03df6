import type { Wording } from '../wording.ts';
import { sayBand } from './bands.ts';
import { CARD_WORDS as WORDS, ORDERING_WORDS } from './card-words.data.ts';
import { sayCertainty } from './certainty.ts';
import { fillWords } from './fill-words.ts';
import { sayFigure, sayNumber } from './format-figure.ts';
import type { ScorecardResult } from './score-card.ts';

/** A card in words, each ready to be shown. What there is nothing to say about is absent. */
export interface CardWords {
  /** "85,74 điểm trên tối đa 100". */
  total?: Wording;
  /** What the domains add up to, and that a part is no total. */
  sum: Wording;
  /** That the published whole is another than the sum. */
  disagrees?: Wording;
  /** "Tốt (từ 80 trở lên)". */
  band?: Wording;
  /** That the limits of the band were inferred, or are second-hand. */
  bandCertainty?: Wording;
  place?: Wording;
  ordering: Wording;
  certainty: Wording;
}

/** Says what a card shows, in both languages. */
export function sayCard(result: ScorecardResult): CardWords {
  const { band, bands, place, group, card, source } = result;
  const total = sayTotal(result);
  const position = place ? sayPlace(place) : group;
  return {
    ...(total ? { total } : {}),
    sum: saySum(result),
    ...(result.disagrees ? { disagrees: WORDS.disagrees } : {}),
    ...(band && bands
      ? {
          band: fillWords(WORDS.band, { band: band.name, limits: sayBand(band, bands.unit) }),
          bandCertainty: sayCertainty(band.certainty ?? bands.certainty),
        }
      : {}),
    ...(position ? { place: position } : {}),
    ordering: ORDERING_WORDS[card.ordering],
    certainty: sayCertainty(source.certainty),
  };
}

function sayTotal({ total, maximum, card }: ScorecardResult): Wording | undefined {
  if (total === undefined) return undefined;
  const figure = sayFigure(total, card.unit);
  if (maximum === undefined || card.unit === 'percent') return figure;
  return fillWords(WORDS.outOf, { total: figure, maximum: sayNumber(maximum, 0) });
}

function saySum({ sum, card }: ScorecardResult): Wording {
  if (sum.kind === 'none') {
    return sum.reason === 'not-a-sum' ? WORDS.notASum : WORDS.noFigures;
  }
  const of = card.domains.length;
  const figure = sayFigure(sum.value, card.unit);
  if (sum.kind === 'complete') return fillWords(WORDS.complete, { of, sum: figure });
  return fillWords(WORDS.partial, { known: sum.known, of, sum: figure });
}

function sayPlace({ place, of }: NonNullable<ScorecardResult['place']>): Wording {
  if (of === undefined) return fillWords(WORDS.place, { place });
  return fillWords(WORDS.placeOf, { place, of });
}
