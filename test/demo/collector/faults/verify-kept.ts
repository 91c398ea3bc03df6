import { isDeepStrictEqual } from 'node:util';
import type { Receipt, Scores } from '#core/protocol/wire.ts';
import { SCORES_PATH } from '#core/protocol/wire.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { receiptOfRow } from '../../../../demo/collector/store/keep-responses.ts';
import {
  type DatabasePlace,
  type OpenDatabase,
  openDatabase,
} from '../../../../demo/collector/store/open-database.ts';
import type { ResponseTable } from '../../../../demo/collector/store/tables.ts';
import { type LogReport, verifyLog } from '../../../../demo/collector/store/verify-log.ts';
import { type Ledger, nameOf } from './ledger.ts';

/** What a database was found to hold. */
export interface Verdict {
  kept: number;
  /** Contents that are kept more than once. */
  twice: number;
  chain: string;
}

/**
 * Holds a database against what was sent and acknowledged: every receipt is there as it was given,
 * nothing twice, nothing that nobody sent, the log of every unit holds good against every receipt,
 * and the counts are those of the responses. What differs goes into the ledger.
 */
export async function verifyKept(place: DatabasePlace, ledger: Ledger): Promise<Verdict> {
  const database = await openDatabase(place);
  try {
    const rows = await database.selectFrom('response').selectAll().execute();
    holdReceipts(rows, ledger);
    const kept = rows.flatMap((row) => findSent(row, ledger));
    const twice = kept.length - new Set(kept.map(({ procedure }) => procedure)).size;
    if (twice > 0) ledger.contradict(`${twice} responses are kept twice`);
    await holdCounts(database, kept, ledger);
    return { kept: rows.length, twice, chain: await holdLog(database, ledger) };
  } finally {
    await database.destroy();
  }
}

/** Asks a collector that runs for the scores of a unit, and holds them against what was kept. */
export async function verifyScores(url: string, ledger: Ledger): Promise<void> {
  const kept = [...ledger.acknowledged.values()];
  for (const unit of new Set(kept.map((response) => response.unit))) {
    const { id: instrument, version } = SIPAS_2017;
    const counted = { open: 0, verified: 0 };
    for (const kind of ['open', 'verified'] as const) {
      const query = new URLSearchParams({ unit, instrument, version: String(version), kind });
      const scores = (await (await fetch(`${url}${SCORES_PATH}?${query}`)).json()) as Scores;
      counted[kind] = scores.responses;
    }
    const expected = kept.filter((response) => response.unit === unit);
    const verified = expected.filter(({ invitation }) => invitation !== undefined).length;
    if (counted.verified !== verified || counted.open !== expected.length - verified) {
      ledger.contradict(`scores of ${unit} count ${JSON.stringify(counted)} of ${expected.length}`);
    }
  }
}

function holdReceipts(rows: readonly ResponseTable[], { receipts, contradictions }: Ledger): void {
  const kept = new Map(rows.map((row) => [row.id, receiptOfRow(row)]));
  for (const [id, receipt] of receipts) {
    const stored = kept.get(id);
    if (stored === undefined) contradictions.push(`${id}: acknowledged and not kept`);
    else if (stored !== receipt) contradictions.push(`${id}: kept with another receipt ${stored}`);
  }
}

/** The response that a row was made of. */
function findSent(row: ResponseTable, ledger: Ledger): SurveyResponse[] {
  const { id, unit, answered_on: day, answers, details } = row;
  const { procedure = '' } = JSON.parse(details ?? '{}') as { procedure?: string };
  const { levels } = JSON.parse(answers ?? '{}') as { levels?: object };
  const sent = ledger.sent.get(nameOf({ id, procedure }));
  const same = sent?.unit === unit && sent.answeredOn === day;
  if (same && isDeepStrictEqual(levels, sent.answers)) return [sent];
  ledger.contradict(`${id}: kept as nobody has sent it: ${answers} ${details}`);
  return [];
}

async function holdLog(database: OpenDatabase, ledger: Ledger): Promise<string> {
  const published = [...ledger.receipts.values()].flatMap((text) => {
    const { unit, position, hash } = JSON.parse(text) as Receipt;
    return unit && position && hash ? [{ unit, position, hash }] : [];
  });
  const { faults }: LogReport = await verifyLog(database, { published });
  for (const fault of faults) ledger.contradict(`log: ${JSON.stringify(fault)}`);
  return faults.length === 0 ? 'verifies' : `${faults.length} faults`;
}

async function holdCounts(
  database: OpenDatabase,
  responses: readonly SurveyResponse[],
  ledger: Ledger,
): Promise<void> {
  const expected = countAnew(responses);
  const stored = await database.selectFrom('tally').selectAll().execute();
  const found = stored.flatMap(({ unit, kind, day, responses: count, items }) => [
    [[unit, kind, day].join(' '), count] as const,
    ...Object.entries(JSON.parse(items) as Record<string, Record<string, number>>).flatMap(
      ([item, levels]) =>
        Object.entries(levels).map(
          ([level, number]) => [[unit, kind, day, item, level].join(' '), number] as const,
        ),
    ),
  ]);
  const counts = new Map(found.filter(([, count]) => count !== 0));
  for (const name of new Set([...expected.keys(), ...counts.keys()])) {
    if (expected.get(name) === counts.get(name)) continue;
    ledger.contradict(`counted ${counts.get(name)} for ${name}, sent ${expected.get(name)}`);
  }
}

/** Counts by unit, kind and day, and by item and level; with none of the collector's code. */
function countAnew(responses: readonly SurveyResponse[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (...name: (string | number)[]): void => {
    counts.set(name.join(' '), (counts.get(name.join(' ')) ?? 0) + 1);
  };
  for (const { unit, answeredOn, answers, invitation } of responses) {
    const kind = invitation === undefined ? 'open' : 'verified';
    add(unit, kind, answeredOn);
    for (const [item, level] of Object.entries(answers))
      add(unit, kind, answeredOn, item, String(level));
  }
  return counts;
}
