import type { Context, MiddlewareHandler } from 'hono';
import type { Units } from '../guard/units.ts';
import { refusePlain } from './receive-form.ts';

/**
 * The same origins as for pages that send with JavaScript. A browser names the origin of a page
 * that sends a form; `null` where the page hides it (`Referrer-Policy: no-referrer`, a sandbox).
 */
export function allowFormOrigins(units: Units): MiddlewareHandler {
  return async (context, next) => {
    const origin = portalOrigin(context);
    const reading = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (reading || origin === undefined || units.knows(origin)) return next();
    return refusePlain(context, 403, [{ path: '', code: 'origin-not-allowed' }]);
  };
}

/**
 * The origin of the portal's page that sends a form. The collector's own pages may send, since a
 * refusal holds the form once more: what they hold was let in before.
 */
export function portalOrigin(context: Context): string | undefined {
  const origin = context.req.header('Origin');
  return origin === undefined || isOwn(origin, context.req.header('Host')) ? undefined : origin;
}

/** By host alone: whoever ends TLS in front of the collector knows the scheme, it does not. */
function isOwn(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
