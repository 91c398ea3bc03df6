import type { MiddlewareHandler } from 'hono';
import { refusePlain } from './receive-form.ts';

/**
 * The same list as for pages that send with JavaScript. A browser names the origin of a page that
 * sends a form; `null` where the page hides it (`Referrer-Policy: no-referrer`, a sandbox). The
 * collector's own pages may send, since a refusal holds the form once more.
 */
export function allowFormOrigins(origins: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    const reading = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (reading || origin === undefined || origins.includes(origin)) return next();
    if (isOwn(origin, context.req.header('Host'))) return next();
    return refusePlain(context, 403, [{ path: '', code: 'origin-not-allowed' }]);
  };
}

/** By host alone: whoever ends TLS in front of the collector knows the scheme, it does not. */
function isOwn(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
