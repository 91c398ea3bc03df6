import type { Context, MiddlewareHandler } from 'hono';
import type { Issue } from '#core/survey/check-answers.ts';

/** What became of a response that arrived. */
export type Outcome = 'kept' | 'repeated' | 'refused' | 'failed';

/** What is left with a request for the metrics. */
export interface RequestNotes {
  /** What became of the response that came with the request; absent: none came. */
  outcome?: Outcome;
  /** Codes of a refusal. */
  codes?: readonly string[];
}

const NOTES = new WeakMap<Context, RequestNotes>();

/** Notes that this request brings a response; it has failed until something better is noted. */
export function noteArrival(): MiddlewareHandler {
  return (context, next) => {
    noteOutcome(context, 'failed');
    return next();
  };
}

/** Notes what became of the response of this request. */
export function noteOutcome(context: Context, outcome: Outcome): void {
  NOTES.set(context, { ...NOTES.get(context), outcome });
}

/** Notes why this request was refused. A failure has no reasons that its sender is told. */
export function noteRefusal(context: Context, issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const notes = NOTES.get(context);
  const codes = issues.map(({ code }) => code);
  NOTES.set(context, { codes, ...(notes?.outcome && { outcome: 'refused' }) });
}

/** What was noted. */
export function notesOf(context: Context): RequestNotes {
  return NOTES.get(context) ?? {};
}
