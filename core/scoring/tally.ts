import { type Instrument, itemsOf } from '../survey/instrument.ts';
import type { Answers } from '../survey/response.ts';

/** Answers to one item by level: `counts[level]`; levels nobody chose may be absent. */
export type LevelCounts = Readonly<Record<number, number>>;

/**
 * How often each level of each item was chosen. Tallies of parts add up to the tally of the whole,
 * so any database can make them with GROUP BY.
 */
export interface Tally {
  /** Number of responses that were counted. */
  responses: number;
  items: Readonly<Record<string, LevelCounts>>;
}

/** Counts responses. Only items of the instrument are counted. */
export function tallyResponses(instrument: Instrument, responses: Iterable<Answers>): Tally {
  const items = emptyCounts(instrument);
  let count = 0;
  for (const answers of responses) {
    count += 1;
    for (const [key, level] of Object.entries(answers)) {
      const counts = items[key];
      if (counts && typeof level === 'number') counts[level] = (counts[level] ?? 0) + 1;
    }
  }
  return { responses: count, items };
}

/** The tally of both together. */
export function addTallies(instrument: Instrument, a: Tally, b: Tally): Tally {
  const items = emptyCounts(instrument);
  for (const tally of [a, b]) {
    for (const [key, counts] of Object.entries(items)) addCounts(counts, tally.items[key] ?? {});
  }
  return { responses: a.responses + b.responses, items };
}

function emptyCounts(instrument: Instrument): Record<string, Record<number, number>> {
  return Object.fromEntries(itemsOf(instrument).map((item) => [item.key, {}]));
}

function addCounts(into: Record<number, number>, counts: LevelCounts): void {
  for (const [level, count] of Object.entries(counts)) {
    into[Number(level)] = (into[Number(level)] ?? 0) + count;
  }
}
