import type { Wording } from '../../wording.ts';
import { fillWords } from '../fill-words.ts';
import { sayFigure } from '../format-figure.ts';
import type { AgencyRating } from './decree-61.ts';
import { POINTS_WORDS as WORDS } from './points-words.data.ts';
import type { RatioPoints } from './ratio-points.ts';

/** Points of a part in words, or why there are none. */
export function sayPoints(given: RatioPoints): Wording {
  if (given.kind === 'no-figure') return WORDS[given.reason];
  const points = sayFigure(given.points, 'points');
  return given.kind === 'points' ? points : fillWords(WORDS['full-for-nothing'], { points });
}

/** The rating of an agency by the decree of 2018 in words, or why there is none. */
export function sayRating(rating: AgencyRating): Wording {
  if (rating.kind === 'no-figure') return WORDS[rating.reason];
  if (rating.kind === 'incomplete') return WORDS.incomplete;
  const points = sayFigure(rating.points, 'points', 1);
  return fillWords(WORDS.rated, { points, band: rating.band.name, dossiers: rating.dossiers });
}
