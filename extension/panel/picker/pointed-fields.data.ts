import type { PageKind } from '../../adapters/adapter.ts';
import type { FieldName } from '../../adapters/field-name.ts';

/** Fields that can be pointed at on a kind of page, what a procedure is known by first. */
export const POINTED_FIELDS: Readonly<Record<PageKind, readonly FieldName[]>> = {
  detail: [
    'code', 'name', 'processingTime', 'fee', 'decisionNumber', 'field', 'level', 'agency',
    'applicants', 'steps', 'submission', 'dossier', 'forms', 'result', 'conditions', 'legalBasis',
    'authority', 'decisionDate', 'effectiveDate', 'publicationDate', 'validity',
    'complaintContact',
  ],
  list: [
    'name', 'code', 'processingTime', 'fee', 'decisionNumber', 'field', 'level', 'agency',
    'publicationDate',
  ],
};
