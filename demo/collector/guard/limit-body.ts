import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

type Refuse = NonNullable<Parameters<typeof bodyLimit>[0]['onError']>;

/**
 * Refuses bodies of more bytes than that. One that says its length is not read for it: HTTP takes no
 * byte more than it says, and a stream to count them costs as much as all the rest of a request.
 */
export function limitBody(maxSize: number, onError: Refuse): MiddlewareHandler {
  const count = bodyLimit({ maxSize, onError });
  return async (context, next) => {
    const said = context.req.header('Content-Length');
    const isSaid = said !== undefined && context.req.header('Transfer-Encoding') === undefined;
    return isSaid && Number(said) <= maxSize ? next() : count(context, next);
  };
}
