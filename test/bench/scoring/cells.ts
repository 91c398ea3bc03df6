import { rankRanges } from '#core/scoring/rank-ranges.ts';
import { suppress } from '#core/scoring/suppress.ts';
import { sharesOf } from '#core/scoring/count-shares.ts';
import type { CountTable } from '#core/scoring/count-table.ts';
import { type Interval, wilsonInterval } from '#core/stats/wilson-interval.ts';
import { satisfiedLevels } from '#core/survey/instrument.ts';
import { PROVINCES, UNITS } from '../collector/country.data.ts';
import type { Figure } from '../widgets/limits.ts';
import { INSTRUMENT, ITEMS, LEVELS } from './country.ts';
import { inTurns, millisecondsOf, ratioOf } from './turns.ts';

const SATISFIED = INSTRUMENT.scale.levels.map(({ satisfied }) => satisfied);

/** The provinces among each other, and the communes of each province. */
const PEERS: readonly (readonly number[])[] = [
  PROVINCES.map((_, unit) => unit),
  ...PROVINCES.map((province) =>
    UNITS.flatMap((unit, at) => (unit.startsWith(`${province}.`) ? [at] : [])),
  ),
];

/**
 * Intervals, places and suppression of every criterion in every unit, against the counting of a
 * million.
 */
export async function cellFigures(table: CountTable, count: () => unknown): Promise<Figure[]> {
  const found = intervals(table);
  const contenders = [
    { name: 'counting', run: count },
    { name: 'intervals', run: () => intervals(table) },
    { name: 'places', run: () => places(found) },
    { name: 'suppression', run: () => suppressed(table) },
  ];
  const parts = contenders.slice(1);
  const all = { name: 'all', run: () => parts.map(({ run }) => run()) };
  const turns = await inTurns([...contenders, all], { warmUp: 3, turns: 9 });
  console.log(`\n${UNITS.length * ITEMS.length} cells, medians`);
  for (const { name } of [...parts, all]) {
    console.log(`  ${name.padEnd(52)}${millisecondsOf(turns, name).toFixed(1).padStart(9)} ms`);
  }
  const figure = (name: string, most?: number): Figure => ({
    name: `all cells: ${name} / counting a million`,
    value: ratioOf(turns, name, 'counting'), unit: '×', ...(most !== undefined && { most }),
  });
  return [figure('intervals'), figure('places'), figure('suppression'), figure('all', 0.1)];
}

/** By criterion and unit. */
function intervals(table: CountTable): (Interval | undefined)[][] {
  const { answers, satisfied } = sharesOf(table, satisfiedLevels(INSTRUMENT.scale));
  return ITEMS.map((_, item) =>
    UNITS.map((__, unit) => {
      const cell = unit * ITEMS.length + item;
      const n = answers[cell]!;
      return n === 0 ? undefined : wilsonInterval(satisfied[cell]! / n, n);
    }),
  );
}

function places(found: readonly (readonly (Interval | undefined)[])[]): unknown {
  return found.map((ofItem) => PEERS.map((units) => rankRanges(units.map((unit) => ofItem[unit]))));
}

function suppressed(table: CountTable): unknown {
  return ITEMS.map((_, item) =>
    UNITS.map((__, unit) => {
      const start = (unit * ITEMS.length + item) * (LEVELS.length + 1) + 1;
      const counts = Array.from(table.counts.subarray(start, start + LEVELS.length));
      return suppress({ counts, parts: [] }, SATISFIED);
    }),
  );
}
