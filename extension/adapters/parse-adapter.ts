import { parse } from '#core/protocol/parse.ts';
import type { PortalAdapter } from './adapter.ts';
import { portalAdapterSchema } from './adapter.schema.ts';

/** What is wrong with an adapter: where, and a code that the panel has wording for. */
export interface AdapterIssue {
  /** Such as `pages.0.ready.selectors`; empty for the file as a whole. */
  path: string;
  code: string;
}

/** An adapter that may be used, or what has to be mended in its file. */
export type ParsedAdapter =
  | { ok: true; adapter: PortalAdapter }
  | { ok: false; issues: AdapterIssue[] };

/** Longer files are no adapters. */
const LONGEST = 200_000;

/** Reads the file of an adapter. `isSelector` tries a CSS selector in a document. */
export function parseAdapter(
  source: string,
  isSelector: (selector: string) => boolean,
): ParsedAdapter {
  if (source.length > LONGEST) return refuse({ path: '', code: 'too_long' });
  const value = readJson(source);
  if (value === undefined) return refuse({ path: '', code: 'json' });
  const parsed = parse(portalAdapterSchema, value);
  if (!parsed.ok) return refuse(...parsed.issues);
  const wrong = selectorsIn(parsed.value).filter(([, selector]) => !isSelector(selector));
  if (wrong.length > 0) return refuse(...wrong.map(([path]) => ({ path, code: 'selector' })));
  return { ok: true, adapter: parsed.value };
}

const refuse = (...issues: AdapterIssue[]): ParsedAdapter => ({ ok: false, issues });

function readJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Every CSS selector of an adapter with its path. */
function selectorsIn(value: unknown, path = ''): [string, string][] {
  return Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([key, inner]) => {
    const place = path ? `${path}.${key}` : key;
    if (typeof inner === 'object')
      return key === 'selectors' ? eachOf(inner, place) : selectorsIn(inner, place);
    const isOne = ['selector', 'scope', 'tag'].includes(key) && typeof inner === 'string';
    return isOne ? [[place, inner] as [string, string]] : [];
  });
}

const eachOf = (list: unknown, path: string): [string, string][] =>
  (list as string[]).map((selector, index) => [`${path}.${index}`, selector]);
