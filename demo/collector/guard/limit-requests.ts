import type { MiddlewareHandler } from 'hono';
import { refuse } from '../refuse.ts';
import type { TakeTurn } from './request-limits.ts';

/** Refuses whoever asks too often, before anything of the request is read. */
export function limitRequests(take: TakeTurn): MiddlewareHandler {
  return async (context, next) => {
    const wait = await take(context);
    if (wait === 0) return next();
    context.header('Retry-After', String(wait));
    return refuse(context, 429, 'Too many requests came from this network. Try again later.', [
      { path: '', code: 'too-many-requests' },
    ]);
  };
}
