import type { Handler } from 'hono';
import { openApiDocument } from '#core/protocol/openapi.ts';

/** `GET /v1/openapi.json`: the contract of a collector, for programs and for who writes another. */
export function serveOpenApi(): Handler {
  let document: string | undefined;
  return (context) => {
    document ??= JSON.stringify(openApiDocument());
    return context.body(document, 200, { 'Content-Type': 'application/json' });
  };
}
