import type { Procedure } from '#core/procedure/procedure.ts';
import type { PartKey } from '#core/procedure/publication.ts';
import type { ExpectedField } from '../adapters/adapter.ts';

/** A field that a page of this kind shows and that was not found, with the number of procedures. */
export interface UnreadField {
  field: ExpectedField;
  procedures: number;
}

/** What an adapter expected and did not find; the panel says so instead of passing it over. */
export function unreadFields(
  procedures: readonly Procedure[],
  expects: readonly ExpectedField[],
): UnreadField[] {
  return expects
    .map((field) => ({ field, procedures: procedures.filter((one) => !holds(one, field)).length }))
    .filter((unread) => unread.procedures > 0);
}

function holds(procedure: Procedure, field: ExpectedField): boolean {
  const { submissionMethods, parts } = procedure;
  if (field === 'submissionMethods') return submissionMethods.length > 0;
  if (field === 'processingTime' || field === 'fee') {
    return submissionMethods.some((method) => method[field] !== undefined);
  }
  if (field.startsWith('parts.'))
    return parts[field.slice('parts.'.length) as PartKey] !== undefined;
  return procedure[field as 'code'] !== undefined;
}
