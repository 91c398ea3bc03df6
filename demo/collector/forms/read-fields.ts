import type { Context } from 'hono';
import type { Parsed } from '#core/protocol/parse.ts';
import type { FormEntry } from '#core/survey/form/form-fields.ts';

/** Whether the request says that its body is what a plain form sends. */
export function saysForm(context: Context): boolean {
  const [type = ''] = (context.req.header('Content-Type') ?? '').split(';');
  return type.trim().toLowerCase() === 'application/x-www-form-urlencoded';
}

/**
 * Reads the fields of a form. `URLSearchParams` would put a replacement mark where bytes are not
 * UTF-8, and the words of a citizen would be changed without a word.
 */
export async function readFields(context: Context): Promise<Parsed<FormEntry[]>> {
  try {
    const body = new TextDecoder('utf-8', { fatal: true }).decode(await context.req.arrayBuffer());
    const pairs = body.split('&').filter((pair) => pair !== '');
    return { ok: true, value: pairs.map(readPair) };
  } catch {
    return { ok: false, issues: [{ path: '', code: 'malformed-form' }] };
  }
}

function readPair(pair: string): FormEntry {
  const [name = '', ...value] = pair.split('=');
  return [decode(name), decode(value.join('='))];
}

/** Throws for bytes that are not UTF-8. */
const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));
