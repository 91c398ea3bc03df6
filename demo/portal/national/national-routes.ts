import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ListedProcedure } from '../procedures.ts';
import { type Searchable, searchProcedures, toSearchable } from '../search-procedures.ts';
import { formalityId } from './formality-id.ts';
import { type Formality, toFormality, toSummary } from './formality.ts';
import { shellPage } from './shell-page.ts';

const API = '/api/v1';
const DETAIL = `${API}/configuring/formality/get-formality-by-citizen`;
const LIST = `${API}/submitting/formality/list-all-formality-by-citizen`;
const LONGEST_DELAY_MS = 10_000;
const CLIENT = new URL('client/', import.meta.url);
const STYLES = ['../css/tokens.css', 'formality.css', 'national.css'].map(
  (path) => new URL(path, import.meta.url),
);

/** A part that works as the national portal of 2026 does: an empty shell, then JSON. */
export function nationalRoutes(procedures: readonly ListedProcedure[]): Hono {
  const formalities = new Map(
    procedures.map((procedure, at): [string, Formality] => [
      formalityId(procedure.code),
      toFormality(procedure, { previous: procedures[at - 1], next: procedures[at + 1] }),
    ]),
  );
  const searchable = procedures.map(toSearchable);
  const app = new Hono();

  app.use(`${API}/*`, bodyLimit({ maxSize: 4096 }), slowOnRequest);
  app.post(DETAIL, async (c) => {
    const formality = formalities.get(textOf(await bodyOf(c), 'id'));
    // The national portal answers a POST with 201 even where it creates nothing.
    return formality ? c.json(formality, 201) : c.json({ message: 'Not found' }, 404);
  });
  app.post(LIST, async (c) => c.json(listOf(searchable, await bodyOf(c)), 201));
  app.all(`${API}/*`, (c) => c.json({ message: 'Not found' }, 404));

  const assets = readAssets();
  app.get('/assets/:name', (c) => {
    const asset = assets.get(c.req.param('name'));
    if (!asset) return c.text('Not found', 404);
    return c.body(asset.text, 200, { 'Content-Type': asset.type, 'Cache-Control': 'no-cache' });
  });
  app.get('*', (c) => c.html(shellPage()));
  return app;
}

/** `?cham=MS` makes the API slow, for those who want to see the page while it waits. */
async function slowOnRequest(c: Context, next: () => Promise<void>): Promise<void> {
  const milliseconds = Number(c.req.query('cham') ?? 0);
  if (milliseconds > 0) await delay(Math.min(milliseconds, LONGEST_DELAY_MS));
  await next();
}

async function bodyOf(c: Context): Promise<unknown> {
  return c.req.json().catch(() => undefined);
}

function textOf(body: unknown, key: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value = (body as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : '';
}

function listOf(searchable: Searchable[], body: unknown): object {
  const text = textOf(body, 'keyword').slice(0, 100).trim();
  const page = Math.max(1, Math.trunc(Number(textOf(body, 'page')) || 1));
  const found = searchProcedures(searchable, { text, field: '', page });
  const { total, pages, query, procedures } = found;
  return { total, pages, page: query.page, items: procedures.map(toSummary) };
}

function readAssets(): Map<string, { text: string; type: string }> {
  const scripts = readdirSync(CLIENT).filter((name) => name.endsWith('.js'));
  const type = 'text/javascript; charset=utf-8';
  const css = STYLES.map((file) => readFileSync(file, 'utf8')).join('\n');
  return new Map([
    ...scripts.map((name): [string, { text: string; type: string }] => [
      name,
      { text: readFileSync(new URL(name, CLIENT), 'utf8'), type },
    ]),
    ['index.css', { text: css, type: 'text/css; charset=utf-8' }],
  ]);
}
