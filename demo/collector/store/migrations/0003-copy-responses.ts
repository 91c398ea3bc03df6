import { type Kysely, sql } from 'kysely';
import type { Receipt } from '#core/protocol/wire.ts';
import { levelsOf } from '#core/survey/levels-of.ts';
import type { ResponseKind, SurveyResponse } from '#core/survey/response.ts';
import { change, type DayTally } from '../add-to-tallies.ts';
import { chain, EMPTY_LOG, type LogHead, type ResponseEntry, sha256 } from '../log-entry.ts';
import { drawSalts, instrumentOf, partsOf } from '../response-parts.ts';
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
    const rows = old.map((one) => toRow(one, heads, tallies));
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

function toRow(
  { body, receipt, kind }: OldResponse,
  heads: Map<string, LogHead>,
  tallies: Map<string, DayTally>,
): ResponseTable {
  const response = JSON.parse(body) as SurveyResponse;
  const { id, unit, instrument, answeredOn } = response;
  const parts = partsOf(response, kind, drawSalts());
  const { receivedAt, counted } = JSON.parse(receipt) as Receipt;
  const hashes = { answersHash: sha256(parts.answers), detailsHash: sha256(parts.details) };
  const head = heads.get(unit) ?? EMPTY_LOG;
  const link = chain<ResponseEntry>(head, { unit, receivedAt, counted, ...hashes });
  heads.set(unit, { position: link.position, hash: link.hash });
  const asked = { unit, instrument: instrument.id, version: instrument.version, kind };
  const levels = levelsOf(instrumentOf(response), response.answers);
  change(tallies, { ...asked, day: answeredOn, levels }, 1);
  return { ...asked, id, answered_on: answeredOn, ...parts, ...link, receipt };
}
