import type { CountIssues } from './count-issues.ts';
import type { CountTable } from './count-table.ts';
import type { ResponseBlock } from './held-responses.ts';

/**
 * Counts responses into a table. One with a place outside the scale or of an unknown group is not
 * counted at all but listed, with its number: columns may come from any engine.
 * @param before how many responses came before these; the first one of these is row `before` + 1
 * @throws RangeError where the arrays are too short for so many responses
 */
export function countResponses(
  table: CountTable,
  block: ResponseBlock,
  issues: CountIssues,
  before = 0,
): void {
  refuseShort(table, block);
  for (let at = countGood(table, block, 0); at < block.responses; ) {
    listBad(table, block, at, before + at + 1, issues);
    at = countGood(table, block, at + 1);
  }
}

/**
 * Counts up to the first response that is bad, and of that one what stands before its fault. The
 * check costs a comparison for each answer, which the processor foresees: nearly all are good.
 * @returns the number of that response, or how many there are
 */
function countGood(table: CountTable, block: ResponseBlock, from: number): number {
  const { counts } = table;
  const { levels, groups, responses } = block;
  const [items, width, known] = [table.items.length, table.levels.length + 1, table.groups];
  let answer = from * items;
  for (let at = from; at < responses; at += 1) {
    const group = groups[at]!;
    if (group >= known) return at;
    let cell = group * items * width;
    for (const end = answer + items; answer < end; answer += 1) {
      const place = levels[answer]!;
      if (place >= width) return at;
      counts[cell + place]! += 1;
      cell += width;
    }
  }
  return responses;
}

/** Takes back what was counted of a bad response, and says all that is wrong with it. */
function listBad(
  table: CountTable,
  { levels, groups }: ResponseBlock,
  at: number,
  row: number,
  issues: CountIssues,
): void {
  const [items, width, group] = [table.items.length, table.levels.length + 1, groups[at]!];
  const places = levels.subarray(at * items, (at + 1) * items);
  const isKnown = group < table.groups;
  if (!isKnown) issues.add({ row, value: String(group), code: 'unknown-group' });
  let taken = isKnown;
  for (const [item, place] of places.entries()) {
    if (place >= width) {
      const [column, value] = [table.items[item]!, String(place)];
      issues.add({ row, column, value, code: 'level-outside-scale' });
      taken = false;
    } else if (taken) table.counts[(group * items + item) * width + place]! -= 1;
  }
}

function refuseShort({ items }: CountTable, { responses, levels, groups }: ResponseBlock): void {
  if (levels.length >= responses * items.length && groups.length >= responses) return;
  const has = `${levels.length} levels and ${groups.length} groups`;
  throw new RangeError(`${responses} responses need more than ${has}`);
}
