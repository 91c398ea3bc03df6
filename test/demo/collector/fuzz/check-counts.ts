import type { OpenDatabase } from '../../../../demo/collector/store/open-database.ts';
import { receiptOfRow } from '../../../../demo/collector/store/keep-responses.ts';
import { type FuzzModel, levelsOf } from './fuzz-model.ts';

/** Holds the rows, the counts and the logs of units against the model; says what differs. */
export async function checkUnits(
  database: OpenDatabase,
  model: FuzzModel,
  units: readonly string[],
): Promise<string[]> {
  const rows = await database
    .selectFrom('response')
    .selectAll()
    .where('unit', 'in', units)
    .execute();
  const tallies = await database
    .selectFrom('tally')
    .selectAll()
    .where('unit', 'in', units)
    .execute();
  const logs = await database
    .selectFrom('unit_log')
    .selectAll()
    .where('unit', 'in', units)
    .execute();
  const kept = units.flatMap((unit) => model.keptOf(unit));
  const receipts = new Map(rows.map((row) => [row.id, receiptOfRow(row)]));
  const wrong = kept.flatMap(({ response: { id }, receipt }) =>
    receipts.get(id.toLowerCase()) === receipt ? [] : [`${id} is not kept as ${receipt}`],
  );
  if (rows.length !== kept.length) wrong.push(`${rows.length} rows for ${kept.length} responses`);
  const stored = new Map(
    tallies.flatMap((tally) => {
      const { unit, instrument, version, kind, day } = tally;
      const name = [unit, instrument, version, kind, day].join(' ');
      const items = Object.entries(
        JSON.parse(tally.items) as Record<string, Record<string, number>>,
      );
      const levels = items.flatMap(([item, counts]) =>
        Object.entries(counts).map(
          ([level, count]) => [`${name} ${item} ${level}`, count] as const,
        ),
      );
      return [[name, tally.responses] as const, ...levels];
    }),
  );
  wrong.push(...differences(countAnew(model, units), stored));
  for (const unit of units) {
    const position = logs.find((log) => log.unit === unit)?.position ?? 0;
    const count = model.keptOf(unit).length;
    if (position !== count)
      wrong.push(`the log of ${unit} has ${position} entries for ${count} responses`);
  }
  return wrong;
}

/** Whether there is anything anywhere that the model knows nothing of. */
export async function checkTotals(database: OpenDatabase, model: FuzzModel): Promise<string[]> {
  const count = async (table: 'response' | 'response_id' | 'used_invitation'): Promise<number> => {
    const rows = database.selectFrom(table).select(({ fn }) => fn.countAll().as('count'));
    return Number((await rows.executeTakeFirstOrThrow()).count);
  };
  const expected = {
    response: model.kept.size,
    response_id: model.kept.size,
    used_invitation: model.used.size,
  };
  const wrong: string[] = [];
  for (const table of ['response', 'response_id', 'used_invitation'] as const) {
    const found = await count(table);
    if (found !== expected[table])
      wrong.push(`${found} rows in ${table}, expected ${expected[table]}`);
  }
  return wrong;
}

function countAnew(model: FuzzModel, units: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { response, kind } of units.flatMap((unit) => model.keptOf(unit))) {
    const { unit, instrument, answeredOn } = response;
    const name = [unit, instrument.id, instrument.version, kind, answeredOn].join(' ');
    add(name);
    for (const [item, level] of levelsOf(response)) add(`${name} ${item} ${level}`);
  }
  return counts;
}

function differences(expected: Map<string, number>, stored: Map<string, number>): string[] {
  const names = new Set([...expected.keys(), ...stored.keys()]);
  return [...names].flatMap((name) => {
    const [right, found] = [expected.get(name) ?? 0, stored.get(name) ?? 0];
    return right === found ? [] : [`counted ${found} for ${name}, expected ${right}`];
  });
}
