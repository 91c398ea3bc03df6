import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { refuse } from './refuse.ts';

const ONE_HOUR = 60 * 60;

/**
 * CORS for an exact list of origins. A page of any other origin may neither send nor read; a
 * client that is no browser page sends no Origin and is let through.
 */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  const allow = cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['Retry-After'],
    maxAge: ONE_HOUR,
  });
  return async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && origins.includes(origin)) return allow(context, next);
    context.header('Vary', 'Origin');
    const reading = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (origin === undefined || reading) return next();
    return refuse(context, 403, 'This origin may not send responses.', [
      { path: 'headers.origin', code: 'origin-not-allowed' },
    ]);
  };
}
