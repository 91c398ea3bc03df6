import { change, countedOf, findTallies, talliesOf, writeTallies } from './change-tallies.ts';
import { byId, findAt, findPlaces } from './find-responses.ts';
import { headsOf, lockLogs, moveLogs } from './lock-logs.ts';
import { chain, type WithdrawalEntry } from './log-entry.ts';
import type { AnswersPart } from './response-parts.ts';
import type {
  CollectorDatabase, ResponseIdTable, ResponseTable, WithdrawalTable,
} from './tables.ts';
import type { Statement, Work } from './work.ts';

/** Whether it is withdrawn now (or was before), or no response has this id. */
export type Withdrawn = 'withdrawn' | 'unknown';

/**
 * Takes a response back (xóa dữ liệu theo yêu cầu, Luật 91/2025/QH15 Điều 14): its content is
 * erased, it counts no more, and an entry of its own in the log says that it was so.
 */
export function* withdrawResponse(
  database: CollectorDatabase,
  id: string,
  withdrawnAt: string,
): Work<Withdrawn> {
  const [found = []] = yield [findPlaces(database, [id])];
  const places = found as unknown as ResponseIdTable[];
  const unit = places[0]?.unit;
  if (unit === undefined) return { outcome: 'unknown', writes: [] };
  const [locked = [], rows = []] = yield [
    ...lockLogs(database, [unit]), ...findAt(database, places),
  ];
  const row = byId(rows as unknown as ResponseTable[]).get(id);
  if (!row?.answers) return { outcome: 'withdrawn', writes: [] };
  const counted = countedOf(JSON.parse(row.answers) as AnswersPart);
  const [tallies = []] = yield [findTallies(database, [unit], [counted.day])];
  const heads = headsOf(locked);
  const withdrawal = { unit, withdrawnAt, withdraws: row.position };
  const entry = chain<WithdrawalEntry>(heads.get(unit)!, withdrawal);
  heads.set(unit, entry);
  return {
    outcome: 'withdrawn',
    writes: [
      insertWithdrawal(database, { unit, withdraws: row.position, ...entry }),
      eraseContent(database, row),
      ...writeTallies(database, [change(talliesOf(tallies), counted, -1)]),
      ...moveLogs(database, heads, new Set([unit])),
    ],
  };
}

const insertWithdrawal = (database: CollectorDatabase, row: WithdrawalTable): Statement =>
  database.insertInto('withdrawal').values(row).compile();

const eraseContent = (
  database: CollectorDatabase,
  { unit, position }: ResponseTable,
): Statement =>
  database
    .updateTable('response')
    .set({ answers: null, details: null })
    .where('unit', '=', unit)
    .where('position', '=', position)
    .compile();
