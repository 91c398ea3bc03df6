import { median } from '../median.ts';

/** Something to be measured; what it returns is looked at by nobody but `check`. */
export interface Contender {
  name: string;
  run: () => unknown;
}

/** Processor time of each turn in milliseconds, by name. */
export type Turns = ReadonlyMap<string, readonly number[]>;

/**
 * Measures in turns of one run: every contender once in each, in another order each time. CPU of
 * the whole process, user and system: others who use the machine lengthen the clock, not this. The
 * first turns only warm up.
 */
export async function inTurns(
  contenders: readonly Contender[],
  { warmUp, turns }: { warmUp: number; turns: number },
): Promise<Turns> {
  const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    const first = turn % contenders.length;
    for (const { name, run } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      globalThis.gc?.();
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      if (turn >= warmUp) times.get(name)!.push((user + system) / 1000);
    }
  }
  return times;
}

/** Median of the times. */
export const millisecondsOf = (turns: Turns, name: string): number => median(turns.get(name) ?? []);

/** Median of the ratios within each turn: what slows the machine down slows both. */
export function ratioOf(turns: Turns, name: string, to: string): number {
  const others = turns.get(to) ?? [];
  return median((turns.get(name) ?? []).map((time, turn) => time / others[turn]!));
}
