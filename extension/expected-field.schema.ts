import * as z from 'zod/mini';
import { PARTS } from '#core/procedure/publication.ts';

/** The facts beside the parts that a page may be expected to publish. */
export const EXPECTED_FACTS = [
  'code', 'name', 'decisionNumber', 'field', 'level', 'authority',
] as const;

/** What a kind of page is expected to publish: a part, or one of the facts beside the parts. */
export const expectedFieldSchema = z.union([
  z.enum([...EXPECTED_FACTS, 'submissionMethods', 'processingTime', 'fee']),
  z.templateLiteral(['parts.', z.enum(PARTS.map(({ key }) => key))]),
]);
