import type { Kysely } from 'kysely';
import type { CollectorTables, ResponseIdTable, ResponseTable } from './tables.ts';

/**
 * Responses by their ids. Two questions instead of a join: in a cluster the ids and the responses
 * lie on different machines.
 */
export async function findResponses(
  database: Kysely<CollectorTables>,
  ids: readonly string[],
): Promise<Map<string, ResponseTable>> {
  const places = await database
    .selectFrom('response_id')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute();
  if (places.length === 0) return new Map();
  const found = await responsesAt(database, places);
  return new Map(found.map((row) => [row.id, row]));
}

function responsesAt(
  database: Kysely<CollectorTables>,
  places: readonly ResponseIdTable[],
): Promise<ResponseTable[]> {
  return database
    .selectFrom('response')
    .selectAll()
    .where((where) =>
      where.or(places.map(({ unit, position }) => where.and({ unit, position }))),
    )
    .execute();
}
