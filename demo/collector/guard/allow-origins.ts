import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { refuse } from '../refuse.ts';
import type { Units } from './units.ts';

const ONE_HOUR = 60 * 60;

/**
 * CORS for the origins that may send for some unit; which unit it is, a preflight cannot say. A
 * page of another origin may not read, except that it was refused: without that, all it could tell
 * its citizen is that the line is bad, and that the response will be sent later.
 */
export function letPagesRead(units: Units): MiddlewareHandler {
  const answerPreflight = cors({
    origin: (origin) => origin,
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['Retry-After'],
    maxAge: ONE_HOUR,
  });
  return async (context, next) => {
    const origin = context.req.header('Origin');
    const reading = context.req.method === 'GET' || context.req.method === 'HEAD';
    const allowed = origin !== undefined && (units.knows(origin) || !reading);
    if (allowed && context.req.method === 'OPTIONS') return answerPreflight(context, next);
    context.header('Vary', 'Origin');
    if (allowed) {
      context.header('Access-Control-Allow-Origin', origin);
      context.header('Access-Control-Expose-Headers', 'Retry-After');
    }
    return next();
  };
}

/**
 * Refuses responses from pages that may not send for any unit. A client that is no browser page
 * sends no Origin and is let through.
 */
export function refuseForeignPages(units: Units): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin === undefined || units.knows(origin)) return next();
    return refuse(context, 403, 'This origin may not send responses.', [
      { path: 'headers.origin', code: 'origin-not-allowed' },
    ]);
  };
}
