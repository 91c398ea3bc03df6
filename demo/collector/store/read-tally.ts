import { addTallies, type Tally } from '#core/scoring/tally.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import type { ResponseKind } from '#core/survey/response.ts';
import type { LogHead } from './log-entry.ts';
import { readItems } from './change-tallies.ts';
import type { CollectorDatabase } from './tables.ts';

/** Which to count: one unit, one instrument, one kind, and the answer days if they are limited. */
export interface TallyScope {
  unit: string;
  instrument: Instrument;
  kind: ResponseKind;
  /** First answer day, `YYYY-MM-DD`. */
  from?: string;
  /** Last answer day, included. */
  to?: string;
}

/** Counts, the answer days that they cover, and the head of the log that they were taken from. */
export interface PeriodTally extends Tally {
  /** Absent where there are no responses. */
  period?: { from: string; to: string };
  /** Absent where the unit has no log. */
  log?: LogHead;
}

/**
 * Reads the counts of a scope: one row for each day, however many responses it had. One question,
 * so that counts and head are of the same moment.
 */
export async function readTally(
  database: CollectorDatabase,
  scope: TallyScope,
): Promise<PeriodTally> {
  const { instrument } = scope;
  const rows = await readDays(database, scope);
  const days = rows.flatMap(({ day, responses, items }) =>
    day === null || !responses ? [] : [{ day, responses, items: readItems(items!) }],
  );
  const none: Tally = { responses: 0, items: {} };
  const tally = days.reduce((sum, day) => addTallies(instrument, sum, day), none);
  const [from, to] = [days[0]?.day, days.at(-1)?.day];
  return {
    ...tally,
    ...(from !== undefined && to !== undefined && { period: { from, to } }),
    ...(rows[0] && rows[0].position > 0 && { log: headOf(rows[0]) }),
  };
}

const headOf = ({ position, hash }: LogHead): LogHead => ({ position, hash });

function readDays(
  database: CollectorDatabase,
  { unit, instrument, kind, from, to }: TallyScope,
) {
  return database
    .selectFrom('unit_log')
    .leftJoin('tally', (join) => {
      const counted = join
        .onRef('tally.unit', '=', 'unit_log.unit')
        .on('tally.instrument', '=', instrument.id)
        .on('tally.version', '=', instrument.version)
        .on('tally.kind', '=', kind);
      const since = from === undefined ? counted : counted.on('tally.day', '>=', from);
      return to === undefined ? since : since.on('tally.day', '<=', to);
    })
    .select(['position', 'hash', 'day', 'responses', 'items'])
    .where('unit_log.unit', '=', unit)
    .orderBy('day')
    .execute();
}
