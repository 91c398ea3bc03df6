import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { RESPONSES_PATH, SCORES_PATH, type Scores } from '#core/protocol/wire.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { createResponse, type SurveyResponse } from '#core/survey/response.ts';
import { type CollectorParts, createCollector } from '../../demo/collector/app.ts';
import { type CollectorDatabase, openDatabase } from '../../demo/collector/database.ts';
import { ResponseStore } from '../../demo/collector/response-store.ts';

/** The day of these tests in Viet Nam. */
export const TODAY = '2026-11-21';
/** The moment of these tests: noon of that day in Viet Nam. */
export const NOW = new Date(`${TODAY}T05:00:00.000Z`);

/** The page that may send. */
export const PORTAL = 'https://dichvucong.example.vn';

/** A folder of its own for one test, and the way to take it away. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'hailong-collector-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A collector in this process, with its database to look into. */
export interface TestCollector {
  app: Hono;
  database: CollectorDatabase;
  file: string;
  close: () => Promise<void>;
}

/** Opens a collector in this process, on a data file in a folder of its own. */
export async function openCollector(
  units?: readonly string[],
  more: Partial<Pick<CollectorParts, 'invitations' | 'now'>> = {},
): Promise<TestCollector> {
  const folder = temporaryFolder();
  const file = join(folder.path, 'collector.sqlite');
  const database = await openDatabase(file);
  const store = new ResponseStore(database);
  const parts = { database, store, origins: [PORTAL], units, now: () => NOW, ...more };
  const close = async (): Promise<void> => {
    await store.idle();
    await database.destroy();
    folder.remove();
  };
  return { app: createCollector(parts), database, file, close };
}

/** A valid response with an id of its own. */
export function makeResponse(given: Partial<SurveyResponse> = {}): SurveyResponse {
  const { answers = { 'access.seats': 4, 'result.accurate': 2 }, ...rest } = given;
  const context = { id: randomUUID(), unit: 'H55', answeredOn: TODAY, ...rest };
  return createResponse(SIPAS_2017, answers, context);
}

/** Sends a body as a portal's page does. Text is sent as it stands, anything else as JSON. */
export async function post(
  app: Hono,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return app.request(RESPONSES_PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: PORTAL, ...headers },
    body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
  });
}

/** Sends a response that must be kept, and gives its receipt as it came. */
export async function keep(app: Hono, response: SurveyResponse): Promise<string> {
  const answer = await post(app, response);
  const receipt = await answer.text();
  if (answer.status !== 201) throw new Error(`${answer.status} ${receipt}`);
  return receipt;
}

/** Path and query of a question for scores; a setting that is undefined is left out. */
export function scoresPath(settings: Record<string, string | undefined> = {}): string {
  const all = { unit: 'H55', instrument: SIPAS_2017.id, version: '1', ...settings };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(all)) if (value !== undefined) query.set(key, value);
  return `${SCORES_PATH}?${query}`;
}

/** The scores that the collector serves; anything but 200 is an error. */
export async function readScores(
  app: Hono,
  settings?: Record<string, string | undefined>,
): Promise<Scores> {
  const answer = await app.request(scoresPath(settings));
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Every row of every table. */
export async function readEverything(database: CollectorDatabase): Promise<unknown> {
  const response = database.selectFrom('response').selectAll().orderBy('id');
  const tally = database.selectFrom('tally').selectAll();
  const ordered = tally.orderBy('unit').orderBy('day').orderBy('item').orderBy('level');
  const used = database.selectFrom('used_invitation').selectAll().orderBy('jti');
  return {
    response: await response.execute(),
    tally: await ordered.execute(),
    used: await used.execute(),
  };
}

/** Sends a response over the wire, as a page does or, without an origin, as a program does. */
export async function send(
  url: string,
  response: SurveyResponse,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; text: string }> {
  const answer = await fetch(url + RESPONSES_PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(response),
  });
  return { status: answer.status, text: await answer.text() };
}
