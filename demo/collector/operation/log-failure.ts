import type { Context } from 'hono';
import type { Issue } from '#core/survey/check-answers.ts';
import type { Log } from './log.ts';

/** Why a request failed whose sender broke it off: nothing of it was kept, and nobody reads this. */
const BROKEN_OFF: Issue[] = [{ path: '', code: 'request-broken-off' }];

/** Writes why a request failed; for one that its sender broke off, gives what is wrong with it. */
export function logFailure(err: Error, context: Context, log: Log): Issue[] | undefined {
  if (context.req.raw.signal.aborted) return BROKEN_OFF;
  log.error({ err }, 'a request failed');
  return undefined;
}
