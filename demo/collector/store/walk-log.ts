import type { CollectorDatabase, ResponseTable, WithdrawalTable } from './tables.ts';

/** One entry of the log of a unit, with what belongs to it. */
export type LogRow = ResponseTable | WithdrawalTable;

const AT_ONCE = 1000;

/** The log of one unit from its first entry on, some hundred entries at a time. */
export async function* walkLog(
  database: CollectorDatabase,
  unit: string,
): AsyncGenerator<LogRow[]> {
  for (let last = 0; ;) {
    const responses = await readResponses(database, unit, last);
    const end = responses.length < AT_ONCE ? Number.MAX_SAFE_INTEGER : responses.at(-1)!.position;
    const withdrawals = await readWithdrawals(database, unit, last, end);
    const rows = [...responses, ...withdrawals].toSorted((a, b) => a.position - b.position);
    if (rows.length > 0) yield rows;
    if (responses.length < AT_ONCE) return;
    last = end;
  }
}

/** Every unit that has a log, by name. */
export async function unitsOf(database: CollectorDatabase): Promise<string[]> {
  const rows = await database.selectFrom('unit_log').select('unit').orderBy('unit').execute();
  return rows.map(({ unit }) => unit);
}

/** Whether an entry takes back a response. */
export const isWithdrawal = (row: LogRow): row is WithdrawalTable => 'withdraws' in row;

function readResponses(
  database: CollectorDatabase,
  unit: string,
  last: number,
): Promise<ResponseTable[]> {
  return database
    .selectFrom('response')
    .selectAll()
    .where('unit', '=', unit)
    .where('position', '>', last)
    .orderBy('position')
    .limit(AT_ONCE)
    .execute();
}

function readWithdrawals(
  database: CollectorDatabase,
  unit: string,
  last: number,
  end: number,
): Promise<WithdrawalTable[]> {
  return database
    .selectFrom('withdrawal')
    .selectAll()
    .where('unit', '=', unit)
    .where('position', '>', last)
    .where('position', '<=', end)
    .execute();
}
