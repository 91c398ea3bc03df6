import type { ProcedureText } from '#core/procedure/procedure.ts';
import type { PartKey } from '#core/procedure/publication.ts';

/** Facts of a procedure: fields that are one short text. */
export type Fact = Exclude<keyof ProcedureText, 'parts' | 'submissionMethods'>;

/** Everything that a page may give a label: facts and parts of the publication. */
export type FieldName = Fact | PartKey;

const FACTS: ReadonlySet<string> = new Set<Fact>([
  'code', 'name', 'decisionNumber', 'field', 'level', 'authority', 'decisionDate', 'effectiveDate',
  'publicationDate', 'validity', 'complaintContact',
]);

/** Whether a field stands with the ways to submit. */
export const isOfMethods = (field: FieldName): field is 'processingTime' | 'fee' =>
  field === 'processingTime' || field === 'fee';

/** Whether a field is one short text. */
export const isFact = (field: FieldName): field is Fact => FACTS.has(field);
