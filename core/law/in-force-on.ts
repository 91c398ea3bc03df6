import { isSure } from './is-sure.ts';
import type { LegalDocumentRow } from './legal-document.ts';

/** Hiệu lực on a day. `unknown`: its days or its end are not known, or the document is not sure. */
export type Force = 'inForce' | 'notYet' | 'ended' | 'unknown';

/**
 * Whether a document was in force on a day.
 * @param day `YYYY-MM-DD`
 * @throws RangeError when `day` has another form
 */
export function inForceOn(
  document: Pick<LegalDocumentRow, 'inForceFrom' | 'inForceTo' | 'endUnsure' | 'certainty'>,
  day: string,
): Force {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) throw new RangeError(`not a day: ${day}`);
  const { inForceFrom, inForceTo, endUnsure } = document;
  if (!isSure(document)) return 'unknown';
  if (inForceTo !== undefined && day > inForceTo) return 'ended';
  if (inForceFrom === undefined) return 'unknown';
  if (day < inForceFrom) return 'notYet';
  return endUnsure ? 'unknown' : 'inForce';
}
