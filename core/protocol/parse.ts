import type * as z from 'zod/mini';
import type { Issue } from '../survey/check-answers.ts';

/** What a trust boundary says: the value, or what is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** Checks a value of the wire or the disk against its schema. Never throws. */
export function parse<T>(schema: z.ZodMiniType<T>, value: unknown): Parsed<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: result.error.issues.flatMap(toIssues) };
}

function toIssues(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path, code: issue.code }];
  return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, code: 'unknown-key' }));
}
