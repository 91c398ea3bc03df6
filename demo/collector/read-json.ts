import type { Context } from 'hono';
import type { Parsed } from '#core/protocol/parse.ts';

/** Whether the request says that its body is JSON. */
export function saysJson(context: Context): boolean {
  const [type = ''] = (context.req.header('Content-Type') ?? '').split(';');
  return type.trim().toLowerCase() === 'application/json';
}

/** Reads a body as JSON in UTF-8. Bytes that are not UTF-8 are refused, never replaced. */
export async function readJson(context: Context): Promise<Parsed<unknown>> {
  const bytes = await context.req.arrayBuffer();
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, issues: [{ path: '', code: 'malformed-json' }] };
  }
}
