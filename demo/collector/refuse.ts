import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '#core/protocol/wire.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import { noteRefusal } from './operation/request-notes.ts';

/** Answers with a refusal: what was wrong, and where. */
export function refuse(
  context: Context,
  status: ContentfulStatusCode,
  error: string,
  issues: Issue[],
): Response {
  noteRefusal(context, issues);
  return context.json({ error, issues } satisfies Refusal, status);
}
