import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { refuse } from './refuse.ts';

const ONE_HOUR = 60 * 60;

/**
 * CORS for an exact list of origins. A page of any other origin may neither send nor read scores; a
 * client that is no browser page sends no Origin and is let through.
 *
 * A page of another origin that tries to send gets to read that it was refused. Without that, all
 * it could tell its citizen is that the line is bad, and that the response will be sent later.
 */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  const allow = corsFor([...origins]);
  const letReadRefusal = corsFor((origin) => origin);
  return async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && origins.includes(origin)) return allow(context, next);
    context.header('Vary', 'Origin');
    const reading = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (origin === undefined || reading) return next();
    return letReadRefusal(context, async () => {
      context.res = refuse(context, 403, 'This origin may not send responses.', [
        { path: 'headers.origin', code: 'origin-not-allowed' },
      ]);
    });
  };
}

function corsFor(origin: string[] | ((origin: string) => string)): MiddlewareHandler {
  return cors({
    origin,
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['Retry-After'],
    maxAge: ONE_HOUR,
  });
}
