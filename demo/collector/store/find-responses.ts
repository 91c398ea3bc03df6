import { ReadyStatement, texts } from './ready-statement.ts';
import type { CollectorDatabase, ResponseIdTable, ResponseTable } from './tables.ts';
import { inOrder, type Statement } from './work.ts';

// Two questions instead of a join: in a cluster the ids and the responses lie on different machines.

const FIND_IDS = new ReadyStatement((database, size) =>
  database.selectFrom('response_id').selectAll().where('id', 'in', texts(size)),
);

/** Asks where the responses of these ids stand: rows of `response_id`. */
export const findPlaces = (database: CollectorDatabase, ids: readonly string[]): Statement =>
  FIND_IDS.among(database, ids);

const FIND_AT = new ReadyStatement((database, size) =>
  database
    .selectFrom('response')
    .selectAll()
    .where((where) => where.or(Array(size).fill(where.and({ unit: '', position: 0 })))),
);

/** Asks for the responses at places: rows of `response`, in one or more lists. */
export const findAt = (
  database: CollectorDatabase,
  places: readonly ResponseIdTable[],
): Statement[] => FIND_AT.each(database, places.map(({ unit, position }) => [unit, position]));

/** Responses by their ids, outside of a transaction. */
export async function findResponses(
  database: CollectorDatabase,
  ids: readonly string[],
): Promise<Map<string, ResponseTable>> {
  const [places = []] = await inOrder(database, [findPlaces(database, ids)]);
  const found = await inOrder(database, findAt(database, places as unknown as ResponseIdTable[]));
  return byId(found.flat() as unknown as ResponseTable[]);
}

/** Responses by id. */
export const byId = (rows: readonly ResponseTable[]): Map<string, ResponseTable> =>
  new Map(rows.map((row) => [row.id, row]));
