import { type Band, bandOf } from '../bands.ts';
import { roundTo, sumOf } from '../decimal.ts';
import { DECREE_61_2018, DECREE_61_AGENCY_BANDS } from './decree-61-2018.data.ts';

/** Points of one index. */
export type IndexPoints = 0 | 1 | 2;

/** The nine indexes of one dossier; one that was not scored is absent. */
export type DossierPoints = Readonly<Record<string, IndexPoints | undefined>>;

/** Mean points of an agency, with one decimal, and its class. */
export type AgencyRating =
  | { kind: 'rated'; points: number; dossiers: number; band: Band }
  | { kind: 'incomplete'; dossiers: number; complete: number }
  | { kind: 'no-figure'; reason: 'no-dossiers' };

/**
 * Both readings of index 6, which the circular contradicts itself about: Art. 14(1) scores it for
 * each dossier, Art. 14(2) and Art. 15 once for the agency. Neither is chosen.
 */
export interface AgencyReadings {
  perDossier: AgencyRating;
  /** Absent where the points of the agency for index 6 are not given. */
  perAgency?: AgencyRating;
  /** The two readings make different points or another class. */
  differ: boolean;
}

const INDEXES = DECREE_61_2018.domains.map(({ key }) => key);
const PUBLICITY = 'publicity';

/**
 * Rates an agency by Thông tư 01/2018/TT-VPCP Art. 14–15: sum of points over the number of
 * dossiers, rounded to one decimal, then classed. With a dossier whose points are not complete
 * there is no mean: the missing index is not 0.
 * @throws RangeError for an index that does not exist or points that are not 0, 1 or 2
 */
export function rateAgency(
  dossiers: readonly DossierPoints[],
  publicityOfAgency?: IndexPoints,
): AgencyReadings {
  for (const points of dossiers) refuseUnknown(points);
  const perDossier = rate(dossiers);
  if (publicityOfAgency === undefined) return { perDossier, differ: false };
  const perAgency = rate(dossiers.map((each) => ({ ...each, [PUBLICITY]: publicityOfAgency })));
  return { perDossier, perAgency, differ: !isSame(perDossier, perAgency) };
}

/** Sum of the nine indexes of a dossier, 0 to 18; undefined when one is missing. */
export function sumDossier(points: DossierPoints): number | undefined {
  const known = INDEXES.flatMap((key) => points[key] ?? []);
  return known.length === INDEXES.length ? sumOf(known) : undefined;
}

function rate(dossiers: readonly DossierPoints[]): AgencyRating {
  if (dossiers.length === 0) return { kind: 'no-figure', reason: 'no-dossiers' };
  const sums = dossiers.flatMap((points) => sumDossier(points) ?? []);
  const counts = { dossiers: dossiers.length, complete: sums.length };
  if (counts.complete < counts.dossiers) return { kind: 'incomplete', ...counts };
  const points = roundTo(sumOf(sums) / sums.length, 1);
  // The bands have no end on either side, so that every figure is in one.
  const band = bandOf(DECREE_61_AGENCY_BANDS, points)!;
  return { kind: 'rated', points, dossiers: sums.length, band };
}

function isSame(a: AgencyRating, b: AgencyRating): boolean {
  return a.kind === 'rated' && b.kind === 'rated' ? a.points === b.points : a.kind === b.kind;
}

function refuseUnknown(points: DossierPoints): void {
  for (const [key, value] of Object.entries(points)) {
    if (!INDEXES.includes(key)) throw new RangeError(`the decree has no index ${key}`);
    if (value !== undefined && ![0, 1, 2].includes(value)) {
      throw new RangeError(`expected 0, 1 or 2 points for ${key}, got ${value}`);
    }
  }
}
