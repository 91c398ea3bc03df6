import * as z from 'zod/mini';
import { PARTS } from '#core/procedure/publication.ts';

/** What a kind of page is expected to publish: a part, or one of the facts beside the parts. */
export const expectedFieldSchema = z.union([
  z.enum([
    'code',
    'name',
    'decisionNumber',
    'field',
    'level',
    'authority',
    'submissionMethods',
    'processingTime',
    'fee',
  ]),
  z.templateLiteral(['parts.', z.enum(PARTS.map(({ key }) => key))]),
]);
