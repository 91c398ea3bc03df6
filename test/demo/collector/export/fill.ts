import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import type { Instrument } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { type Answers, createResponse, type SurveyResponse } from '#core/survey/response.ts';
import { openDatabase } from '../../../../demo/collector/store/open-database.ts';
import { keepResponses } from '../../../../demo/collector/store/keep-responses.ts';
import { workIn } from '../../../../demo/collector/store/work.ts';
import type { CollectorDatabase } from '../../../../demo/collector/store/tables.ts';
import { makePlace, type TestPlace } from '../engine.ts';
import { NOW } from '../fixture.ts';

/** What a response of these tests says; the rest is made up. */
export interface Given {
  unit?: string;
  instrument?: Instrument;
  answeredOn?: string;
  procedure?: string;
  answers?: Answers;
  invitation?: string;
}

/** A response of October 2026 with an id of its own. */
export function responseOf({
  unit = 'H55',
  instrument = SIPAS_2017,
  answeredOn = '2026-10-05',
  answers = { 'access.seats': 4 },
  ...rest
}: Given = {}): SurveyResponse {
  return createResponse(instrument, answers, { id: randomUUID(), unit, answeredOn, ...rest });
}

/** Keeps responses as a collector would have over the years; an invitation counts as checked. */
export async function keepAll(
  database: CollectorDatabase,
  responses: readonly SurveyResponse[],
): Promise<void> {
  for (let at = 0; at < responses.length; at += 500) {
    const arrivals = responses.slice(at, at + 500).map((response) => ({
      response,
      receivedAt: NOW.toISOString(),
      invitation:
        response.invitation === undefined ? undefined : { iss: 'portal', jti: randomUUID(), until: '2027-01-31' },
    }));
    await database.transaction().execute((transaction) => workIn(transaction, keepResponses(transaction, arrivals)));
  }
}

/** A database of its own that is filled, and the way to take it away. */
export interface Filled extends Pick<TestPlace, 'place' | 'environment'> {
  database: CollectorDatabase;
  close: () => Promise<void>;
}

/** A database of its own with these responses. */
export async function openFilled(responses: readonly SurveyResponse[]): Promise<Filled> {
  const { place, environment, remove } = await makePlace();
  const database = await openDatabase(place);
  await keepAll(database, responses);
  const close = async (): Promise<void> => {
    await database.destroy();
    await remove();
  };
  return { database, place, environment, close };
}

/** The rows of a CSV file by their headings; what is empty is absent. */
export function readCsvFile(path: string): Record<string, string>[] {
  const text = readFileSync(path, 'utf8');
  if (!text.startsWith('\u{feff}')) throw new Error(`${path} has no byte order mark`);
  const [head = [], ...rows] = csvParseRows(text.slice(1));
  return rows.map((cells) =>
    Object.fromEntries(cells.flatMap((cell, at) => (cell === '' ? [] : [[head[at]!, cell]]))),
  );
}
