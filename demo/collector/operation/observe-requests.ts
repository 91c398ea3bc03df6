import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from './log.ts';
import type { CollectorMetrics } from './metrics.ts';
import { notesOf } from './request-notes.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']);
const OTHER = 'other';

/** One line in the log and one count in the metrics for each request, with nothing of its content. */
export function observeRequests(log: Log, metrics: CollectorMetrics): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const ms = performance.now() - start;
    const { method } = context.req;
    const seen = {
      method: METHODS.has(method) ? method : OTHER,
      route: routeOf(context),
      status: context.res.status,
    };
    log.debug({ ...seen, ms: Math.round(ms * 10) / 10 }, 'request');
    metrics.request({ ...seen, seconds: ms / 1000 });
    const { outcome, codes = [] } = notesOf(context);
    metrics.refusal(codes);
    if (outcome) metrics.response(outcome);
  };
}

/** The pattern that answered; where a guard did, the one that it stood in front of. */
function routeOf(context: Context): string {
  const patterns = [routePath(context), routePath(context, -1)];
  return patterns.find((pattern) => pattern !== '' && !pattern.includes('*')) ?? OTHER;
}
