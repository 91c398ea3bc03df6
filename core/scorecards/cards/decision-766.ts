import { DECISION_766 } from './decision-766.data.ts';
import { DECISION_766_RULES } from './decision-766-rules.data.ts';
import { sumOf } from '../decimal.ts';
import { type Ratio, ratioPoints, type RatioPoints, sharePoints } from './ratio-points.ts';
import type { CardPart, Domain } from '../scorecard.ts';

/** What the portal counts of dossiers for "mức độ hài lòng". */
export interface DossierComplaints {
  dossiers: number;
  /** Hồ sơ giải quyết quá hạn. */
  late: number;
  /** Hồ sơ có phản ánh, kiến nghị hoặc đánh giá không hài lòng. */
  complained: number;
}

/**
 * Tỷ lệ hài lòng of QĐ 766: 100 % minus the shares of late and of complained dossiers. It is no
 * survey, and of another type than a score, so that the two are never taken for each other.
 */
export type PortalSatisfaction =
  | { kind: 'portal-766'; share: number }
  | { kind: 'no-figure'; reason: 'nothing-to-count' | 'below-zero' };

/**
 * Satisfaction as the 766 set reckons it. A dossier that is late and complained about counts twice,
 * so the formula can fall below 0; what the portal prints then is not known.
 * @throws RangeError when a count is negative, no whole number, or more than the dossiers
 */
export function portalSatisfaction(counts: DossierComplaints): PortalSatisfaction {
  const { dossiers, late, complained } = counts;
  const wrong = [dossiers, late, complained].some(
    (count) => !Number.isInteger(count) || count < 0 || count > dossiers,
  );
  if (wrong) throw new RangeError(`expected counts up to dossiers, got ${JSON.stringify(counts)}`);
  if (dossiers === 0) return { kind: 'no-figure', reason: 'nothing-to-count' };
  if (late + complained > dossiers) return { kind: 'no-figure', reason: 'below-zero' };
  return { kind: 'portal-766', share: (dossiers - late - complained) / dossiers };
}

/** Points of "Hài lòng trong tiếp nhận, giải quyết": all of them from 90 %. */
export function satisfactionPoints(satisfaction: PortalSatisfaction): RatioPoints {
  if (satisfaction.kind === 'no-figure') return satisfaction;
  const { share } = satisfaction;
  return { kind: 'points', share, points: sharePoints(share, DECISION_766_RULES['settlement']!) };
}

/** What is known of a part: how many of how many, dossiers with complaints, or printed points. */
export type PartInput = Ratio | DossierComplaints | { points: number };

/** A part with its points. */
export interface PartResult {
  part: CardPart;
  points: RatioPoints;
}

/** A group with the points of its parts; `points` only when every part has some. */
export interface GroupResult {
  group: Domain;
  parts: readonly PartResult[];
  points?: number;
}

/**
 * The five groups of QĐ 766 out of counts. Hand the points of the groups to `scoreCard` to get the
 * whole: a group with a part that has no figure has none itself.
 * @throws RangeError for a key that the set does not have, or points outside of 0 to the maximum
 */
export function scoreDecision766(
  inputs: Readonly<Record<string, PartInput | undefined>>,
): GroupResult[] {
  const unknown = Object.keys(inputs).find((key) => !PARTS.has(key));
  if (unknown !== undefined) throw new RangeError(`QĐ 766 has no part ${unknown}`);
  return DECISION_766.domains.map((group) => scoreGroup(group, inputs));
}

const PARTS = new Set(
  DECISION_766.domains.flatMap(({ parts = [] }) => parts.map(({ key }) => key)),
);

function scoreGroup(
  group: Domain,
  inputs: Readonly<Record<string, PartInput | undefined>>,
): GroupResult {
  const parts = group.parts!.map((part) => ({ part, points: pointsOf(part, inputs[part.key]) }));
  const known = parts.flatMap(({ points }) => (points.kind === 'no-figure' ? [] : [points.points]));
  return { group, parts, ...(known.length === parts.length ? { points: sumOf(known) } : {}) };
}

function pointsOf(part: CardPart, input: PartInput | undefined): RatioPoints {
  if (!input) return { kind: 'no-figure', reason: 'not-reported' };
  if ('points' in input) return reported(part, input.points);
  if ('dossiers' in input) {
    if (part.key !== 'settlement') throw new RangeError(`${part.key} is not made of complaints`);
    return satisfactionPoints(portalSatisfaction(input));
  }
  const rule = DECISION_766_RULES[part.key];
  if (!rule || part.key === 'settlement') throw new RangeError(`${part.key} is not one ratio`);
  return ratioPoints(input, rule);
}

function reported({ key, maximum }: CardPart, points: number): RatioPoints {
  if (!(points >= 0 && points <= maximum!.value)) {
    throw new RangeError(`${key} has 0 to ${maximum!.value} points, got ${points}`);
  }
  return { kind: 'points', points, share: points / maximum!.value };
}
