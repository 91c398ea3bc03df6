import type { Transaction } from 'kysely';
import { changeTallies } from './add-to-tallies.ts';
import { findResponses } from './find-responses.ts';
import { lockLogs, moveLogs } from './lock-logs.ts';
import { chain, type WithdrawalEntry } from './log-entry.ts';
import type { AnswersPart } from './response-parts.ts';
import type { CollectorTables, ResponseTable } from './tables.ts';

/** Whether it is withdrawn now (or was before), or no response has this id. */
export type Withdrawn = 'withdrawn' | 'unknown';

type Writing = Transaction<CollectorTables>;

/**
 * Takes a response back (xóa dữ liệu theo yêu cầu, Luật 91/2025/QH15 Điều 14): its content is
 * erased, it counts no more, and an entry of its own in the log says that it was so.
 */
export async function withdrawResponse(
  transaction: Writing,
  id: string,
  withdrawnAt: string,
): Promise<Withdrawn> {
  const known = (await findResponses(transaction, [id])).get(id);
  if (!known) return 'unknown';
  const heads = await lockLogs(transaction, [known.unit]);
  const row = (await findResponses(transaction, [id])).get(id)!;
  if (row.answers === null) return 'withdrawn';
  const { unit, position: withdraws } = row;
  const entry = { unit, withdrawnAt, withdraws };
  const withdrawal = chain<WithdrawalEntry>(heads.get(unit)!, entry);
  await transaction.insertInto('withdrawal').values({ unit, withdraws, ...withdrawal }).execute();
  await eraseContent(transaction, row);
  await uncount(transaction, JSON.parse(row.answers) as AnswersPart);
  heads.set(unit, withdrawal);
  await moveLogs(transaction, heads, new Set([unit]));
  return 'withdrawn';
}

async function eraseContent(
  transaction: Writing,
  { unit, position }: ResponseTable,
): Promise<void> {
  await transaction
    .updateTable('response')
    .set({ answers: null, details: null })
    .where('unit', '=', unit)
    .where('position', '=', position)
    .execute();
}

async function uncount(transaction: Writing, answers: AnswersPart): Promise<void> {
  const { unit, instrument, kind, answeredOn, levels } = answers;
  const counted = {
    unit,
    instrument: instrument.id,
    version: instrument.version,
    kind,
    day: answeredOn,
    levels: Object.entries(levels).map(([item, level]) => [item, level] as const),
  };
  await changeTallies(transaction, [counted], -1);
}
