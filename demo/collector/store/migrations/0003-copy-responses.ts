import { type Kysely, sql } from 'kysely';
import type { Receipt } from '#core/protocol/wire.ts';
import type { ResponseKind, SurveyResponse } from '#core/survey/response.ts';
import { change, countedOf, type DayTally } from '../change-tallies.ts';
import { toRow } from '../keep-responses.ts';
import { EMPTY_LOG, type LogHead } from '../log-entry.ts';
import { drawSalts, partsOf } from '../response-parts.ts';
import type { CollectorTables, ResponseTable } from '../tables.ts';

/** A response as the second release kept it. */
interface OldResponse {
  rowid: number;
  body: string;
  receipt: string;
  kind: ResponseKind;
}

const AT_ONCE = 500;

/** Chains what was kept before there were logs, in the order in which it came. Receipts stay as sent. */
export async function copyResponses(database: Kysely<unknown>): Promise<void> {
  const writing = database as Kysely<CollectorTables>;
  const heads = new Map<string, LogHead>();
  const tallies = new Map<string, DayTally>();
  for await (const old of readOld(database)) {
    const rows = old.map((one) => chainOld(one, heads, tallies));
    const ids = rows.map(({ id, unit, position }) => ({ id, unit, position }));
    await writing.insertInto('response').values(rows).execute();
    await writing.insertInto('response_id').values(ids).execute();
  }
  for (const [unit, head] of heads) {
    await writing.insertInto('unit_log').values({ unit, ...head }).execute();
  }
  for (const tally of tallies.values()) {
    const items = JSON.stringify(tally.items);
    await writing.insertInto('tally').values({ ...tally, items }).execute();
  }
}

async function* readOld(database: Kysely<unknown>): AsyncGenerator<OldResponse[]> {
  for (let last = 0; ;) {
    const { rows } = await sql<OldResponse>`
      select rowid, body, receipt, kind from old_response
      where rowid > ${last} order by rowid limit ${AT_ONCE}
    `.execute(database);
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.rowid;
  }
}

function chainOld(
  { body, receipt, kind }: OldResponse,
  heads: Map<string, LogHead>,
  tallies: Map<string, DayTally>,
): ResponseTable {
  const response = JSON.parse(body) as SurveyResponse;
  const { unit } = response;
  const parts = partsOf(response, kind, drawSalts());
  const { receivedAt } = JSON.parse(receipt) as Receipt;
  const row = toRow({ response, receivedAt }, parts, heads.get(unit) ?? EMPTY_LOG);
  heads.set(unit, { position: row.position, hash: row.hash });
  change(tallies, countedOf(parts.answers), 1);
  return { ...row, receipt };
}
