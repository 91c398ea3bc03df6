import type { Wording } from '../../wording.ts';
import { roundTo } from '../decimal.ts';
import { CHANGE_REFUSAL_WORDS } from './change-words.data.ts';
import type { PublishedFigure } from './published-figure.ts';
import { MERGER_YEAR, SERIES_BREAKS, UNMERGED_PROVINCES } from './series-breaks.data.ts';

/** Mức thay đổi, or why there is none. A gap of two shares is in điểm phần trăm. */
export type Change =
  | { kind: 'change'; value: number; unit: 'points' | 'percentage-points' }
  | { kind: 'not-comparable'; reason: ChangeRefusal; why: Wording };

/** Why two figures are not compared. */
export type ChangeRefusal =
  | 'other-index' | 'other-owner' | 'other-figure' | 'not-a-figure' | 'other-unit' | 'series-break'
  | 'merged-units';

/**
 * How a figure changed between two years. Figures of another unit, of both sides of a break of the
 * series, or of a province that was merged in between are not compared.
 */
export function changeBetween(before: PublishedFigure, after: PublishedFigure): Change {
  const reason = refusalOf(before, after);
  if (reason) return refused(reason);
  const broken = SERIES_BREAKS.find(({ index, year }) => {
    return index === after.index && isBetween(year, before, after);
  });
  if (broken) return refused('series-break', broken.why);
  if (isMerged(before, after)) return refused('merged-units');
  const unit = after.unit === 'percent' ? 'percentage-points' : 'points';
  return { kind: 'change', unit, value: roundTo(after.value - before.value, 2) };
}

const refused = (reason: ChangeRefusal, why = CHANGE_REFUSAL_WORDS[reason]): Change => ({
  kind: 'not-comparable', reason, why,
});

function refusalOf(a: PublishedFigure, b: PublishedFigure): ChangeRefusal | undefined {
  if (a.index !== b.index) return 'other-index';
  if (JSON.stringify(a.owner) !== JSON.stringify(b.owner)) return 'other-owner';
  if (a.kind !== b.kind || a.of !== b.of) return 'other-figure';
  if (![a, b].every(({ unit }) => unit === 'points' || unit === 'percent')) return 'not-a-figure';
  return a.unit === b.unit ? undefined : 'other-unit';
}

function isBetween(year: number, a: PublishedFigure, b: PublishedFigure): boolean {
  return Math.min(a.year, b.year) < year && year <= Math.max(a.year, b.year);
}

/** The nation is the sum of other units too, but its mean is that of the whole country. */
function isMerged(a: PublishedFigure, b: PublishedFigure): boolean {
  if (!isBetween(MERGER_YEAR, a, b) || a.owner.kind === 'nation') return false;
  return a.owner.kind !== 'ministry' && !('name' in a.owner && isUnmerged(a.owner.name));
}

const isUnmerged = (name: string): boolean => UNMERGED_PROVINCES.includes(name);
