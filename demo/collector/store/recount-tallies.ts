import {
  change, countedOf, type DayTally, findTallies, nameOf, talliesOf, writeTallies,
} from './change-tallies.ts';
import { differingTallies, readUnitTallies } from './compare-tallies.ts';
import { lockLogs } from './lock-logs.ts';
import type { AnswersPart } from './response-parts.ts';
import type { CollectorDatabase } from './tables.ts';
import { isWithdrawal, unitsOf, walkLog } from './walk-log.ts';
import { inOrder } from './work.ts';

/** What was counted anew. */
export interface RecountReport {
  units: number;
  responses: number;
  /** Names of the tallies that differ: unit, instrument, version, kind, day. */
  differing: string[];
}

/** Whether to write the right counts, and who is told how far it is. */
export interface RecountOptions {
  write?: boolean;
  onProgress?: (entries: number) => void;
}

/** How much a stored tally has too few (or, below zero, too many). */
type Difference = DayTally;

/**
 * Counts the responses of every unit anew and holds that against the stored tallies; on demand
 * writes what is missing to them. A collector may go on meanwhile: the counting is as of one
 * moment, and what is written is the difference.
 */
export async function recountTallies(
  database: CollectorDatabase,
  { write = false, onProgress = () => {} }: RecountOptions = {},
): Promise<RecountReport> {
  const report: RecountReport = { units: 0, responses: 0, differing: [] };
  for (const unit of await unitsOf(database)) {
    const differences = await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((moment) => compareUnit(moment, unit, report, onProgress));
    report.units += 1;
    report.differing.push(...differences.map(nameOf));
    if (write && differences.length > 0) await putRight(database, unit, differences);
  }
  return report;
}

async function compareUnit(
  moment: CollectorDatabase,
  unit: string,
  report: RecountReport,
  onProgress: (entries: number) => void,
): Promise<Difference[]> {
  const counted = new Map<string, DayTally>();
  for await (const rows of walkLog(moment, unit)) {
    for (const row of rows) {
      if (isWithdrawal(row) || row.answers === null) continue;
      change(counted, countedOf(JSON.parse(row.answers) as AnswersPart), 1);
      report.responses += 1;
    }
    onProgress(rows.length);
  }
  const stored = await readUnitTallies(moment, unit);
  const names = differingTallies(counted, stored);
  return names.map((name) => subtract(counted.get(name), stored.get(name)));
}

async function putRight(
  database: CollectorDatabase,
  unit: string,
  differences: readonly Difference[],
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await inOrder(transaction, lockLogs(transaction, [unit]));
    const days = differences.map(({ day }) => day);
    const [rows = []] = await inOrder(transaction, [findTallies(transaction, [unit], days)]);
    const stored = talliesOf(rows);
    const right = differences.map((one) => add(stored.get(nameOf(one)), one));
    await inOrder(transaction, writeTallies(transaction, right));
  });
}

function subtract(counted: DayTally | undefined, stored: DayTally | undefined): Difference {
  const key = { ...(counted ?? stored)!, responses: 0, items: {} };
  return combine(combine(key, counted, 1), stored, -1);
}

const add = (stored: DayTally | undefined, difference: Difference): DayTally =>
  combine(structuredClone(difference), stored, 1);

function combine(into: DayTally, tally: DayTally | undefined, sign: 1 | -1): DayTally {
  if (!tally) return into;
  into.responses += sign * tally.responses;
  for (const [item, levels] of Object.entries(tally.items)) {
    const counts = (into.items[item] ??= {});
    for (const [level, count] of Object.entries(levels)) {
      counts[Number(level)] = (counts[Number(level)] ?? 0) + sign * count;
    }
  }
  return into;
}
