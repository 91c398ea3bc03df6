import * as z from 'zod/mini';
import type { ExplainFindings } from '../messages.ts';

const count = z.int().check(z.nonnegative());

/** Shape of a card's question; the script that asks shares a process with the page. */
export const explainFindingsSchema: z.ZodMiniType<ExplainFindings> = z.strictObject({
  type: z.literal('explain-findings'),
  address: z.string(),
  checkedAt: z.string(),
  procedure: count,
  findings: z.array(count).check(z.maxLength(500)),
  language: z.enum(['vi', 'en']),
});
