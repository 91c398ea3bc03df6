import type { FieldPath } from '#core/procedure/procedure.ts';
import type { Place } from '../adapters/adapter.ts';

/**
 * Parts whose words stand elsewhere on a page: a finding about `parts.fee` is shown at the table
 * of the ways to submit.
 */
const STAND_INS: Readonly<Record<FieldPath, FieldPath>> = {
  'parts.name': 'name',
  'parts.processingTime': 'parts.submission',
  'parts.fee': 'parts.submission',
  submissionMethods: 'parts.submission',
};

/** Where a field stands on the page: its own place, or that of the row or section around it. */
export function findPlace(
  places: ReadonlyMap<FieldPath, Place>,
  field: FieldPath,
): Place | undefined {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const place = places.get(path) ?? places.get(STAND_INS[path] ?? '');
    if (place && place.length > 0) return place;
  }
  return undefined;
}
