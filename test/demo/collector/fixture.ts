import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { sql } from 'kysely';
import { RESPONSES_PATH, SCORES_PATH, type Scores } from '#core/protocol/wire.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { createResponse, type SurveyResponse } from '#core/survey/response.ts';
import { type CollectorParts, createCollector } from '../../../demo/collector/app.ts';
import { requestLimits } from '../../../demo/collector/guard/request-limits.ts';
import { unitsWithOrigins } from '../../../demo/collector/guard/units.ts';
import { createLog, type Log } from '../../../demo/collector/operation/log.ts';
import { CollectorMetrics } from '../../../demo/collector/operation/metrics.ts';
import { Readiness } from '../../../demo/collector/operation/readiness.ts';
import {
  type DatabasePlace, type OpenDatabase, openDatabase,
} from '../../../demo/collector/store/open-database.ts';
import { ResponseStore } from '../../../demo/collector/store/response-store.ts';
import type { CollectorTables } from '../../../demo/collector/store/tables.ts';
import { makePlace } from './engine.ts';

/** The day of these tests in Viet Nam. */
export const TODAY = '2026-11-21';
/** The moment of these tests: noon of that day in Viet Nam. */
export const NOW = new Date(`${TODAY}T05:00:00.000Z`);

/** The page that may send. */
export const PORTAL = 'https://dichvucong.example.vn';

/** A collector in this process, with its database, its metrics and its log to look into. */
export interface TestCollector {
  app: Hono;
  database: OpenDatabase;
  store: ResponseStore;
  place: DatabasePlace;
  metrics: CollectorMetrics;
  /** Lines of the log, from the level `debug` on. */
  logged: Record<string, unknown>[];
  close: () => Promise<void>;
}

/** Parts of a collector that a test wants in its own way. */
export type OwnParts = Partial<Omit<CollectorParts, 'database' | 'store' | 'log' | 'metrics'>>;

/** Nobody is limited. */
export const NO_LIMITS = { sendsPerMinute: 0, sendsPerHour: 0, readsPerMinute: 0 };

/** Opens a collector in this process, on a database of its own, without limits. */
export async function openCollector(
  units?: readonly string[],
  own: OwnParts = {},
): Promise<TestCollector> {
  const { place, remove } = await makePlace();
  const database = await openDatabase(place);
  const { app, store, metrics, logged } = collectorOn(database, {
    units: unitsWithOrigins([PORTAL], units), ...own,
  });
  const close = async (): Promise<void> => {
    await store.idle();
    await database.destroy();
    await remove();
  };
  return { app, database, store, place, metrics, logged, close };
}

/** A collector on a database that is there already; it serves every unit, without limits. */
export function collectorOn(
  database: OpenDatabase,
  own: OwnParts = {},
): Pick<TestCollector, 'app' | 'metrics' | 'logged' | 'store'> {
  const store = new ResponseStore(database);
  const { log, logged } = memoryLog();
  const metrics = new CollectorMetrics();
  const app = createCollector({
    database, store, log, metrics, now: () => NOW,
    units: unitsWithOrigins([PORTAL]),
    limits: requestLimits({ limits: NO_LIMITS, trustedProxies: [] }, metrics.limited),
    readiness: new Readiness(() => sql`select 1`.execute(database)),
    ...own,
  });
  return { app, store, metrics, logged };
}

/** A log whose lines can be looked at. */
export function memoryLog(): { log: Log; logged: Record<string, unknown>[] } {
  const logged: Record<string, unknown>[] = [];
  const write = (line: string): void => void logged.push(JSON.parse(line));
  return { log: createLog('debug', { write }), logged };
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
export async function readEverything(database: OpenDatabase): Promise<unknown> {
  const rows = async (table: keyof CollectorTables, order: readonly string[]): Promise<unknown> => {
    let query = database.selectFrom(table).selectAll();
    for (const column of order) query = query.orderBy(column as never);
    return query.execute();
  };
  return {
    response: await rows('response', ['unit', 'position']),
    ids: await rows('response_id', ['id']),
    withdrawal: await rows('withdrawal', ['unit', 'position']),
    logs: await rows('unit_log', ['unit']),
    tally: await rows('tally', ['unit', 'instrument', 'version', 'kind', 'day']),
    used: await rows('used_invitation', ['jti']),
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
