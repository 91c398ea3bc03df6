import * as z from 'zod/mini';
import type { CheckedPage } from '../checked-page.ts';

const wording = z.object({ vi: z.string(), en: z.string() });

const citation = z.object({
  document: z.string(),
  article: z.string(),
  clause: z.optional(z.string()),
  point: z.optional(z.string()),
});

const finding = z.object({
  ruleId: z.string(),
  ruleVersion: z.int(),
  subject: z.enum(['publication', 'deadline', 'fee']),
  severity: z.enum(['critical', 'serious', 'moderate', 'minor']),
  outcome: z.enum(['passed', 'failed', 'cantTell', 'inapplicable', 'error']),
  reason: z.string(),
  field: z.string(),
  quote: z.optional(z.string()),
  data: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  title: wording,
  message: wording,
  mend: z.optional(wording),
  legalBasis: z.array(citation),
});

const text = z.optional(z.string());

const procedure = z.looseObject({
  code: text,
  name: text,
  parts: z.record(z.string(), z.string()),
  submissionMethods: z.array(z.looseObject({ channel: z.string(), channelText: text })),
});

/**
 * Shape of what the script in a page may hand over. That script shares a process with the page, so
 * its messages are checked before they are kept and shown.
 */
export const checkedPageSchema = z.object({
  address: z.string(),
  title: z.string(),
  adapter: z.string(),
  kind: z.enum(['detail', 'list']),
  checkedAt: z.iso.datetime(),
  procedures: z.array(z.object({ procedure, findings: z.array(finding) })),
  unread: z.array(z.object({ field: z.string(), procedures: z.int() })),
}) as z.ZodMiniType as z.ZodMiniType<CheckedPage>;
